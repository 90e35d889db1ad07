import { capSentence } from '../../cards/capSentence'
import type { Card } from '../../cards/card'
import type { CardContext } from '../../cards/cardContext'
import { type ChecklistCardData, checklistCard } from '../../cards/checklistCard'
import { claimListCard } from '../../cards/claimListCard'
import type { AskedQuestion } from '../../cards/elements/questionInputs'
import { explainCard } from '../../cards/explainCard'
import { handOffCard } from '../../cards/handOffCard'
import { type HeapRow, heapCard } from '../../cards/heapCard'
import { helpCard } from '../../cards/helpCard'
import { itemCard } from '../../cards/itemCard'
import { pointerCard } from '../../cards/pointerCard'
import { type QuestionCardData, questionCard } from '../../cards/questionCard'
import { receiptCard } from '../../cards/receiptCard'
import { requirementsCard } from '../../cards/requirementsCard'
import { submittedCard } from '../../cards/submittedCard'
import { summaryCard } from '../../cards/summaryCard'
import { verdictCard } from '../../cards/verdictCard'
import { welcomeCard } from '../../cards/welcomeCard'
import { withdrawCard } from '../../cards/withdrawCard'
import { writeCard } from '../../cards/writeCard'
import { type ChecklistItem, checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { type Finding, findingCodes } from '../../rules/findings'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { activityIds, expenseCodes, programIds } from '../../rules/policy/names'
import { progress } from '../../rules/progress'
import type { QuestionInput } from '../../rules/question'
import { type QuestionKey, questionKeys } from '../../rules/questionKeys'
import { coOpClaim, costLine, keptFile } from '../support/claims'
import { hostile, hostileName } from './hostile'
import { aftercareCards } from './registry/aftercareCards'
import { calendarCards } from './registry/calendarCards'
import { csrCards } from './registry/csrCards'
import { historyCards } from './registry/historyCards'
import { keepCards } from './registry/keepCards'
import { pageCards } from './registry/pageCards'
import { planCards } from './registry/planCards'
import { reminderCards } from './registry/reminderCards'
import { requestCards } from './registry/requestCards'
import { riskCards } from './registry/riskCards'
import { rolesCards } from './registry/rolesCards'
import { settingsCards } from './registry/settingsCards'
import { shareCards } from './registry/shareCards'
import { statusCards } from './registry/statusCards'
import { vendorCards } from './registry/vendorCards'

type Build = (ctx: CardContext) => Card

/** A question as the rules would ask it, with a given way to enter it. */
export function asked(key: QuestionKey, input: QuestionInput, current = '', optional = false): AskedQuestion {
  return {
    question: {
      key,
      step: 'facts',
      optional,
      applies: () => true,
      answered: () => false,
      current: () => current,
      input: () => input,
      read: (_given, body) => ({ ok: true, value: body }),
    },
    input,
    current,
  }
}

const claim = coOpClaim()
const hostileClaim = coOpClaim({
  body: {
    answers: { ...claim.body.answers, title: hostileName },
    costs: Array.from({ length: 50 }, (_, i) => costLine({ id: `cost-${i}`, payee: hostileName, what: hostileName })),
    claimNumber: hostileName.slice(0, 60),
  },
})
const items = checklist(claim.body, coOpPolicy)

/** That many items: the seminar's, again and again, with the longest ids a claim can have. */
export function manyItems(count: number): ChecklistItem[] {
  return Array.from({ length: count }, (_, i) => {
    const item = items[i % items.length]
    if (!item) throw new Error('the seminar has no items')
    return { ...item, id: `${'i'.repeat(40)}-${i}`, number: i + 1, group: undefined, need: 'required' }
  })
}

/** The data of a checklist card for a claim and its items. */
export function checklistData(
  of: CoOpClaim,
  list: readonly ChecklistItem[],
  more: Partial<ChecklistCardData> = {},
): ChecklistCardData {
  return {
    claim: of,
    items: list,
    progress: progress(list),
    deadline: { claimBy: '2027-02-14', lastWorkingDay: '2027-02-12', daysLeft: 83 },
    amount: 'KRW 5,000,000',
    fileNames: {},
    arriving: [],
    readiness: 'The invoice and the agenda are what a reviewer looks for first.',
    ...more,
  }
}

const doneItem = (item: ChecklistItem, i: number): ChecklistItem => ({
  ...item,
  state: 'done',
  given: {
    files: [{ fileId: `f${i}`, note: hostile.slice(0, 900) }],
    note: hostile.slice(0, 900),
    text: hostile.slice(0, 1900),
  },
})
const hostileNames = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, hostileName]))

