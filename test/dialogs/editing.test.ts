import { questions as words } from '../../cards/text/en/questions'
import type { Answers } from '../../rules/claim'
import type { ActivityId } from '../../rules/policy/names'
import type { QuestionInput } from '../../rules/question'
import { questions } from '../../rules/questions/questions'
import { form } from '../support/changedClaim'
import { type Chat, press } from '../support/chat'
import { chatting } from '../support/chatting'
import { changeAs } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

/** Another answer than any that was given before, as it is put into the card's input and as it is typed. */
function otherAnswer({ kind, ...input }: QuestionInput, current: string): string {
  const options = 'options' in input ? input.options : []
  const other = options.find((option) => option !== current && !current.split(',').includes(option))
  const pairs = {
    text: ['First words', 'Other words'],
    dates: ['2026-10-06', '2026-10-07'],
    date: ['2026-09-02', '2026-09-03'],
    count: ['7', '8'],
    money: ['USD 70000.00', 'USD 80000.00'],
  }
  if (kind === 'choice' || kind === 'choices') return other ?? options[0] ?? ''
  return pairs[kind].find((answer) => answer !== current) ?? ''
}

const activities: ActivityId[] = [
  'customer-seminars-bootcamps',
  'product-seeding-demo-units',
  'tv-radio',
  'direct-mail-email-sms',
  'multi-touch-digital-campaign',
  'partner-website-seo',
  'microsoft-exams-tuition',
  'microsoft-hosted-conferences',
]

const cost = {
  costBy: 'vendor',
  costPayee: 'Hanbit',
  costWhat: 'Work',
  costExpense: 'other',
  costServed: '2026-10-05',
  costGross: 'EUR 1190.00',
  costTax: '190.00',
  costClaimed: '1000.00',
  costInvoice: '118',
} as const

/** A draft at its summary, with something answered for every question. */
async function atSummary(activity: ActivityId): Promise<Chat> {
  const chat = world.someone()
  await chat.say('new claim')
  const { id } = await chat.claim()
  await changeAs(world.well, chat.person, id, form({ program: 'hosting', fundsSeen: 'yes', bankTax: 'yes', activity }))
  for (const question of questions.filter(({ step }) => step === 'facts')) {
    const { body, ...claim } = await chat.claim()
    const policy = world.well.bot.claims.policyOf({ ...claim, body })
    if (!question.applies(body, policy)) continue
    const given = question.key === 'dates' ? '2026-10-05' : otherAnswer(question.input(body, policy), 'none')
    await changeAs(world.well, chat.person, id, form({ [question.key]: given }))
  }
  await changeAs(world.well, chat.person, id, form(cost))
  await changeAs(world.well, chat.person, id, form({ moreCosts: 'no' }))
  await chat.follow([['status', 'Is this right?']])
  return chat
}

/** What differs between two sets of answers. */
const changedKeys = (before: Answers, after: Answers) =>
  Object.keys({ ...before, ...after }).filter(
    (key) => JSON.stringify(before[key as keyof Answers]) !== JSON.stringify(after[key as keyof Answers]),
  )

async function changeEach(chat: Chat, how: 'typed' | 'pressed'): Promise<void> {
  const first = await chat.claim()
  const policy = world.well.bot.claims.policyOf(first)
  const applying = questions.filter(
    (question) => question.step !== 'cost' && question.step !== 'more-costs' && question.applies(first.body, policy),
  )
  for (const question of applying.filter(({ key }) => key !== 'category' && key !== 'activity')) {
    const { body } = await chat.claim()
    const input = question.input(body, policy)
    const given = question.key === 'program' ? 'surface-add-pc' : otherAnswer(input, question.current(body))
    if (how === 'typed') {
      await chat.follow([
        [`change ${words[question.key].short}`, words[question.key].label],
        [given, 'Recorded.', words[question.key].short],
      ])
    } else {
      await chat.say('edit')
      await chat.press('Change this value', { what: question.key })
      const key = question.key
      const inputs = input.kind === 'dates' ? { [`${key}.from`]: given, [`${key}.to`]: given } : { [key]: given }
      await chat.press('Continue', inputs)
    }
    const after = (await chat.claim()).body
    expect(changedKeys(body.answers, after.answers)).toEqual([question.key])
    expect(after.costs).toEqual(body.costs)
  }
}

