import type { ParkedReminder, Reminding, StoredReminder } from '../../dialogs/reminding'
import type { Principal } from '../../rules/principal'
import type { Verb } from '../../rules/verbs'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { permitOf } from './permitOf'
import type { PersonRow, ReminderRow, Tables } from './ports'
import { replanClaim } from './replanClaim'
import { replanFund } from './replanFund'

const mostListed = 50
/** More than anybody's claims call for, as the plan says how much of it is not shown. */
const mostUpcoming = 10_000

const stored = ({ id, claimId, kind, subject, dueAt, deadline }: ReminderRow): StoredReminder => ({
  id,
  claimId,
  kind,
  subject,
  dueAt,
  deadline,
})

const isWaiting = ({ state }: ReminderRow) => state === 'due' || state === 'sending'

/** Of the weekly questions only the first: the weeks after it are the same again. */
const withoutRepeats = (rows: readonly ReminderRow[]) => {
  const first = rows.find(({ kind }) => kind === 'status')
  return rows.filter((row) => row.kind !== 'status' || row === first)
}

/** Reminders as the dialogs need them. */
export function remindingService({ store, now, digest, roleOf, onPlanned, ...planning }: ClaimServiceNeeds): Reminding {
  const permit = permitOf(roleOf)
  const may = async (who: Principal, verb: Verb) => (await permit(store.reader, who, verb)) === 'allowed'

  async function maySee(who: Principal, claimId: string): Promise<boolean> {
    const claim = await store.reader.claims.find(who.tenantId, claimId)
    return claim !== undefined && (await permit(store.reader, who, 'reminder.list', claim)) === 'allowed'
  }

  async function ofClaim(who: Principal, claimId: string): Promise<StoredReminder[]> {
    if (!(await maySee(who, claimId))) return []
    const rows = await store.reader.reminders.list(who.tenantId, claimId)
    return withoutRepeats(rows.filter(isWaiting)).map(stored)
  }

  async function named(row: ReminderRow): Promise<ParkedReminder> {
    const person = await store.reader.people.find(row.tenantId, row.personId)
    return { ...stored(row), personName: person?.name ?? '', reason: row.reason ?? '' }
  }

  /** Plans everything anew that the person is reminded of: their claims, and the funds they entered. */
  async function replanAll(tables: Tables, { tenantId, userId }: Principal): Promise<void> {
    const claims = await tables.claims.listByOwner(tenantId, userId)
    for (const claim of claims) await replanClaim(tables, claim, { now, ...planning })
    const funds = (await tables.funds.list(tenantId)).filter(({ by }) => by === userId)
    for (const fund of funds) await replanFund(tables, tenantId, fund, { now, ...planning })
  }

  return {
    async nextOf(who, claimId) {
      if (!(await maySee(who, claimId))) return undefined
      return await store.reader.reminders.nextOf(who.tenantId, claimId)
    },
    async upcoming(who, claimId) {
      if (claimId !== undefined) return ofClaim(who, claimId)
      const rows = await store.reader.reminders.upcoming(who.tenantId, who.userId, mostUpcoming)
      return rows.map(stored)
    },
    async saveSettings({ who, key }, { locale, timeZone, preferences }) {
      const press = digest(key)
      const repeat = await store.write(async (tables) => {
        if (await tables.commands.find(who.tenantId, press)) return true
        const person = await tables.people.find(who.tenantId, who.userId)
        if (!person) throw new Error('settings of somebody who was never met')
        const changed: PersonRow = { ...person, locale, timeZone, preferences }
        await tables.people.save(changed)
        await replanAll(tables, who)
        await tables.commands.insert(who.tenantId, press, 'settings', now())
        return false
      })
      onPlanned()
      return { repeat }
    },
    async parked(who) {
      if (!(await may(who, 'reminder.parked'))) return []
      const rows = await store.reader.reminders.parked(who.tenantId, mostListed)
      return await Promise.all(rows.map(named))
    },
    async retryParked({ who }) {
      if (!(await may(who, 'reminder.retry'))) return 0
      const resumed = await store.write((tables) => tables.reminders.resume(who.tenantId, now()))
      onPlanned()
      return resumed
    },
  }
}