function checklists(): Record<string, Build> {
  const halfDone = items.map((item, i) =>
    i % 2 ? { ...item, state: 'done' as const, given: { files: [{ fileId: 'f1' }] } } : item,
  )
  const extreme: Partial<ChecklistCardData> = {
    amount: hostile,
    arriving: Array.from({ length: 20 }, () => hostile),
    readiness: hostile,
    changed: hostile,
    siblings: [hostile, hostile],
    fileNames: hostileNames(50),
  }
  const sized = [0, 1, 20, 50].map((n): [string, Build] => [
    `checklist of ${n} hostile items`,
    (ctx) => checklistCard(ctx, checklistData(hostileClaim, manyItems(n), extreme)),
  ])
  const allDone = [1, 20, 50].map((n): [string, Build] => [
    `checklist of ${n} items all done`,
    (ctx) =>
      checklistCard(ctx, checklistData(hostileClaim, manyItems(n).map(doneItem), { ...extreme, page: n > 20 ? 2 : 0 })),
  ])
  return {
    'checklist, nothing done': (ctx) => checklistCard(ctx, checklistData(claim, items)),
    'checklist, half done': (ctx) =>
      checklistCard(
        ctx,
        checklistData(claim, halfDone, {
          fileNames: { f1: 'hanbit-invoice.pdf' },
          arriving: ['IMG_2041.jpg'],
          changed: 'Invitation or website was added by Kim Min-ji, today at 10:42.',
          siblings: ['Search ads, November to December'],
        }),
      ),
    'checklist, handed over': (ctx) =>
      checklistCard(ctx, checklistData(coOpClaim({ status: 'handed-over' }), halfDone)),
    'checklist, ready': (ctx) => checklistCard(ctx, checklistData(coOpClaim({ status: 'ready' }), halfDone)),
    'checklist, submitted': (ctx) =>
      checklistCard(
        ctx,
        checklistData(
          coOpClaim({
            status: 'closed',
            body: {
              claimNumber: 'CL-20418',
              reports: [{ status: 'submitted', on: '2027-02-03', at: 1, by: 'owner-1' }],
            },
          }),
          halfDone,
          { closed: true },
        ),
      ),
    'checklist, withdrawn and late': (ctx) =>
      checklistCard(
        ctx,
        checklistData(coOpClaim({ status: 'withdrawn' }), items, {
          deadline: { claimBy: '2027-02-14', lastWorkingDay: '2027-02-12', daysLeft: -3 },
        }),
      ),
    ...Object.fromEntries([...sized, ...allDone]),
    ...Object.fromEntries(
      activityIds.map((activity): [string, Build] => {
        const of = coOpClaim({
          body: {
            answers: {
              program: 'csp-direct-bill',
              activity,
              components: ['digital-advertising', 'customer-seminars-bootcamps'],
            },
          },
        })
        return [
          `checklist of ${activity}`,
          (ctx) => checklistCard(ctx, checklistData(of, checklist(of.body, coOpPolicy))),
        ]
      }),
    ),
  }
}

