import type { Answers, CoOpBody } from '../../../rules/claim'
import { answerQuestion, skipQuestion } from '../../../rules/questions/answerQuestion'
import { openQuestions, questionBefore, questionsOfStep } from '../../../rules/questions/openQuestions'
import { questionOf } from '../../../rules/questions/questions'
import { coOpClaim } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()
const { policy } = context
const body = coOpClaim().body
const draft = (answers: Answers, more: Partial<CoOpBody> = {}): CoOpBody => ({
  ...coOpClaim({ body: { answers, costs: [], costsDone: false } }).body,
  ...more,
})
const open = (given: CoOpBody) => openQuestions(given, policy).map(({ key }) => key)

function skipped(key: Parameters<typeof skipQuestion>[0], given: CoOpBody): CoOpBody {
  const outcome = skipQuestion(key, given)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

describe('what is asked next', () => {
  test.each<[string, Answers, string | undefined]>([
    ['at the start', {}, 'program'],
    ['after the program', { program: 'hosting' }, 'fundsSeen'],
    ['after funds', { program: 'hosting', fundsSeen: 'yes' }, 'bankTax'],
    ['after bank and tax', { program: 'hosting', fundsSeen: 'yes', bankTax: 'yes' }, 'category'],
  ])('%s', (_, answers, key) => {
    expect(open(draft(answers))[0]).toBe(key)
  })

  test('a seminar is asked only what a seminar needs', () => {
    const asked = open(draft({ activity: 'customer-seminars-bootcamps' }))
    expect(asked).toContain('coreShown')
    expect(asked).not.toContain('seo')
    expect(asked).not.toContain('earned')
  })

  test('a campaign is asked what its components need', () => {
    const campaign = { activity: 'multi-touch-digital-campaign' } as const
    expect(open(draft(campaign))).toContain('components')
    expect(open(draft(campaign))).not.toContain('channels')
    expect(open(draft({ ...campaign, components: ['direct-mail-email-sms'] }))).toContain('channels')
  })

  test('a line of one’s own work is not asked for an invoice number', () => {
    const asked = (by: 'own' | 'vendor') => open(draft({}, { openCost: { by, skipped: [] } }))
    expect(asked('vendor')).toContain('costInvoice')
    expect(asked('own')).not.toContain('costInvoice')
    expect(asked('own')).toContain('costGross')
  })

  test('after a line, whether there are more; after no, nothing', () => {
    const done = { ...body, answers: { ...body.answers, category: 'market-development' as const } }
    expect(open({ ...done, costsDone: false })).toEqual(['moreCosts'])
    expect(open(done)).toEqual([])
  })

  test('nothing is asked twice: one answer less with each answer', () => {
    const before = draft({ program: 'hosting' })
    const after = answerQuestion('title', 'Spring seminar', before, context)
    expect(after.ok && open(after.value)).toEqual(open(before).filter((key) => key !== 'title'))
  })
})

describe('a question left open', () => {
  test('is not asked again, once it is skipped', () => {
    const once = skipped('venue', draft({}))
    expect(open(once)).not.toContain('venue')
    expect(skipped('venue', once).skipped).toEqual(['venue'])
  })

  test('loses the answer it had', () => {
    const after = skipped('venue', body)
    expect(after.answers.venue).toBeUndefined()
    expect(after.answers.title).toBe(body.answers.title)
  })

  test.each(['program', 'category', 'activity', 'title', 'dates', 'components'] as const)('is not %s', (key) => {
    expect(skipQuestion(key, draft({}))).toEqual({ ok: false, reason: 'cannotSkip', params: { question: key } })
  })

  test('of a cost line is asked for that line alone', () => {
    const line = draft({}, { openCost: { by: 'vendor', payee: 'Hanbit', tax: 5, skipped: ['costInvoice'] } })
    const after = skipped('costTax', skipped('costTax', line))
    expect(after.openCost).toEqual({
      by: 'vendor',
      payee: 'Hanbit',
      tax: undefined,
      skipped: ['costInvoice', 'costTax'],
    })
    expect(open(after)).not.toContain('costTax')
    expect(open(after)).not.toContain('costInvoice')
    expect(after.skipped).toEqual([])
  })

  test.each(['costBy', 'costPayee', 'costGross', 'costServed'] as const)('of a begun cost line is not %s', (key) => {
    const begun = draft({}, { openCost: { what: 'Room', skipped: [] } })
    expect(skipQuestion(key, begun)).toEqual({ ok: false, reason: 'cannotSkip', params: { question: key } })
  })

  test.each<[string, CoOpBody]>([
    ['before the first cost', draft({})],
    ['on a line that was opened and never begun', draft({}, { openCost: { skipped: [] } })],
    ['on another line that was opened and never begun', { ...body, costsDone: false, openCost: { skipped: [] } }],
    ['on a line of which only skips are known', draft({}, { openCost: { payee: undefined, skipped: ['costTax'] } })],
  ])('%s puts the costs off', (_, given) => {
    const after = skipped('costBy', given)
    expect(after.costsDone).toBe(true)
    expect(after.openCost).toBeUndefined()
    expect(after.costs).toEqual(given.costs)
    expect(open(after).filter((key) => key.startsWith('cost'))).toEqual([])
  })

  test('more costs are none, and said to be none when the question is opened again', () => {
    const asking = { ...body, costsDone: false }
    const after = skipped('moreCosts', asking)
    expect(after.costsDone).toBe(true)
    expect([questionOf('moreCosts').current(asking), questionOf('moreCosts').current(after)]).toEqual(['', 'no'])
  })
})

describe('going back', () => {
  const entering: CoOpBody = { ...body, costsDone: false, openCost: { by: 'vendor', skipped: [] } }

  test.each<[string, Parameters<typeof questionBefore>[0], CoOpBody, string | undefined]>([
    ['from the program there is nothing before', 'program', body, undefined],
    ['from bank and tax to funds', 'bankTax', body, 'fundsSeen'],
    ['from the fact of a seminar to what is asked of everyone', 'coreShown', body, 'location'],
    ['from the first cost to the last fact', 'costBy', { ...entering, costs: [] }, 'coreShown'],
    ['from the middle of a line to the last fact', 'costTax', entering, 'coreShown'],
    ['from more costs to the last fact', 'moreCosts', { ...body, costsDone: false }, 'coreShown'],
  ])('%s', (_, key, given, before) => {
    expect(questionBefore(key, given, policy)?.key).toBe(before)
  })

  test('an answer corrected on the way back leaves the later ones as they were', () => {
    const read = answerQuestion('location', 'Contoso Busan', body, context)
    expect(read).toEqual({ ok: true, value: { ...body, answers: { ...body.answers, location: 'Contoso Busan' } } })
  })
})

describe('what belongs on one card', () => {
  const keys = (step: Parameters<typeof questionsOfStep>[0], given: CoOpBody) =>
    questionsOfStep(step, given, policy).map(({ key }) => key)

  test.each<[Parameters<typeof questionsOfStep>[0], string[]]>([
    ['program', ['program']],
    ['set-up', ['fundsSeen', 'bankTax']],
    ['category', ['category']],
    ['activity', ['activity']],
    ['facts', ['title', 'dates', 'venue', 'partnerId', 'location', 'coreShown']],
    ['cost', []],
    ['more-costs', ['moreCosts']],
  ])('%s', (step, expected) => {
    expect(keys(step, body)).toEqual(expected)
  })

  test('a cost line, while one is entered', () => {
    const entering = { ...body, costsDone: false, openCost: { skipped: [] } }
    expect(keys('cost', entering)).toHaveLength(9)
    expect(keys('more-costs', entering)).toEqual([])
  })
})