describe.each(activities)('%s', (activity) => {
  test('every value of a draft is changed alone, typed', async () => {
    const chat = await atSummary(activity)
    await changeEach(chat, 'typed')
    expect((await chat.claim()).status).toBe('draft')
  })

  test('every value of a claim in preparation is changed alone, on cards', async () => {
    const chat = await atSummary(activity)
    await chat.follow([['confirm', 'is in preparation']])
    await changeEach(chat, 'pressed')
    expect((await chat.claim()).status).toBe('preparing')
  })
})

const seminar = 'customer-seminars-bootcamps'

test.each(['draft', 'preparing'])('the costs of a %s are corrected, left, added and removed', async (status) => {
  const chat = await atSummary(seminar)
  if (status === 'preparing') await chat.follow([['confirm', 'is in preparation']])
  await chat.follow([
    ['change cost 1', 'One cost', 'Hanbit', 'change total'],
    ['flurb', 'Correct what is wrong'],
    ['skip', status === 'draft' ? 'Is this right?' : 'Submit by'],
    ['change cost 1', 'One cost'],
    [press('Continue', { costPayee: 'Hanbit Events' }), status === 'draft' ? 'Hanbit Events: Work' : 'Recorded.'],
    ['add cost', 'One cost'],
    ['vendor', 'Who was paid?'],
    ['cancel', 'Nothing is lost'],
    ['my claims', '1.'],
    ['open 1'],
    ['add cost', 'One cost'],
    ['Second', 'What was it for?'],
    ['Print', 'Which kind of expense'],
    ['giveaways', 'When was the service'],
    ['5 October 2026', 'What is the total'],
    ['250', 'EUR 250.00', 'VAT'],
    ['skip'],
    ['skip'],
    ['skip', 'Second, Print: EUR 250.00'],
    ['remove cost 1', 'is taken out'],
    ['remove cost 7', 'I cannot find'],
  ])
  const after = await chat.claim()
  expect(after.body.costs).toMatchObject([{ payee: 'Second', gross: 25_000, claimed: 25_000 }])
  expect(after.status).toBe(status)
})

test('another activity changes what the checklist asks for', async () => {
  const chat = await atSummary(seminar)
  await chat.follow([
    ['confirm', 'Event invitation'],
    ['change activity', 'Which activity was it?'],
    ['search ads', 'Activity: Digital advertising'],
    ['status', 'Screenshot of the ad'],
    ['change kind of activity', 'What kind of activity'],
    ['partner readiness', 'Which activity was it?'],
    ['demo unit', 'Where does the demo unit come from?'],
    ['check', 'Not ready', 'System specifications of the unit you built, or one of the items'],
    ['change demo unit', 'Where does the demo unit come from?'],
    ['we bought it', 'Demo unit: We bought it'],
  ])
  expect(await chat.say('check')).not.toContain('System specifications')
})

test('dates of a claim that is made stay in its usage period', async () => {
  const chat = await atSummary(seminar)
  await chat.follow([
    ['confirm', 'is in preparation'],
    ['change dates', 'When did the activity run'],
    ['1 December 2026 to 31 January 2027', 'keep the dates within it', 'When did the activity run'],
    ['1 Dec 2026 to 24 Dec 2026', 'Dates of the activity: Dec 1 – 24, 2026'],
  ])
})

test('words that name no value are answered with what can be changed', async () => {
  const chat = await atSummary(seminar)
  await chat.follow([
    ['change the weather', 'Which value?', 'Change one value'],
    ['no', 'Which value?'],
  ])
})