const form: QuestionCardData = {
  claim,
  step: 'facts',
  questions: [
    asked('title', { kind: 'text', maxLength: 200 }, 'Cloud security seminar, Seoul'),
    asked('partnerId', { kind: 'text', maxLength: 40 }),
    asked('venue', { kind: 'text', maxLength: 200 }),
    asked('dates', { kind: 'dates' }, '2026-10-05/2026-10-05'),
    asked('coreShown', { kind: 'choice', options: ['yes', 'no'] }),
    asked('earned', { kind: 'money' }, '', true),
  ],
  problems: {},
  typed: {},
  soFar: [
    { label: 'Program', value: 'CSP indirect reseller' },
    { label: 'Activity', value: 'Customer seminars' },
  ],
  canGoBack: 'activity',
}

const costForm: QuestionCardData = {
  ...form,
  step: 'cost',
  questions: [
    asked('costBy', { kind: 'choice', options: ['vendor', 'own'] }),
    asked('costPayee', { kind: 'text', maxLength: 200 }),
    asked('costWhat', { kind: 'text', maxLength: 200 }),
    asked('costExpense', { kind: 'choice', options: expenseCodes }),
    asked('costServed', { kind: 'dates' }, '2026-10-05'),
    asked('costGross', { kind: 'money' }),
    asked('costTax', { kind: 'money' }, '', true),
    asked('costClaimed', { kind: 'money' }),
    asked('costInvoice', { kind: 'text', maxLength: 60 }, '', true),
  ],
  problems: { costGross: 'Is 1.234 one thousand or one and a bit? Write KRW 1,234 or KRW 1.' },
  typed: { costGross: '1.234', costPayee: 'Hanbit' },
}

function singleQuestion(
  key: QuestionKey,
  step: QuestionCardData['step'],
  options: readonly string[],
  current = '',
): QuestionCardData {
  return {
    ...form,
    step,
    claim: coOpClaim({ status: 'draft', body: { answers: {}, costs: [] } }),
    questions: [asked(key, { kind: 'choice', options }, current)],
    soFar: [],
    canGoBack: undefined,
  }
}

function questionCards(): Record<string, Build> {
  const moreCosts: QuestionCardData = {
    ...form,
    step: 'more-costs',
    questions: [asked('moreCosts', { kind: 'choice', options: ['yes', 'no'] })],
  }
  const list: Record<string, QuestionCardData> = {
    'question: program': singleQuestion('program', 'program', programIds),
    'question: set-up': {
      ...form,
      step: 'set-up',
      questions: [
        asked('fundsSeen', { kind: 'choice', options: ['yes', 'no', 'unsure'] }),
        asked('bankTax', { kind: 'choice', options: ['yes', 'no', 'unsure'] }),
      ],
    },
    'question: category': singleQuestion('category', 'category', [
      'demand-generation',
      'market-development',
      'partner-readiness',
    ]),
    'question: activity': {
      ...singleQuestion('activity', 'activity', activityIds.slice(7, 15)),
      canGoBack: 'category',
      intro: 'Market development.',
    },
    'question: every activity': singleQuestion('activity', 'activity', activityIds),
    'question: facts': form,
    'question: cost': costForm,
    'question: more costs': {
      ...moreCosts,
      claim: coOpClaim({
        body: {
          costs: [
            costLine(),
            costLine({
              id: 'cost-2',
              by: 'own',
              payee: 'Kim Min-ji',
              what: 'Speaker',
              currency: 'EUR',
              claimed: 125_000,
            }),
          ],
        },
      }),
    },
    'question: no costs yet': { ...moreCosts, claim: coOpClaim({ body: { costs: [] } }) },
    'question: fifty hostile costs': { ...moreCosts, claim: hostileClaim },
    'question: channels': {
      ...form,
      questions: [asked('channels', { kind: 'choices', options: ['mail', 'email', 'sms'] }, 'mail,sms')],
    },
    'question: hostile': {
      ...costForm,
      claim: hostileClaim,
      problems: Object.fromEntries(questionKeys.map((key) => [key, hostile])),
      typed: Object.fromEntries(questionKeys.map((key) => [key, hostile])),
      soFar: Array.from({ length: 30 }, () => ({ label: hostile, value: hostile })),
      intro: hostile,
    },
  }
  return Object.fromEntries(
    Object.entries(list).map(([name, data]): [string, Build] => [name, (ctx) => questionCard(ctx, data)]),
  )
}

