import type { ProgramId } from './names'
import type { Policy, ProgramRow } from './policyTypes'

/** A program's row. Throws when the policy lacks it, which `policyShape` rules out for every policy we ship. */
export function findProgram(policy: Policy, id: ProgramId): ProgramRow {
  const row = policy.programs.find((program) => program.id === id)
  if (!row) throw new Error(`Policy ${policy.id} has no program ${id}`)
  return row
}
