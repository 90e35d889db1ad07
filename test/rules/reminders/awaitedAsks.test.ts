import type { CoOpBody } from '../../../rules/claim'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { awaitedAsks } from '../../../rules/reminders/awaitedAsks'
import { coOpClaim, costLine } from '../../support/claims'

const costs = ['c1', 'c2', 'c3'].map((id) => costLine({ id }))
const vendorAsks = ['c1', 'c2'].map((costId) => ({
  costId,
  askedOn: '2026-10-06',
  dueOn: '2026-11-06',
  language: 'ko',
}))
const filesOf = (...fileIds: string[]) => ({ files: fileIds.map((fileId) => ({ fileId })) })
const invoices = (...fileIds: string[]) => ({ 'third-party-invoice': filesOf(...fileIds) })
const awaited = (body: Partial<CoOpBody>) =>
  awaitedAsks(coOpClaim({ body: { costs, vendorAsks, ...body } }).body, coOpPolicy).map(({ costId }) => costId)

test.each<[string, Partial<CoOpBody>, string[]]>([
  ['nobody was asked', { vendorAsks: undefined }, []],
  ['no invoice came', {}, ['c1', 'c2']],
  ['only files of other items came', { evidence: { 'event-photos': filesOf('f1', 'f2') } }, ['c1', 'c2']],
  ['one of two came: the vendor asked first counts as having answered', { evidence: invoices('f1') }, ['c2']],
  ['both came', { evidence: invoices('f1', 'f2') }, []],
  ['more came than were asked for', { evidence: invoices('f1', 'f2', 'f3') }, []],
  ['the cost of one is gone', { costs: costs.slice(1) }, ['c2']],
  [
    'the invoice does not apply',
    { evidence: { 'third-party-invoice': { files: [], notApplicable: { reason: 'x' } } } },
    [],
  ],
  ['the work was all their own', { costs: costs.map((line) => ({ ...line, by: 'own' as const })) }, []],
])('%s', (_, body, expected) => {
  expect(awaited(body)).toEqual(expected)
})

test('one file that serves two invoice items is one invoice', () => {
  const answers = { activity: 'microsoft-exams-tuition', dates: { from: '2026-10-05', to: '2026-10-05' } } as const
  const evidence = { 'course-invoice': filesOf('f1'), 'exam-invoice': filesOf('f1') }
  expect(awaited({ answers, evidence })).toEqual(['c2'])
})