const period = {
  from: '2026-07-01',
  to: '2026-12-31',
  runItBy: '2026-12-31',
  claimBy: '2027-02-14',
  lastWorkingDay: '2027-02-12',
  target: '2027-01-14',
}
const nextPeriod = {
  from: '2027-01-01',
  to: '2027-06-30',
  runItBy: '2027-06-30',
  claimBy: '2027-08-14',
  lastWorkingDay: '2027-08-13',
  target: '2027-07-14',
}

function summaries(): Record<string, Build> {
  const draft = coOpClaim({ status: 'draft' })
  const lines = [
    { question: 'program', label: 'Program', value: 'CSP indirect reseller' },
    { question: 'title', label: 'Name of the claim', value: 'Cloud security seminar, Seoul' },
    { question: 'partnerId', label: 'PartnerID', value: '1234567' },
    { question: 'dates', label: 'Dates of the activity', value: 'Oct 5, 2026' },
    {
      costId: 'c1',
      label: 'Cost 1',
      value: 'Hanbit Events Co., Ltd., Room and catering: KRW 5,000,000 of KRW 5,500,000',
    },
  ] as const
  const evidence = items.map(() => ({ name: 'Third-party invoice', why: 'an outside vendor was paid' }))
  const hostileLines = Array.from({ length: 70 }, (_, i) => ({ costId: `c${i}`, label: hostile, value: hostile }))
  return {
    'summary of a draft': (ctx) =>
      summaryCard(ctx, {
        claim: draft,
        lines,
        periods: [period],
        caps: ['Up to USD 18,750 per usage period.'],
        evidence,
        remarks: ['Alcohol is not eligible.'],
      }),
    'summary over two periods': (ctx) =>
      summaryCard(ctx, { claim: draft, lines, periods: [period, nextPeriod], caps: [], evidence, remarks: [] }),
    'summary of a claim': (ctx) =>
      summaryCard(ctx, { claim, lines, periods: [period], caps: [], evidence: [], remarks: [] }),
    'summary with nothing in it': (ctx) =>
      summaryCard(ctx, { claim: draft, lines: [], periods: [], caps: [], evidence: [], remarks: [] }),
    'summary, hostile': (ctx) =>
      summaryCard(ctx, {
        claim: { ...hostileClaim, status: 'draft' },
        lines: hostileLines,
        periods: [period, nextPeriod],
        caps: Array.from({ length: 5 }, () => hostile),
        evidence: Array.from({ length: 20 }, () => ({ name: hostile, why: hostile })),
        remarks: Array.from({ length: 5 }, () => hostile),
      }),
  }
}

