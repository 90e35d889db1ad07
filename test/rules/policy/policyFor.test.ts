import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { findActivity } from '../../../rules/policy/findActivity'
import { findProgram } from '../../../rules/policy/findProgram'
import { policyFor } from '../../../rules/policy/policyFor'

test.each(['2023-07-01', '2026-07-01', '2019-01-01'])('a usage period from %s has a policy', (usageFrom) => {
  expect(policyFor(usageFrom).id).toBe('co-op-2023-10')
})

test('a policy that lacks a row is named when the row is looked for', () => {
  const empty = { ...coOpPolicy, programs: [], activities: [] }
  expect(() => findActivity(empty, 'telemarketing')).toThrow('Policy co-op-2023-10 has no activity telemarketing')
  expect(() => findProgram(empty, 'hosting')).toThrow('Policy co-op-2023-10 has no program hosting')
})
