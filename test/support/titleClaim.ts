import { form } from './changedClaim'
import type { Claimwell } from './claimwell'
import { changeAs } from './preparedClaim'
import type { Person } from './teams/person'

/** Gives a claim another title, and its location and note the same words. */
export async function titleClaim(well: Claimwell, person: Person, claimId: string, title: string): Promise<void> {
  await changeAs(well, person, claimId, form({ title, location: title.slice(0, 100) }))
  await changeAs(well, person, claimId, { do: 'write', itemId: 'agenda', note: title })
}
