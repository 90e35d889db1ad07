import { type Preferences, preferences, usualPreferences } from '../../rules/reminders/preferences'
import type { PersonRow, PersonRows } from '../claims/ports'
import { keptQuery } from './keptQuery'
import type { Db } from './schema'
import { withoutNulls } from './withoutNulls'

const columns = [
  'tenant_id as tenantId',
  'id',
  'name',
  'locale',
  'time_zone as timeZone',
  'welcomed_at as welcomedAt',
  'conversation_id as conversationId',
  'preferences',
  'reminded_on as remindedOn',
  'teams_id as teamsId',
] as const

const personOf = keptQuery((db, { tenantId, id }: { tenantId: string; id: string }) =>
  db.selectFrom('person').select(columns).where('tenant_id', '=', tenantId).where('id', '=', id),
)

/** The table of people. */
export function personRows(db: Db): PersonRows {
  return {
    async find(tenantId, id) {
      const [row] = (await personOf(db, { tenantId, id })).rows
      return row && personIn(row)
    },
    async list(tenantId) {
      const people = db.selectFrom('person').select(columns).where('tenant_id', '=', tenantId)
      const rows = await people.orderBy('name').orderBy('id').execute()
      return rows.map((row) => ({ ...withoutNulls(row), preferences: preferencesIn(row.preferences) }))
    },
    async save(person) {
      const known = {
        name: person.name,
        locale: person.locale,
        time_zone: person.timeZone,
        welcomed_at: person.welcomedAt ?? null,
        conversation_id: person.conversationId ?? null,
        preferences: JSON.stringify(person.preferences),
        teams_id: person.teamsId ?? null,
      }
      await db
        .insertInto('person')
        .values({ ...known, tenant_id: person.tenantId, id: person.id })
        .onConflict((there) => there.columns(['tenant_id', 'id']).doUpdateSet(known))
        .execute()
    },
    async reminded(tenantId, id, on) {
      const change = db.updateTable('person').set({ reminded_on: on })
      await change.where('tenant_id', '=', tenantId).where('id', '=', id).execute()
    },
    async findByTeamsId(tenantId, teamsId) {
      const query = db.selectFrom('person').select(columns).where('tenant_id', '=', tenantId)
      // Two rows of one id cannot be of one person: then it names nobody.
      const [row, other] = await query.where('teams_id', '=', teamsId).limit(2).execute()
      return row && !other ? personIn(row) : undefined
    },
    async remove(tenantId, id) {
      await db.deleteFrom('person').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
    },
  }
}

type Nullable = 'welcomedAt' | 'conversationId' | 'remindedOn' | 'teamsId'
type Stored = Omit<PersonRow, Nullable | 'preferences'> & {
  [K in Nullable]: Exclude<PersonRow[K], undefined> | null
} & { preferences: string | null }

const personIn = (row: Stored): PersonRow => ({ ...withoutNulls(row), preferences: preferencesIn(row.preferences) })

/** Wishes as they were read before, by their text: most people have the same, and each turn asks for somebody's. */
const known = new Map<string, Preferences>()
const mostKnown = 1000

/** What cannot be read counts as never said. */
function preferencesIn(text: string | null): Preferences {
  if (text === null) return usualPreferences
  const found = known.get(text)
  if (found) return found
  const read = preferences.safeParse(JSON.parse(text))
  const wishes = read.success ? read.data : usualPreferences
  if (known.size < mostKnown) known.set(text, wishes)
  return wishes
}
