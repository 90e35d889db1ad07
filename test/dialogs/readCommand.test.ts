import { commandKeys } from '../../cards/text/commandText'
import { commands } from '../../cards/text/en/commands'
import { readCommand } from '../../dialogs/readCommand'

const sample: Record<string, string> = {
  item: '3',
  claim: '2',
  text: 'some words',
  person: 'Jun Park',
  other: '4',
  activity: 'seminar',
  removed: 'hosting',
  date: '3 March 2027',
  step: 'approved',
}
const filled = (pattern: string) => pattern.replace(/\{(\w+)\}/g, (_, name: string) => sample[name] ?? '')
const patterns = commandKeys.flatMap((key) => commands.patterns[key].map((pattern) => ({ key, pattern })))

test('no two commands are typed the same way', () => {
  const typed = patterns.map(({ pattern }) => pattern.replace(/\{\w+\}/g, '…'))
  expect(typed.filter((pattern, index) => typed.indexOf(pattern) !== index)).toEqual([])
})

test.each(patterns)('"$pattern" is read as $key', ({ key, pattern }) => {
  expect(readCommand(filled(pattern), commands)?.key).toBe(key)
})

test.each(commands.help.map(({ say }) => say).filter((say) => !say.includes(', ')))(
  'help promises "%s", and it is understood',
  (say) => {
    expect(readCommand(say, commands)).toBeDefined()
  },
)

test.each([
  ['HELP!', 'help', {}],
  ['  My   Claims. ', 'myClaims', {}],
  ['/new claim', 'newClaim', {}],
  ['What’s missing?', 'status', {}],
  ['ｈｅｌｐ', 'help', {}],
  ['Note 3: The Booth, Day One', 'note', { item: '3', text: 'The Booth, Day One' }],
  ['place 2 on 4', 'placeFile', { text: '2', item: '4' }],
  ['place Invoice 11.pdf on Third-party invoice', 'placeFile', { text: 'Invoice 11.pdf', item: 'Third-party invoice' }],
  ['not applicable 4: held online', 'notApplicable', { item: '4', text: 'held online' }],
  ['what do I need for a demo unit?', 'requirements', { activity: 'demo unit' }],
  ['submitted 12345 on 5 February 2027', 'submittedAs', { text: '12345 on 5 February 2027' }],
  ['ask vendor for cost 1', 'askVendorFor', { item: '1' }],
  ['ask the vendor for the invoice by Friday', 'askVendor', { text: 'the invoice by Friday' }],
  ['ask Jun Park for 3', 'askColleagueFor', { person: 'Jun Park', item: '3' }],
  [
    'ask Jun for 3 by 12 March: you took them',
    'askColleagueFor',
    { person: 'Jun', item: '3', date: '12 March', text: 'you took them' },
  ],
  ['ask Jun for 3: I need it by Friday', 'askColleagueFor', { person: 'Jun', item: '3', text: 'I need it by Friday' }],
  ['answer 2: 12:30 was the start', 'answerItem', { item: '2', text: '12:30 was the start' }],
  ['answer 2: We went with Contoso', 'answerItem', { item: '2', text: 'We went with Contoso' }],
  ['answer 2: it is already in the claim', 'answerItem', { item: '2', text: 'it is already in the claim' }],
  ['answer 2: use photo.jpg for answer 3', 'answerItem', { item: '2', text: 'use photo.jpg for answer 3' }],
  ['answer 2 with photo.jpg', 'useForAnswer', { item: '2', text: 'photo.jpg' }],
  ['answer 2 is already in the claim', 'keptAnswer', { item: '2' }],
  ['rename 3: link to the landing page', 'renameItem', { item: '3', text: 'link to the landing page' }],
  ['split 2: invoice; photos into one file', 'splitItem', { item: '2', text: 'invoice; photos into one file' }],
  ['remove answer 2', 'takeBackAnswer', { item: '2' }],
  ['remove 2', 'removeFile', { item: '2' }],
  ['not me: ask Jisoo', 'notMe', { text: 'ask Jisoo' }],
  ['not me', 'notMe', {}],
  ['need time until 12 March', 'needTime', { text: '12 March' }],
  ['resubmitted on 9 March 2027', 'resubmittedOn', { text: '9 March 2027' }],
  ['resubmitted today', 'resubmittedOn', { text: 'today' }],
  ['resubmitted anyway', 'resubmittedAnyway', {}],
  ['submitted today', 'submittedAs', { text: 'today' }],
  ['request', 'openRequest', {}],
  ['request 2', 'openRequestNamed', { item: '2' }],
  ['request package', 'packRequest', {}],
  ['withdraw request: taken back', 'withdrawRequest', { text: 'taken back' }],
  ['withdraw 2', 'withdraw', { claim: '2' }],
  ['request due 12 March 2027', 'requestDue', { text: '12 March 2027' }],
  ['no due date', 'requestDue', {}],
  ['documentation request for 2: Photos', 'recordRequestText', { claim: '2', text: 'Photos' }],
])('"%s" is the command %s', (typed, key, words) => {
  expect(readCommand(typed, commands)).toEqual({ key, words })
})

test.each(['the weather is fine', '👾', 'x'.repeat(5000), '….', '12'])('"%.20s" is no command', (typed) => {
  expect(readCommand(typed, commands)).toBeUndefined()
})

test('where own words are asked for, only a whole command counts', () => {
  expect(readCommand('new claim for seminars', commands, true)).toBeUndefined()
  expect(readCommand('help', commands, true)?.key).toBe('help')
})
