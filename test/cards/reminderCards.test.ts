import { digestCard } from '../../cards/digestCard'
import { notReached } from '../../cards/notReached'
import { reminderCard } from '../../cards/reminderCard'
import { reminderKinds } from '../../rules/reminders/reminderKinds'
import { buttonsOf, buttonTitled } from './cardParts'
import { context } from './context'
import { type Sample, sampleReminder } from './sampleReminder'

const card = (kind: Parameters<typeof sampleReminder>[0], more: Sample = {}) =>
  reminderCard(context(), { reminder: sampleReminder(kind, more), again: false })
const titles = (...of: Parameters<typeof card>) => buttonsOf(card(...of)).map(({ title }) => title)

test.each([
  [30, 'Cloud security seminar, Seoul: 30 days left to submit'],
  [3, 'Cloud security seminar, Seoul: only 3 days left to submit'],
  [1, 'Cloud security seminar, Seoul: submit by tomorrow, the last working day'],
  [0, 'Cloud security seminar, Seoul: submit today, it is the last working day'],
  [-1, 'Cloud security seminar, Seoul: the last working day was 1 day ago'],
])('%d days before the last working day the first line says so', (daysLeft, title) => {
  expect(card('claim-by', { daysLeft }).fallbackText.split('\n')[0]).toBe(title)
})

test('between the last working day and the deadline itself a person is told that there is still a chance', () => {
  expect(card('claim-by', { daysLeft: -1 }).fallbackText).toContain('The deadline itself is Sunday, February 14, 2027.')
})

test.each(reminderKinds)('the first button of %s does most, alone or among others', (kind) => {
  const reminder = sampleReminder(kind)
  const [alone] = buttonsOf(reminderCard(context(), { reminder, again: false }))
  const [among] = buttonsOf(digestCard(context(), { reminders: [reminder, sampleReminder('claim-by')], again: false }))
  expect(alone).toMatchObject({ style: 'positive' })
  expect(among?.title).toBe(alone?.title)
})

test('a second copy says so, alone or among others', () => {
  const reminder = sampleReminder('claim-by')
  const again = 'You may have received this before.'
  expect(reminderCard(context(), { reminder, again: true }).fallbackText).toContain(again)
  expect(digestCard(context(), { reminders: [reminder, reminder], again: true }).fallbackText).toContain(again)
  expect(reminderCard(context(), { reminder, again: false }).fallbackText).not.toContain(again)
})

test('who gets it instead of another is told whom I could not reach, and why it came to them', () => {
  const reminder = sampleReminder('claim-by')
  for (const said of [
    reminderCard(context(), { reminder, again: false, insteadOf: 'Kim Min-ji' }).fallbackText,
    digestCard(context(), { reminders: [reminder, reminder], again: false, insteadOf: 'Kim Min-ji' }).fallbackText,
  ]) {
    expect(said).toContain('I could not reach Kim Min-ji, so this comes to you.')
    expect(said).toContain('because you may act on the claims of your organisation')
    expect(said).not.toContain('because the claim is yours')
  }
})

test('who gets it instead of somebody without a name is told so too', () => {
  const reminder = sampleReminder('claim-by')
  const said = reminderCard(context(), { reminder, again: false, insteadOf: '' }).fallbackText
  expect(said).toContain('I could not reach the person it was for, so this comes to you.')
})

test('near the deadline, and on the day of an event, there is nothing to put off', () => {
  expect(titles('claim-by', { daysLeft: 2 })).toContain('Remind me later')
  expect(titles('claim-by', { daysLeft: 1 })).not.toContain('Remind me later')
  expect(titles('photos')).not.toContain('Remind me later')
  expect(titles('claim-passed')).not.toContain('Remind me later')
})

test('that Microsoft’s table prints a day later stands only under Why?', () => {
  const passed = card('claim-passed')
  const printed = 'Monday, February 15, 2027'
  expect(JSON.stringify(passed.body)).not.toContain(printed)
  expect(JSON.stringify(passed.actions)).toContain(printed)
  expect(titles('claim-by')).not.toContain('Why?')
})

test('the vendor is not asked twice: who was asked is named', () => {
  expect(titles('missing-by')).toContain('Ask the vendor')
  expect(buttonTitled(card('vendor-due'), 'Ask again').data).toMatchObject({ verb: 'vendor.ask', costId: 'c1' })
})

test('with the package made what is left is to submit', () => {
  const packed = card('claim-by', { status: 'ready', body: { evidence: {} } })
  expect(titles('claim-by', { status: 'ready' })[0]).toBe('I submitted it')
  expect(packed.fallbackText).toContain('Still missing')
})

test.each([
  ['ConversationBlockedByUser', 'blocked'],
  ['BotNotInConversationRoster', 'removed'],
  ['BotDisabledByAdmin', 'disabled'],
  ['neverMet', 'neverMet'],
  ['ambiguous', 'unclear'],
  ['400', 'refused'],
  ['TypeError', 'refused'],
  ['constructor', 'refused'],
])('what was put aside as %s is told as %s', (code, words) => {
  expect(notReached(code)).toBe(words)
})

test.each([
  ['request-due', 7, 'the reviewer wants an answer in 7 days'],
  ['request-due', 1, 'the reviewer wants an answer tomorrow'],
  ['request-due', 0, 'the reviewer wants an answer today'],
  ['request-due', -3, 'the day the reviewer named was 3 days ago'],
  ['request-open', 0, 'the reviewer waits for an answer'],
  ['request-lead', 0, 'a reviewer has waited five working days for an answer'],
] as const)('a reviewer who waits is spoken of in the first line: %s, %d days left', (kind, daysLeft, title) => {
  const shown = card(kind, { daysLeft })
  expect(shown.fallbackText.split('\n')[0]).toBe(`Cloud security seminar, Seoul: ${title}`)
  expect(shown.fallbackText).toContain('0 of 2 answered.')
  expect(buttonTitled(shown, 'Open the request').data).toMatchObject({ verb: 'request.open' })
})

test('a lead who hears of somebody’s request is not told that it is theirs, alone or among others', () => {
  const reminder = sampleReminder('request-lead')
  const alone = card('request-lead').fallbackText
  expect(alone).toContain('because you may act on the claims of your organisation')
  expect(alone).not.toContain('the claim is yours')
  const among = digestCard(context(), { reminders: [reminder, reminder], again: false }).fallbackText
  for (const said of [alone, among]) expect(said).not.toContain('It is your turn.')
  expect(card('request-open').fallbackText).toContain('It is your turn.')
})
