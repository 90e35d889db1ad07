import type { Histories, PastEvent } from '../../dialogs/histories'
import type { CoOpClaim } from '../../rules/claim'
import type { ChainEnd } from '../../rules/history/chainReport'
import type { Principal } from '../../rules/principal'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import type { HistoryEvent, Tables } from './ports'

/** A claim the person may see. */
export type SeeClaim = (tables: Tables, who: Principal, claimId: string) => Promise<CoOpClaim | undefined>

/** Who did something, and to whom. */
const peopleIn = ({ by, params }: HistoryEvent) => [by, params.person, params.to].filter((id) => typeof id === 'string')

const fileIdsIn = (events: readonly HistoryEvent[]) => [
  ...new Set(events.flatMap(({ params }) => (typeof params.fileId === 'string' ? [params.fileId] : []))),
]

/** The last entry that is in a package: its own making is none of what it holds. */
function printedIn(events: readonly HistoryEvent[], sealed: ChainEnd | undefined): ChainEnd | undefined {
  const last = sealed && events.filter(({ seq, code }) => seq <= sealed.seq && code !== 'packed').at(-1)
  return last && { seq: last.seq, hash: last.hash }
}

/** Histories as the dialogs need them. */
export function historyService({ store }: Pick<ClaimServiceNeeds, 'store'>, see: SeeClaim): Histories {
  async function namesOf(tenantId: string, ids: readonly string[]): Promise<Map<string, string>> {
    const people = await Promise.all([...new Set(ids)].map((id) => store.reader.people.find(tenantId, id)))
    return new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])))
  }

  return {
    async history(who, claimId) {
      const claim = await see(store.reader, who, claimId)
      if (!claim) return { ok: false, reason: 'notFound' }
      const { tenantId } = claim
      const rows = await store.reader.history.list(tenantId, claimId)
      const [names, files] = await Promise.all([
        namesOf(tenantId, rows.flatMap(peopleIn)),
        store.reader.files.findMany(tenantId, fileIdsIn(rows)),
      ])
      const events = rows.map(
        ({ seq, at, by, code, params }): PastEvent => ({
          seq,
          at,
          who: names.get(by) ?? '',
          mine: by === who.userId,
          code,
          params,
        }),
      )
      const fileNames = Object.fromEntries(files.map(({ id, name }) => [id, name]))
      return { ok: true, value: { claim, events: events.reverse(), fileNames, names: Object.fromEntries(names) } }
    },
    async proveHistory(who, claimId) {
      const claim = await see(store.reader, who, claimId)
      if (!claim) return { ok: false, reason: 'notFound' }
      const sealed = claim.body.package?.history
      const report = await store.reader.history.verify(claim.tenantId, claimId, sealed)
      // Rows that nobody can trust say nothing about the package.
      const rows = report.ok && sealed ? await store.reader.history.list(claim.tenantId, claimId) : []
      const printed = printedIn(rows, sealed)
      return { ok: true, value: { claim, report, ...(printed ? { printed } : {}) } }
    },
  }
}