function itemCards(): Record<string, Build> {
  const files = [keptFile(), keptFile({ id: 'file-2', name: 'IMG_2041.jpg' })]
  const hostileFiles = Array.from({ length: 50 }, (_, i) => keptFile({ id: `file-${i}`, name: hostileName }))
  const ofActivities = activityIds.flatMap((activity) => {
    const of = coOpClaim({ body: { answers: { activity, seo: true, demoUnit: 'in-house' } } })
    return checklist(of.body, coOpPolicy).flatMap((item): [string, Build][] => [
      [
        `item ${activity} ${item.id}`,
        (ctx) => itemCard(ctx, { claim: of, item, files: [], reusable: files, limitMb: 25 }),
      ],
      [`write ${activity} ${item.id}`, (ctx) => writeCard(ctx, { claim: of, item, files, problems: {}, typed: {} })],
      [`explain ${activity} ${item.id}`, (ctx) => explainCard(ctx, { claimId: of.id, item, activityName: activity })],
    ])
  })
  const [first] = items
  if (!first) return {}
  const given = doneItem(first, 1)
  const away: ChecklistItem = {
    ...first,
    state: 'not-applicable',
    given: { files: [], notApplicable: { reason: hostile.slice(0, 500) } },
  }
  const metric = {
    ...first,
    row: { ...first.row, answer: 'metric' as const, metrics: [{ id: 'results', kind: 'text' } as const] },
  }
  return {
    ...Object.fromEntries(ofActivities),
    'item with one file': (ctx) =>
      itemCard(ctx, { claim, item: given, files: [keptFile()], reusable: [], limitMb: 25 }),
    'item with a local page': (ctx) =>
      itemCard(ctx, { claim, item: first, files: [], reusable: [], limitMb: 25, link: 'http://127.0.0.1:3978/local' }),
    'item with hostile files': (ctx) =>
      itemCard(ctx, {
        claim: hostileClaim,
        item: given,
        files: hostileFiles.slice(0, 25),
        reusable: hostileFiles,
        limitMb: 25,
      }),
    'item that does not apply': (ctx) => itemCard(ctx, { claim, item: away, files: [], reusable: files, limitMb: 25 }),
    'item with words or a file': (ctx) =>
      itemCard(ctx, {
        claim,
        item: { ...given, row: { ...given.row, answer: 'file-or-text' } },
        files,
        reusable: [],
        limitMb: 25,
      }),
    'write, hostile': (ctx) =>
      writeCard(ctx, {
        claim: hostileClaim,
        item: metric,
        files: hostileFiles,
        problems: { 'm.results': hostile },
        typed: { 'm.results': hostile, note: hostile },
      }),
    'write without files': (ctx) =>
      writeCard(ctx, {
        claim,
        item: { ...first, row: { ...first.row, answer: 'confirm' } },
        files: [],
        problems: {},
        typed: {},
      }),
    'explain, hostile': (ctx) => explainCard(ctx, { claimId: claim.id, item: first, activityName: hostile }),
  }
}

function heaps(): Record<string, Build> {
  const row = (i: number, more: Partial<HeapRow> = {}): HeapRow => ({
    id: `row-${i}`,
    name: hostileName,
    size: 2_400_000,
    state: 'kept',
    again: true,
    proposed: `${'i'.repeat(40)}-${i}`,
    ...more,
  })
  const rows: HeapRow[] = [
    {
      id: 'row-1',
      name: 'hanbit-invoice.pdf',
      size: 241_664,
      state: 'kept',
      again: false,
      proposed: 'third-party-invoice',
    },
    { id: 'row-2', name: 'IMG_2041.jpg', size: 3_145_728, state: 'kept', again: true },
    { id: 'row-3', name: 'agenda.docx', size: 40_000, state: 'promised', again: false },
    {
      id: 'row-4',
      name: 'all.zip',
      size: 9_000,
      state: 'refused',
      again: false,
      reason: 'A reviewer cannot open zip files: send what is in it.',
    },
  ]
  const ten = Array.from({ length: 10 }, (_, i) => row(i))
  return {
    'heap of four': (ctx) =>
      heapCard(ctx, { heapId: 'heap-1', claim, rows, items, sibling: 'Search ads, January to February' }),
    'heap for an unclear claim': (ctx) =>
      heapCard(ctx, {
        heapId: 'heap-1',
        rows,
        items: [],
        claims: [
          { id: 'c1', title: 'Cloud security seminar, Seoul' },
          { id: 'c2', title: 'Search ads' },
        ],
      }),
    'heap of nothing': (ctx) => heapCard(ctx, { heapId: 'heap-1', claim, rows: [], items }),
    'heap of refused files': (ctx) =>
      heapCard(ctx, {
        heapId: 'heap-1',
        claim,
        rows: ten.map((one) => ({ ...one, state: 'refused', reason: hostile })),
        items,
      }),
    ...Object.fromEntries(
      [1, 20, 50].map((n): [string, Build] => [
        `heap of ten for ${n} items`,
        (ctx) =>
          heapCard(ctx, {
            heapId: 'heap-1',
            claim: hostileClaim,
            rows: [...ten, ...ten],
            items: manyItems(n),
            sibling: hostile,
          }),
      ]),
    ),
    'heap of one for 50 items': (ctx) =>
      heapCard(ctx, { heapId: 'heap-1', claim, rows: [row(1)], items: manyItems(50) }),
  }
}

