import type { CoOpClaim } from '../../rules/claim'
import type { NewHistoryEvent, Tables } from './ports'

/**
 * Notes with a package where the claim's history ends once `rows` are in it, the note of the package included: what is
 * cut off that end later shows. Any other claim comes back as it is.
 */
export async function sealHistory(
  { history }: Pick<Tables, 'history'>,
  claim: CoOpClaim,
  rows: readonly NewHistoryEvent[],
): Promise<CoOpClaim> {
  const made = claim.body.package
  const end = made && rows.some(({ code }) => code === 'packed') ? await history.foresee(rows) : undefined
  return made && end ? { ...claim, body: { ...claim.body, package: { ...made, history: end } } } : claim
}
