import { checklist } from '../../rules/checklist'
import type { EvidenceState } from '../../rules/claim'
import { policyFor } from '../../rules/policy/policyFor'
import { progress } from '../../rules/progress'
import { coOpClaim } from '../support/claims'

const policy = policyFor('2026-07-01')
const file: EvidenceState = { files: [{ fileId: 'f' }] }
const waived: EvidenceState = { files: [], notApplicable: { reason: 'there is none' } }

/** A website without SEO: cost documents (one of two), the site (one of two), results. */
function site(evidence: Record<string, EvidenceState>) {
  const body = { answers: { activity: 'partner-website-seo', seo: false }, costs: [], evidence } as const
  const { done, total, missing } = progress(checklist(coOpClaim({ body: { ...body, costs: [] } }).body, policy))
  return { done, total, missing: missing.map(({ id }) => id) }
}

test.each<[string, Record<string, EvidenceState>, number, string[]]>([
  ['nothing sent', {}, 0, ['third-party-invoice', 'page-url', 'results']],
  ['one of a group sent', { csr: file }, 1, ['page-url', 'results']],
  ['both of a group sent', { csr: file, 'third-party-invoice': file }, 1, ['page-url', 'results']],
  [
    'one of a group waived: the other is still to come',
    { 'page-url': waived },
    0,
    ['third-party-invoice', 'page-screenshot', 'results'],
  ],
  ['all of a group waived', { 'page-url': waived, 'page-screenshot': waived }, 1, ['third-party-invoice', 'results']],
  ['one waived, one sent', { 'page-url': waived, 'page-screenshot': file }, 1, ['third-party-invoice', 'results']],
  ['a single item waived', { results: waived }, 1, ['third-party-invoice', 'page-url']],
])('%s', (_, evidence, done, missing) => {
  expect(site(evidence)).toEqual({ done, total: 3, missing })
})

test('optional slides count neither way', () => {
  const seminar = (evidence: Record<string, EvidenceState>) =>
    progress(checklist(coOpClaim({ body: { evidence } }).body, policy))
  expect(seminar({ presentation: file })).toEqual(seminar({}))
})

test('nothing is needed of an empty list', () => {
  expect(progress([])).toEqual({ done: 0, total: 0, missing: [] })
})

test('what has to be confirmed comes after the files that can show it', () => {
  const { missing } = progress(checklist(coOpClaim({ body: { evidence: {} } }).body, policy))
  const answers = missing.map(({ row }) => row.answer)
  expect(answers.indexOf('confirm')).toBeGreaterThan(answers.lastIndexOf('file'))
})
