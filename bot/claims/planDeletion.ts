import type { DeletionPlan } from '../../dialogs/keeping'
import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import { mayGo } from '../../rules/keep/mayGo'
import type { Principal } from '../../rules/principal'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { goingFiles } from './goingFiles'
import type { Tables } from './ports'

/** What deleting a person's data would do, and the files that would go. Pass the tables of the transaction that does it. */
export async function planDeletion(
  tables: Tables,
  { tenantId, userId }: Principal,
  { today, digest, suspended }: { today: CalendarDate } & Pick<ClaimServiceNeeds, 'digest' | 'suspended'>,
): Promise<DeletionPlan & { fileIds: string[] }> {
  const all = await tables.claims.listByOwner(tenantId, userId)
  const own = all.filter((claim): claim is CoOpClaim => claim.body.type === 'co-op')
  const going: CoOpClaim[] = []
  const staying: DeletionPlan['staying'] = []
  for (const claim of own) {
    const held = (await suspended?.(claim.id, { tables, tenantId })) ?? false
    const keeping = mayGo(claim, today, held)
    if (keeping.goes) going.push(claim)
    else staying.push({ claim, keeping })
  }
  const without = going.map(({ id }) => id)
  const fileIds = await goingFiles(tables, await tables.files.ofOwner(tenantId, userId), { without, today })
  const key = digest(JSON.stringify(['deletion', tenantId, userId, [...without].sort()]))
  return { key, going, staying, files: fileIds.length, fileIds }
}