// Everything the sentences of the findings ask for.
const params = {
  number: 3,
  activity: 'customer-seminars-bootcamps',
  evidence: 'third-party-invoice',
  program: 'csp-direct-bill',
  expense: 'alcohol',
  question: 'title',
  what: hostileName,
  per: 'usage-period',
  currency: 'EUR',
  claimed: 100,
  earned: 100,
  limit: 100,
  threshold: 100,
  percent: 10,
  files: 1,
  invoices: 2,
  ...Object.fromEntries(['from', 'to', 'opens', 'deadline', 'ends', 'on', 'start'].map((key) => [key, '2026-10-05'])),
}
const finding = (code: Finding['code'], level: Finding['level'], more: Partial<Finding> = {}): Finding => ({
  code,
  level,
  params,
  basis: { source: 'Partner Center docs, Co-op claims overview (2023-04-19)', asOf: '2023-04-19', certainty: 'fact' },
  ...more,
})

function verdicts(): Record<string, Build> {
  const itemId = items[0]?.id ?? ''
  const findings = [
    finding('noCosts', 'info'),
    finding('noteMissing', 'warning', { itemId: items[4]?.id ?? '' }),
    finding('invoiceAndCsr', 'blocking', { itemId }),
    finding('questionOpen', 'blocking', { question: 'partnerId' }),
    finding('windowNotOpen', 'warning'),
  ]
  const every = findingCodes.map((code) => finding(code, 'blocking', { itemId }))
  return {
    'verdict ready': (ctx) => verdictCard(ctx, { claim, verdict: 'ready', findings: [], items }),
    'verdict with warnings': (ctx) =>
      verdictCard(ctx, {
        claim,
        verdict: 'ready-with-warnings',
        findings: [finding('windowNotOpen', 'warning')],
        items,
      }),
    'verdict not ready': (ctx) => verdictCard(ctx, { claim, verdict: 'not-ready', findings, items }),
    'verdict with every finding': (ctx) =>
      verdictCard(ctx, { claim: hostileClaim, verdict: 'not-ready', findings: every, items }),
  }
}

function handOffs(): Record<string, Build> {
  const values = [
    {
      heading: 'Program',
      rows: [
        { label: 'Program', value: 'CSP indirect reseller' },
        { label: 'PartnerID', value: '1234567' },
      ],
    },
    {
      heading: 'Activity',
      rows: [
        { label: 'Activity', value: 'Customer seminars' },
        { label: 'First day', value: 'Oct 5, 2026' },
        { label: 'Amount claimed', value: 'KRW 5,000,000' },
      ],
    },
  ]
  const many = Array.from({ length: 10 }, () => ({
    heading: hostile,
    rows: Array.from({ length: 20 }, () => ({ label: hostile, value: hostile })),
  }))
  const given = {
    packageName: 'claim-seoul-seminar.zip',
    packageSize: 1_400_000,
    partnerCenterUrl: 'https://partner.microsoft.com/dashboard/incentives',
  }
  return {
    'hand-off': (ctx) => handOffCard(ctx, { claim, values, ...given, download: 'http://127.0.0.1:3978/local/package' }),
    'hand-off, hostile': (ctx) =>
      handOffCard(ctx, {
        claim: hostileClaim,
        values: many,
        ...given,
        packageName: hostile,
        download: 'javascript:alert(1)',
      }),
    'hand-off of nothing': (ctx) => handOffCard(ctx, { claim, values: [], ...given }),
  }
}

