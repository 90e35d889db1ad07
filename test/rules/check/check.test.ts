import { check } from '../../../rules/check/check'
import type { CoOpBody } from '../../../rules/claim'
import { findingCodes } from '../../../rules/findings'
import type { Lesson } from '../../../rules/lesson'
import { policyFor } from '../../../rules/policy/policyFor'
import { coOpClaim, costLine, csrLine } from '../../support/claims'
import { withAllEvidence } from '../../support/withAllEvidence'
import { findingCases } from './findingCases'

const policy = policyFor('2026-07-01')
const day = '2027-01-15'
const seminar = withAllEvidence(coOpClaim(), policy)
const codes = (body: CoOpBody, today = day, lessons: readonly Lesson[] = []) =>
  check(body, policy, today, lessons).map(({ code }) => code)
const about = (answers: Partial<CoOpBody['answers']>, body: Partial<CoOpBody> = {}): CoOpBody => ({
  ...seminar.body,
  ...body,
  answers: { ...seminar.body.answers, ...answers },
})

test('a complete claim in its window raises nothing', () => {
  expect(check(seminar.body, policy, day)).toEqual([])
})

describe('what the check can find', () => {
  test('no code is untested', () => {
    expect(Object.keys(findingCases).sort()).toEqual([...findingCodes].sort())
  })

  const rows = findingCodes.map((code) => ({ code, ...findingCases[code] }))

  test.each(rows)('$found: $code', ({ code, level, given }) => {
    const found = check(given.claim.body, policy, given.today ?? day, given.lessons).filter(
      (finding) => finding.code === code,
    )
    expect(found).not.toEqual([])
    for (const finding of found) {
      expect(finding.level).toBe(level)
      expect(finding.basis.source).not.toBe('')
      expect(Object.values(finding.params)).not.toContain(undefined)
    }
  })

  test.each(rows)('$inOrder: no $code', ({ code, near }) => {
    expect(codes(near.claim.body, near.today, near.lessons)).not.toContain(code)
  })
})

describe('before there is anything to check', () => {
  test.each([
    ['the activity', { activity: undefined }, 'activity'],
    ['the dates', { dates: undefined }, 'dates'],
    ['activity and dates', { activity: undefined, dates: undefined }, 'activity'],
  ])('%s alone is asked for', (_, answers, question) => {
    const found = check(about(answers), policy, day)
    expect(found).toMatchObject([{ code: 'questionOpen', level: 'blocking', params: { question }, question }])
  })
})

describe('a finding names what mends it', () => {
  test.each([
    ['event-photos', 'evidenceMissing', { itemId: 'event-photos', params: { evidence: 'event-photos', number: 7 } }],
    ['registrations', 'metricMissing', { itemId: 'registrations', params: { number: 9 } }],
  ])('the item %s', (id, code, expected) => {
    const { [id]: _, ...evidence } = seminar.body.evidence
    expect(check({ ...seminar.body, evidence }, policy, day)).toMatchObject([{ code, ...expected }])
  })

  test('the cost line', () => {
    const costs = [costLine({ id: 'c4', what: 'Wine', expense: 'alcohol', claimed: 5 })]
    expect(check({ ...seminar.body, costs }, policy, day)).toMatchObject([
      { code: 'expenseExcluded', question: 'cost:c4', params: { what: 'Wine', expense: 'alcohol' } },
    ])
  })

  test('the item of the CSR, where the activity has one', () => {
    const csr = { lines: [csrLine()] }
    const found = (body: CoOpBody) => check(body, policy, day).find(({ code }) => code === 'csrSignerMissing')
    expect(found({ ...seminar.body, csr })).toMatchObject({ itemId: 'csr' })
    expect(found(about({ activity: 'partner-program-participation' }, { csr }))).not.toHaveProperty('itemId')
  })

  test('the file count and the invoice count', () => {
    const costs = [costLine({ id: 'c1' }), costLine({ id: 'c2', payee: 'Another Co.' })]
    expect(check({ ...seminar.body, costs }, policy, day)).toMatchObject([
      { code: 'fewerInvoicesThanCosts', params: { files: 1, invoices: 2 }, itemId: 'third-party-invoice' },
    ])
  })

  test.each([
    ['pre-approval', { finalApprovedOn: '2026-10-01' }, 'preApprovedOn'],
    ['final approval', { preApprovedOn: '2026-10-01' }, 'finalApprovedOn'],
  ])('the missing date of the %s of a spot', (_, approvals, question) => {
    const answers = { activity: 'tv-radio', program: 'surface-add-pc', ...approvals } as const
    const found = check(about(answers), policy, day).filter(({ code }) => code === 'questionOpen')
    expect(found).toMatchObject([{ question, level: 'warning' }])
  })
})

