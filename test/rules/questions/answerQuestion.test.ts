import type { Answers, CoOpBody } from '../../../rules/claim'
import type { Question } from '../../../rules/question'
import { questionKeys, questionSteps } from '../../../rules/questionKeys'
import { answerQuestion } from '../../../rules/questions/answerQuestion'
import { questionOf, questions } from '../../../rules/questions/questions'
import { coOpClaim, costLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()
const { policy } = context
const body = coOpClaim().body
const entering: CoOpBody = { ...body, costsDone: false, openCost: { skipped: [] } }

/** A body to which the question applies, with nothing answered that could stand in the way. */
function askedIn(question: Question): CoOpBody {
  if (question.step === 'cost') return entering
  if (question.key === 'moreCosts') return { ...body, costsDone: false }
  const activity = policy.activities.find(({ id }) => question.applies({ ...body, answers: { activity: id } }, policy))
  return { ...body, answers: { activity: activity?.id } }
}

const optionsOf = (question: Question) => {
  const input = question.input(askedIn(question), policy)
  return 'options' in input ? input.options : []
}

test('every question has a row, in the order of the keys but for facts that are asked first', () => {
  expect(questions.map(({ key }) => key).sort()).toEqual([...questionKeys].sort())
  for (const question of questions) expect(questionSteps).toContain(question.step)
})

test('a question nobody asks is a bug, not a mistake', () => {
  expect(() => questionOf('favouriteColour' as 'title')).toThrow(RangeError)
})

describe('a click and the words for it give the same claim', () => {
  const choices = questions.flatMap((question) =>
    optionsOf(question).map((code) => ({ key: question.key, question, code })),
  )

  test('there is a choice for each question that has options', () => {
    const setUp = ['program', 'fundsSeen', 'bankTax', 'category', 'activity']
    const facts = ['components', 'seo', 'channels', 'coreShown', 'airfare', 'demoUnit', 'training']
    expect([...new Set(choices.map(({ key }) => key))]).toEqual([
      ...setUp,
      ...facts,
      'costBy',
      'costExpense',
      'moreCosts',
    ])
  })

  test.each(choices)('$key: $code', ({ key, question, code }) => {
    const before = askedIn(question)
    const [words = ''] = context.words(key, optionsOf(question))[code] ?? []
    const clicked = answerQuestion(key, code, before, context)
    const typed = answerQuestion(key, words.toUpperCase(), before, context)
    expect(clicked.ok || ['programIsCpor', 'programEnded'].includes(clicked.reason)).toBe(true)
    expect(typed).toEqual(clicked)
  })
})

describe('what is stored is offered again, and answering with it changes nothing', () => {
  const answers: Answers = {
    program: 'hosting',
    fundsSeen: 'unsure',
    bankTax: 'no',
    category: 'demand-generation',
    activity: 'multi-touch-digital-campaign',
    title: 'Spring campaign',
    partnerId: '1234567',
    location: 'Contoso Korea',
    venue: 'Seoul',
    dates: { from: '2026-10-05', to: '2026-11-04' },
    components: ['direct-mail-email-sms', 'partner-website-seo'],
    seo: false,
    channels: ['email', 'sms'],
  }
  const more: Record<string, Answers> = {
    seminar: { activity: 'customer-seminars-bootcamps', category: 'market-development', coreShown: true },
    trip: { activity: 'microsoft-hosted-conferences', category: 'partner-readiness', airfare: true, attendees: 3 },
    exams: { activity: 'microsoft-exams-tuition', category: 'partner-readiness', training: 'mctRenewal' },
    spot: {
      activity: 'tv-radio',
      category: 'demand-generation',
      preApprovedOn: '2026-09-01',
      finalApprovedOn: '2026-09-15',
    },
    unit: {
      activity: 'product-seeding-demo-units',
      category: 'partner-readiness',
      demoUnit: 'third-party',
      unitModel: 'Surface Hub 3',
      unitSerials: 'A1, A2',
      unitQuantity: 2,
      unitRecipient: 'City library',
      unitDeliveredOn: '2026-10-07',
      earned: { minor: 1_234_567, currency: 'EUR' },
    },
  }
  const bodies = Object.entries({ campaign: answers, ...more }).map(([name, known]) => ({
    name,
    known: { ...body, answers: known },
  }))

  test.each(bodies)('of a $name', ({ known }) => {
    const answered = questions.filter(
      (question) => question.step !== 'cost' && question.applies(known, policy) && question.answered(known),
    )
    expect(answered.length).toBeGreaterThan(2)
    for (const { key, current } of answered.filter(({ key }) => key !== 'moreCosts')) {
      expect([key, current(known)]).not.toContain('')
      expect(answerQuestion(key, current(known), known, context)).toEqual({ ok: true, value: known })
    }
  })

  test('of a cost line', () => {
    const line = { ...costLine({ id: 'c1', tax: 500_000 }), skipped: [] }
    const known = { ...body, costsDone: false, openCost: line }
    for (const { key, current, answered } of questions.filter(({ step }) => step === 'cost')) {
      expect(answered(known)).toBe(true)
      const read = answerQuestion(key, current(known), known, context)
      // An amount entered anew asks for its parts anew.
      const parts = key === 'costGross' ? { tax: undefined, claimed: undefined } : {}
      expect(read).toEqual({ ok: true, value: { ...known, openCost: { ...line, ...parts } } })
    }
  })

  test('and nothing is offered where nothing is known', () => {
    const open = { ...body, answers: { activity: undefined }, costs: [], costsDone: false }
    expect(questions.map((question) => question.current(open)).join('')).toBe('')
    expect(questions.some((question) => question.answered(open))).toBe(false)
  })
})

describe('what cannot be read is refused with what the person needs to know', () => {
  const facts: CoOpBody = { ...body, answers: { activity: 'product-seeding-demo-units' } }
  const seminar: CoOpBody = { ...body, costs: [costLine({ id: 'c1', currency: 'EUR' })] }
  const euros: CoOpBody = { ...seminar, costsDone: false, openCost: { skipped: [], gross: 11_900, currency: 'EUR' } }

  test.each<[string, CoOpBody, Parameters<typeof answerQuestion>[0], string, object]>([
    [
      'a program of customer associations',
      body,
      'program',
      'dynamics isv',
      { reason: 'programIsCpor', params: { program: 'dynamics-isv' } },
    ],
    [
      'an ended program',
      body,
      'program',
      'mixed reality',
      { reason: 'programEnded', params: { program: 'mixed-reality' } },
    ],
    ['no program at all', body, 'program', 'Gold partner', { reason: 'notAChoice' }],
    ['neither a category nor an activity', body, 'category', 'a party', { reason: 'notAChoice' }],
    ['several activities', body, 'activity', 'online ads', { reason: 'severalChoices' }],
    ['maybe', body, 'fundsSeen', 'maybe', { reason: 'notAChoice' }],
    ['perhaps the core', body, 'coreShown', 'perhaps', { reason: 'notAChoice' }],
    ['an empty title', body, 'title', '  ', { reason: 'emptyText' }],
    ['a title too long', body, 'title', 'x'.repeat(121), { reason: 'tooLong', params: { max: 120 } }],
    [
      'dates of two readings',
      body,
      'dates',
      '05/10/2026',
      { reason: 'ambiguousDate', params: { dayFirst: '2026-10-05', monthFirst: '2026-05-10' } },
    ],
    [
      'dates the wrong way round',
      body,
      'dates',
      '2026-10-06 to 2026-10-05',
      { reason: 'endsBeforeStart', params: { from: '2026-10-06', to: '2026-10-05' } },
    ],
    [
      'a delivery of two readings',
      facts,
      'unitDeliveredOn',
      '7/8/2026',
      { reason: 'ambiguousDate', params: { dayFirst: '2026-08-07', monthFirst: '2026-07-08' } },
    ],
    ['no unit', facts, 'unitQuantity', '0', { reason: 'notACount', params: { min: 1, max: 10_000 } }],
    [
      'earned funds of two readings',
      facts,
      'earned',
      'EUR 1.234',
      { reason: 'ambiguousAmount', params: { asThousands: '123400', asDecimal: '123', currency: 'EUR' } },
    ],
    ['earned funds of no currency', { ...facts, costs: [] }, 'earned', '1250', { reason: 'currencyMissing' }],
    [
      'an amount of two readings',
      euros,
      'costGross',
      '1.190',
      { reason: 'ambiguousAmount', params: { asThousands: '119000', asDecimal: '119', currency: 'EUR' } },
    ],
    [
      'another currency on the claim',
      euros,
      'costGross',
      'USD 5',
      { reason: 'otherCurrencyOnClaim', params: { found: 'USD', expected: 'EUR' } },
    ],
    ['half a won', { ...entering, costs: [] }, 'costGross', 'KRW 10.55', { reason: 'tooPrecise' }],
    [
      'a service over the turn of the year',
      entering,
      'costServed',
      '2026-12-20 to 2027-01-10',
      { reason: 'costCrossesPeriods', params: { periodEnd: '2026-12-31' } },
    ],
    ['a service on no day', entering, 'costServed', 'in autumn', { reason: 'notADate' }],
    [
      'more tax than was paid',
      euros,
      'costTax',
      '119.01',
      { reason: 'taxAboveGross', params: { gross: 11_900, currency: 'EUR' } },
    ],
    [
      'more claimed than was paid',
      euros,
      'costClaimed',
      '119.01',
      { reason: 'claimedAboveGross', params: { gross: 11_900, currency: 'EUR' } },
    ],
    [
      'tax in another currency',
      euros,
      'costTax',
      'USD 19',
      { reason: 'otherCurrencyOnClaim', params: { found: 'USD', expected: 'EUR' } },
    ],
    ['tax in words', euros, 'costTax', 'nineteen', { reason: 'notAnAmount' }],
    ['an expense nobody knows', entering, 'costExpense', 'fireworks', { reason: 'notAChoice' }],
    ['nobody paid', entering, 'costPayee', ' ', { reason: 'emptyText' }],
    ['an invoice number too long', entering, 'costInvoice', '9'.repeat(61), { reason: 'tooLong' }],
    ['an unknown payer', entering, 'costBy', 'the neighbours', { reason: 'notAChoice' }],
    ['more costs, perhaps', { ...body, costsDone: false }, 'moreCosts', 'perhaps', { reason: 'notAChoice' }],
    ['a unit for a seminar', body, 'unitModel', 'Surface Hub', { reason: 'notAllowedNow' }],
    ['a cost after the costs are done', body, 'costPayee', 'Hanbit', { reason: 'notAllowedNow' }],
    ['more costs while a line is open', entering, 'moreCosts', 'yes', { reason: 'notAllowedNow' }],
  ])('%s', (_, given, key, input, refusal) => {
    expect(answerQuestion(key, input, given, context)).toMatchObject({ ok: false, ...refusal })
  })
})

describe('category and activity', () => {
  const chosen: CoOpBody = { ...body, answers: { ...body.answers, category: 'market-development' } }
  const answered = (key: 'category' | 'activity', input: string) => {
    const read = answerQuestion(key, input, chosen, context)
    return read.ok ? read.value.answers : read
  }

  test('naming an activity where the category is asked answers both', () => {
    expect(answered('category', 'search ads')).toMatchObject({
      category: 'demand-generation',
      activity: 'digital-advertising',
    })
  })

  test('an activity of another category brings its category', () => {
    expect(answered('activity', 'search ads')).toMatchObject({ category: 'demand-generation' })
  })

  test('the same category keeps the activity, another one asks for it anew', () => {
    expect(answered('category', 'market-development')).toMatchObject({ activity: 'customer-seminars-bootcamps' })
    expect(answered('category', 'partner-readiness')).toMatchObject({
      category: 'partner-readiness',
      activity: undefined,
    })
  })

  test('only activities of the category are offered, all 26 before there is one', () => {
    const offered = (answers: Answers) => {
      const input = questionOf('activity').input({ ...body, answers }, policy)
      return 'options' in input ? input.options : []
    }
    expect(offered({})).toHaveLength(26)
    const market = offered({ category: 'market-development' })
    expect(market).toContain('customer-seminars-bootcamps')
    expect(market).not.toContain('digital-advertising')
  })
})

test('a program corrected later takes the place of the first', () => {
  const read = answerQuestion('program', 'CSP direct bill', body, context)
  expect(read).toEqual({ ok: true, value: { ...body, answers: { ...body.answers, program: 'csp-direct-bill' } } })
})

test('answering a question that was left open closes it', () => {
  const read = answerQuestion('venue', 'Busan', { ...body, skipped: ['venue', 'partnerId'] }, context)
  expect(read).toMatchObject({ ok: true, value: { skipped: ['partnerId'] } })
})

describe('the expenses of a cost', () => {
  const offered = (answers: Answers) => {
    const input = questionOf('costExpense').input({ ...entering, answers }, policy)
    return 'options' in input ? input.options : []
  }

  test('are those of the activity’s list, then what it excludes, then anything else', () => {
    const seminar = offered({ activity: 'customer-seminars-bootcamps' })
    expect(seminar.slice(-2)).toEqual(['alcohol', 'other'])
    expect(seminar).toContain('catering')
    expect(seminar).not.toContain('hotel-room')
  })

  test('are those of the chosen components of a campaign, each once', () => {
    const campaign = offered({ activity: 'multi-touch-digital-campaign', components: ['direct-mail-email-sms'] })
    expect(campaign).toContain('postage')
    expect(new Set(campaign).size).toBe(campaign.length)
    expect(offered({ activity: 'multi-touch-digital-campaign' })).not.toContain('postage')
  })

  test('offer the unit itself for a demo unit, and only the rest without an activity', () => {
    expect(offered({ activity: 'product-seeding-demo-units' })).toEqual(['demo-unit', 'other'])
    expect(offered({})).toEqual(['other'])
  })

  test('of another activity’s list are understood when typed', () => {
    const read = answerQuestion('costExpense', 'hotel room', entering, context)
    expect(read).toMatchObject({ ok: true, value: { openCost: { expense: 'hotel-room' } } })
  })
})

test('the components of a campaign are offered, of any other activity there are none', () => {
  const input = (answers: Answers) => questionOf('components').input({ ...body, answers }, policy)
  expect(input({ activity: 'multi-touch-digital-campaign' })).toMatchObject({
    options: ['digital-advertising', 'direct-mail-email-sms', 'partner-website-seo', 'telemarketing'],
  })
  expect(input({ activity: 'tv-radio' })).toMatchObject({ options: [] })
  expect(input({})).toMatchObject({ options: [] })
})

describe('the days of a service that are offered', () => {
  const offered = (dates: Answers['dates']) => questionOf('costServed').current({ ...entering, answers: { dates } })

  test.each([
    ['those of the activity', { from: '2026-10-05', to: '2026-10-06' }, '2026-10-05 to 2026-10-06'],
    ['none when the activity spans two periods', { from: '2026-11-01', to: '2027-02-28' }, ''],
    ['none while there are no dates', undefined, ''],
  ])('%s', (_, dates, text) => {
    expect(offered(dates)).toBe(text)
  })
})

test('each question says how it is entered', () => {
  const kinds = questions.map((question) => `${question.key}: ${question.input(askedIn(question), policy).kind}`)
  expect(kinds).toEqual(
    expect.arrayContaining([
      'title: text',
      'dates: dates',
      'unitDeliveredOn: date',
      'attendees: count',
      'earned: money',
      'channels: choices',
      'training: choice',
      'costServed: dates',
      'costGross: money',
      'costTax: money',
      'costInvoice: text',
    ]),
  )
})
