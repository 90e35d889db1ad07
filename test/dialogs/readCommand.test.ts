import { commandKeys } from '../../cards/text/commandText'
import { commands } from '../../cards/text/en/commands'
import { readCommand } from '../../dialogs/readCommand'

const sample: Record<string, string> = {
  item: '3',
  claim: '2',
  text: 'some words',
  person: 'Jun Park',
  activity: 'seminar',
  removed: 'hosting',
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