test('what blocks comes first, remarks last', () => {
  const answers = { activity: 'customer-offers', fundsSeen: 'no' } as const
  const levels = check(about(answers, { evidence: {} }), policy, day).map(({ level }) => level)
  expect(new Set(levels).size).toBe(3)
  expect(levels).toEqual([...levels].sort((a, b) => 'bwi'.indexOf(a.charAt(0)) - 'bwi'.indexOf(b.charAt(0))))
})

test('funds not seen name the rules of the program, or the general ones before there is a program', () => {
  const named = check(about({ fundsSeen: 'no', program: 'hosting' }), policy, day)
  const open = check(about({ fundsSeen: 'no', program: undefined }), policy, day)
  expect(named).toMatchObject([{ code: 'fundsNotSeen', basis: { certainty: 'fact' } }])
  expect(open).toMatchObject([{ code: 'fundsNotSeen', basis: { certainty: 'inferred' } }])
})

test('the invoices of a course and of an exam are counted together', () => {
  const evidence = { 'course-invoice': { files: [{ fileId: 'a' }] }, 'exam-invoice': { files: [{ fileId: 'b' }] } }
  const costs = [costLine({ id: 'c1' }), costLine({ id: 'c2', invoiceNumber: 'another' })]
  const exams = about({ activity: 'microsoft-exams-tuition', training: 'exam' }, { evidence, costs })
  expect(codes(exams)).not.toContain('fewerInvoicesThanCosts')
  expect(codes({ ...exams, evidence: { 'exam-invoice': { files: [{ fileId: 'b' }] } } })).toContain(
    'fewerInvoicesThanCosts',
  )
})

test('an activity without a published list of expenses takes any that is not excluded', () => {
  const unit = about({ activity: 'product-seeding-demo-units' }, { costs: [costLine({ expense: 'postage' })] })
  expect(codes(unit)).not.toContain('expenseNotListed')
})

test('a campaign takes the expenses of its components', () => {
  const campaign = { activity: 'multi-touch-digital-campaign' } as const
  const costs = [costLine({ expense: 'postage' })]
  expect(codes(about({ ...campaign, components: ['direct-mail-email-sms'] }, { costs }))).not.toContain(
    'expenseNotListed',
  )
  expect(codes(about(campaign, { costs }))).toContain('expenseNotListed')
})

test('components that stayed from an earlier choice of activity list nothing', () => {
  const costs = [costLine({ expense: 'postage' })]
  expect(codes(about({ components: ['direct-mail-email-sms'] }, { costs }))).toContain('expenseNotListed')
})

test.each([
  ['dollars of a program without a published threshold', 'managed-reseller', 'USD'],
  ['euros, since nothing is converted', 'csp-direct-bill', 'EUR'],
] as const)('earned funds are not held against a threshold in %s', (_, program, currency) => {
  expect(codes(about({ program, earned: { minor: 1, currency } }))).toEqual([])
})

test('a fact on which the evidence depends is named while it is open, and only then', () => {
  const open = (demoUnit: 'in-house' | undefined) =>
    check(
      coOpClaim({
        body: { answers: { ...coOpClaim().body.answers, activity: 'product-seeding-demo-units', demoUnit } },
      }).body,
      policyFor('2026-07-01'),
      '2027-01-10',
    ).filter(({ question }) => question === 'demoUnit')
  expect(open(undefined)).toMatchObject([{ code: 'questionOpen', level: 'warning' }])
  expect(open('in-house')).toEqual([])
})

describe('what was rejected before', () => {
  const lesson = { id: 'c9:2026-12-01', activity: 'customer-seminars-bootcamps', on: '2026-12-01' } as const
  const found = (body: CoOpBody, reason: string) =>
    check(body, policy, day, [{ ...lesson, reason }]).filter(({ code }) => code === 'rejectedBefore')

  test('is said once for each reason, with its day', () => {
    expect(found(seminar.body, 'no photo\nno logo')).toMatchObject([
      { level: 'warning', params: { on: '2026-12-01', reason: 'no photo' } },
      { level: 'warning', params: { on: '2026-12-01', reason: 'no logo' } },
    ])
  })

  test('is a remark once it was seen to, and ten reasons are enough', () => {
    const seen = { ...seminar.body, lessonsSeen: [lesson.id] }
    expect(found(seen, 'no photo')).toMatchObject([{ level: 'info' }])
    expect(found(seminar.body, Array.from({ length: 30 }, (_, n) => `reason ${n}`).join('\n'))).toHaveLength(10)
  })
})
