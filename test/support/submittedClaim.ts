import type { CoOpClaim } from '../../rules/claim'
import type { Claimwell } from './claimwell'
import { changeAs, preparedClaim } from './preparedClaim'
import type { Person } from './teams/person'

/** A seminar of this person that was submitted in Partner Center, on 10 February 2027 unless said otherwise. */
export async function submittedClaim(
  well: Claimwell,
  person: Person,
  claimNumber = '4711',
  on = '2027-02-10',
): Promise<CoOpClaim> {
  const claim = await preparedClaim(well, person)
  return changeAs(well, person, claim.id, { do: 'submitted', claimNumber, on })
}
