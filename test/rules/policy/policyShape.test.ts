import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { findActivity } from '../../../rules/policy/findActivity'
import { policyShape } from '../../../rules/policy/policyShape'
import type { ActivityRow, EvidenceRow, Policy } from '../../../rules/policy/policyTypes'

const website = findActivity(coOpPolicy, 'partner-website-seo')
const offers = findActivity(coOpPolicy, 'customer-offers')

function withActivity(changed: ActivityRow): Policy {
  return { ...coOpPolicy, activities: coOpPolicy.activities.map((row) => (row.id === changed.id ? changed : row)) }
}
function withRow(id: EvidenceRow['id'], change: Partial<EvidenceRow>): Policy {
  const evidence = website.evidence.map((row) => (row.id === id ? { ...row, ...change } : row))
  return withActivity({ ...website, evidence })
}
function problems(policy: unknown): string {
  return (policyShape.safeParse(policy).error?.issues ?? []).map((issue) => issue.message).join('; ')
}

test.each<[string, unknown, string]>([
  [
    'evidence listed twice',
    withActivity({ ...website, evidence: [...website.evidence, website.evidence[5]!] }),
    'results: twice',
  ],
  ['a one-of without its group', withRow('page-url', { group: undefined }), 'a group goes with one-of'],
  ['a group on a required row', withRow('seo-sow', { group: 'paper' }), 'a group goes with one-of'],
  ['a group of one', withRow('page-url', { group: 'alone' }), 'group alone: a choice of one is none'],
  ['a condition on a fact nobody asks', withActivity({ ...website, asks: [] }), 'seo: used but not asked'],
  ['a confirmation answered by a file', withRow('seo-sow', { kind: 'confirmation' }), 'a confirmation is confirmed'],
  ['metrics answered by a file', withRow('results', { answer: 'file' }), 'metrics are entered as figures'],
  ['metrics without fields', withRow('results', { metrics: undefined }), 'name their fields'],
  ['an expense both eligible and not', withActivity({ ...website, ineligible: ['seo-maintenance'] }), 'both ways'],
  ['a share of funds nobody asks for', withActivity({ ...offers, asks: [] }), 'needs the earned funds'],
  ['an activity missing', { ...coOpPolicy, activities: coOpPolicy.activities.slice(1) }, 'one row for each activity'],
  [
    'an activity twice',
    { ...coOpPolicy, activities: [...coOpPolicy.activities.slice(1), website] },
    'one row for each activity',
  ],
  ['a program missing', { ...coOpPolicy, programs: coOpPolicy.programs.slice(1) }, 'one row for each program'],
])('a policy with %s is refused', (_, policy, message) => {
  expect(problems(policy)).toContain(message)
})

test.each<[string, unknown]>([
  ['a share of 101 %', withActivity({ ...offers, caps: [{ ...offers.caps[0]!, percent: 101 } as never] })],
  ['a share of 0 %', withActivity({ ...offers, caps: [{ ...offers.caps[0]!, percent: 0 } as never] })],
  ['a date that does not exist', withActivity({ ...website, basis: { ...website.basis, asOf: '2021-02-30' } })],
  ['no source', withActivity({ ...website, basis: { ...website.basis, source: '' } })],
  ['a misspelt key', withActivity({ ...website, elegible: [] } as never)],
  ['an unknown remark', withActivity({ ...website, notes: ['unheard-of' as never] })],
])('a policy with %s is refused', (_, policy) => {
  expect(problems(policy)).not.toBe('')
})

test('a single row may stand for its group when it depends on a fact', () => {
  const single = website.evidence
    .filter((row) => row.id !== 'page-screenshot')
    .map((row) => (row.id === 'page-url' ? { ...row, appliesWhen: { fact: 'seo', is: false } as const } : row))
  expect(problems(withActivity({ ...website, evidence: single }))).toBe('')
})
