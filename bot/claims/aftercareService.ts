import type { Aftercare, KeptTable } from '../../dialogs/aftercare'
import type { CoOpClaim } from '../../rules/claim'
import type { KeptFile } from '../../rules/keptFile'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { permitOf } from './permitOf'

/** As many lessons as one check repeats. */
const mostLessons = 10
const tableTypes = ['csv', 'tsv', 'txt']

const reportersOf = ({ body }: CoOpClaim) => [
  ...new Set([
    ...body.reports.map(({ by }) => by),
    ...(body.corrected ?? []).flatMap(({ by, correctedBy }) => [...(by ? [by] : []), correctedBy]),
  ]),
]

/** What comes after a decision, as the dialogs need it; all of it is read only. */
export function aftercareService({ store, roleOf, tableIn }: ClaimServiceNeeds): Aftercare {
  const permit = permitOf(roleOf)

  async function tableOf(file: KeptFile | undefined): Promise<KeptTable[]> {
    if (!file || !tableTypes.includes(file.type)) return []
    const rows = await tableIn?.(file)
    return rows ? [{ fileId: file.id, name: file.name, rows }] : []
  }

  return {
    async lessonsFor({ tenantId, id, body }) {
      const { activity } = body.answers
      return activity ? await store.reader.lessons.list(tenantId, activity, id, mostLessons) : []
    },
    async reporters(who, claim) {
      if ((await permit(store.reader, who, 'claim.timeline', claim)) !== 'allowed') return {}
      const people = await Promise.all(reportersOf(claim).map((id) => store.reader.people.find(who.tenantId, id)))
      return Object.fromEntries(people.flatMap((person) => (person?.name ? [[person.id, person.name]] : [])))
    },
    async tables(who, fileIds) {
      const files = await store.reader.files.findMany(who.tenantId, fileIds)
      const leads = (await permit(store.reader, who, 'claim.listAll')) === 'allowed'
      const allowed = files.filter((file) => file.ownerId === who.userId || leads)
      const ordered = fileIds.map((id) => allowed.find((file) => file.id === id))
      return (await Promise.all(ordered.map(tableOf))).flat()
    },
  }
}
