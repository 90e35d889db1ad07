import type { Claim } from '../../rules/claim'
import type { Principal } from '../../rules/principal'
import type { HistoryEvent, ReminderRow, Store, Tables } from '../claims/ports'
import type { ExportInput } from './exportInput'

const mostUpcoming = 10_000

type Told = ExportInput['claims'][number]

async function tellClaims(tables: Tables, claims: readonly Claim[]): Promise<Told[]> {
  const told: Told[] = []
  for (const claim of claims) {
    const { tenantId, id } = claim
    const history = await tables.history.list(tenantId, id)
    const [requests, asks] = [
      await tables.requests.listOfClaim(tenantId, id),
      await tables.asks.listOfClaim(tenantId, id),
    ]
    told.push({ claim, history, requests, asks })
  }
  return told
}

/** The person's reminders: all of their own claims, and what waits of anything else, as of funds. */
async function remindersOf(
  tables: Tables,
  { tenantId, userId }: Principal,
  own: readonly Claim[],
): Promise<ReminderRow[]> {
  const all: ReminderRow[] = []
  for (const { id } of own) all.push(...(await tables.reminders.list(tenantId, id)))
  const waiting = await tables.reminders.upcoming(tenantId, userId, mostUpcoming)
  const known = new Set(all.map(({ id }) => id))
  return [...all, ...waiting.filter(({ id }) => !known.has(id))].filter(({ personId }) => personId === userId)
}

/** Names of those who did something on the person's claims; nothing else of them is looked at. */
async function namesOf(
  tables: Tables,
  tenantId: string,
  events: readonly HistoryEvent[],
): Promise<ReadonlyMap<string, string>> {
  const people = await Promise.all(
    [...new Set(events.map(({ by }) => by))].map((id) => tables.people.find(tenantId, id)),
  )
  return new Map(people.flatMap((person) => (person?.name ? [[person.id, person.name] as const] : [])))
}

/** Reads everything that is kept of a person; undefined when they are not known (any more). */
export async function collectExport(
  { reader }: Pick<Store, 'reader'>,
  who: Principal,
): Promise<ExportInput | undefined> {
  const { tenantId, userId } = who
  const person = await reader.people.find(tenantId, userId)
  if (!person) return undefined
  const own = await reader.claims.listByOwner(tenantId, userId)
  const claims = await tellClaims(reader, own)
  const conversation = person.conversationId
    ? await reader.conversations.find(tenantId, person.conversationId)
    : undefined
  const calendarSince = await reader.feeds.since(tenantId, userId)
  const ids = own.map(({ id }) => id)
  return {
    person,
    ...(conversation ? { conversation } : {}),
    ...(calendarSince === undefined ? {} : { calendarSince }),
    claims,
    askedFor: await reader.asks.ofPerson(tenantId, userId),
    reminders: await remindersOf(reader, who, own),
    files: await reader.files.ofOwner(tenantId, userId),
    promised: await reader.intakes.ofPerson(tenantId, userId),
    talks: await reader.dialogStates.ofPerson(tenantId, userId),
    elsewhere: await reader.history.elsewhere(tenantId, userId, ids),
    funds: (await reader.funds.list(tenantId)).filter(({ by }) => by === userId),
    names: await namesOf(
      reader,
      tenantId,
      claims.flatMap(({ history }) => history),
    ),
  }
}