function smallCards(): Record<string, Build> {
  const row = (i: number, text: string) => ({
    claimId: `claim-${i}`,
    title: text,
    status: text,
    readiness: text,
    deadline: text,
    amount: text,
  })
  const hostileRows = Array.from({ length: 30 }, (_, i) => row(i, hostile))
  const rows = [
    {
      claimId: 'c1',
      title: 'Cloud security seminar, Seoul',
      status: 'preparing, not submitted',
      readiness: '5 of 12 done',
      deadline: 'Friday, February 12, 2027',
      amount: 'KRW 5,000,000',
    },
    {
      claimId: 'c2',
      title: 'Search ads, November to December',
      status: 'closed',
      readiness: '',
      deadline: '',
      amount: 'EUR 4,100.00',
    },
  ]
  const missing = items.filter((item) => item.need === 'required')
  return {
    welcome: (ctx) => welcomeCard(ctx, { name: 'Kim Min-ji' }),
    'welcome without a name': (ctx) => welcomeCard(ctx, {}),
    'welcome, hostile': (ctx) => welcomeCard(ctx, { name: hostile }),
    help: (ctx) => helpCard(ctx, { commands: ctx.text.commands.help }),
    'help with nothing': (ctx) => helpCard(ctx, { commands: [] }),
    'claim list': (ctx) => claimListCard(ctx, { rows, page: 0, pages: 1 }),
    'claim list, empty': (ctx) => claimListCard(ctx, { rows: [], page: 0, pages: 1 }),
    'claim list, one': (ctx) => claimListCard(ctx, { rows: rows.slice(0, 1), page: 0, pages: 1 }),
    'claim list, hostile': (ctx) => claimListCard(ctx, { rows: hostileRows, page: 1, pages: 3 }),
    submitted: (ctx) => submittedCard(ctx, { claim, problems: {}, typed: {} }),
    'submitted, hostile': (ctx) =>
      submittedCard(ctx, {
        claim: hostileClaim,
        problems: { number: hostile, on: hostile },
        typed: { number: hostile, on: hostile },
      }),
    withdraw: (ctx) => withdrawCard(ctx, { claim }),
    'withdraw, hostile': (ctx) => withdrawCard(ctx, { claim: hostileClaim }),
    receipt: (ctx) => receiptCard(ctx, { claim: hostileClaim, sentence: 'Saved.', next: missing[0] }),
    'receipt of the last item': (ctx) => receiptCard(ctx, { claim, sentence: 'Saved.' }),
    pointer: (ctx) => pointerCard(ctx, { claim }),
    'pointer, hostile': (ctx) => pointerCard(ctx, { claim: hostileClaim }),
    ...Object.fromEntries(
      coOpPolicy.activities.map((activity): [string, Build] => [
        `requirements of ${activity.id}`,
        (ctx) => requirementsCard(ctx, { activity }),
      ]),
    ),
    'a cap as a remark': (ctx) => {
      const caps = coOpPolicy.activities.flatMap((activity) => activity.caps).map((cap) => capSentence(ctx.text, cap))
      return summaryCard(ctx, { claim, lines: [], periods: [], caps, evidence: [], remarks: [] })
    },
  }
}

/** Every card there is, with ordinary data, with none, and with the worst. */
export const allCards: Record<string, Build> = {
  ...smallCards(),
  ...questionCards(),
  ...summaries(),
  ...checklists(),
  ...itemCards(),
  ...heaps(),
  ...verdicts(),
  ...handOffs(),
  ...reminderCards,
  ...planCards,
  ...settingsCards,
  ...statusCards,
  ...riskCards,
  ...rolesCards,
  ...calendarCards,
  ...csrCards,
  ...pageCards,
  ...vendorCards,
  ...historyCards,
  ...keepCards,
  ...shareCards,
  ...aftercareCards,
  ...requestCards,
}
