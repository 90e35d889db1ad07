import { CompiledQuery, Kysely } from 'kysely'
import type { IntakeRow, ReminderRow } from '../../../bot/claims/ports'
import { claimBodies } from '../../../bot/store/claimBodies'
import { LibsqlConnection } from '../../../bot/store/libsqlConnection'
import { libsqlDialect } from '../../../bot/store/libsqlDialect'
import { migrate } from '../../../bot/store/migrations/migrate'
import { migrations } from '../../../bot/store/migrations/migrations'
import type { Schema } from '../../../bot/store/schema'
import { tablesOn } from '../../../bot/store/tablesOn'
import { sampleClaim } from './sampleClaim'

const connection = new LibsqlConnection(':memory:', 'write')
const asked: CompiledQuery[] = []
const db = new Kysely<Schema>({
  dialect: libsqlDialect(connection),
  log: ({ query }) => void asked.push(query),
})
const tables = tablesOn(db, claimBodies())

beforeAll(() => migrate(db, migrations, 1))
afterAll(() => db.destroy())

/** How the engine would go about each query that `use` makes. */
async function plansOf(use: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0
  await use()
  const queries = asked.splice(0).filter(({ sql }) => !sql.startsWith('insert'))
  const plans = queries.map(({ sql, parameters }) =>
    connection.executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters])),
  )
  return (await Promise.all(plans)).flatMap(({ rows }) => rows.map(({ detail }) => detail))
}

const reminder = { tenantId: 't', id: 'r', attempts: 1 } as ReminderRow
const intake = { tenantId: 't', id: 'i', state: 'kept', again: false } as unknown as IntakeRow
const plan = [{ kind: 'claim-by' as const, subject: '7', dueAt: 1, deadline: '2027-02-12' }]

test.each<[string, () => Promise<unknown>, string]>([
  ['a claim', () => tables.claims.find('t', 'c'), 'sqlite_autoindex_claim_1'],
  ['my claims', () => tables.claims.listByOwner('t', 'p'), 'claim_by_owner'],
  ['claims I am on', () => tables.claims.listOfPerson('t', 'p'), 'claim_by_deputy'],
  ['a role', () => tables.roles.find('t', 'p'), 'sqlite_autoindex_role_1'],
  ['a changed claim', () => tables.claims.update(sampleClaim({ version: 2 }), 1), 'sqlite_autoindex_claim_1'],
  ['a history', () => tables.history.list('t', 'c'), 'sqlite_autoindex_history_1'],
  ['a press', () => tables.commands.find('t', 'k'), 'sqlite_autoindex_command_1'],
  ['old presses', () => tables.commands.prune(1), 'command_by_time'],
  ['a plan', () => tables.reminders.replace('t', 'c', 'p', plan), 'reminder_once'],
  ['a cancelled plan', () => tables.reminders.replace('t', 'c', 'p', []), 'sqlite_autoindex_reminder_1'],
  ['tenants with something due', () => tables.reminders.tenantsDue(1), 'reminder_waiting'],
  ['persons with something due', () => tables.reminders.lease('t', 1, 1, 1), 'reminder_of_tenant'],
  ['a held lease', () => tables.reminders.holds(reminder), 'sqlite_autoindex_reminder_1'],
  ['what a person will hear of', () => tables.reminders.upcoming('t', 'p', 5), 'reminder_of_person'],
  ['what reached nobody', () => tables.reminders.parked('t', 5), 'reminder_parked'],
  ['what is sent after all', () => tables.reminders.resume('t', 1, 'p'), 'reminder_parked'],
  ['the next due time', () => tables.reminders.nextDueAt(), 'reminder_waiting'],
  ['a finished reminder', () => tables.reminders.finish(reminder, { state: 'sent' }), 'sqlite_autoindex_reminder_1'],
  ['the funds', () => tables.funds.list('t'), 'sqlite_autoindex_fund_1'],
  ['a feed', () => tables.feeds.find('d'), 'feed_by_token'],
  ['the claims of a tenant', () => tables.claims.listOfTenant('t'), 'claim_by_owner'],
  ['a mention', () => tables.people.findByTeamsId('t', '29:p'), 'person_by_teams_id'],
  ['an export', () => tables.exports.find('t', 'p'), 'sqlite_autoindex_export_1'],
  ['a file', () => tables.files.find('t', 'f'), 'sqlite_autoindex_file_1'],
  ['known bytes', () => tables.files.findBySha('t', 'p', 's'), 'file_by_owner_and_bytes'],
  ['used bytes', () => tables.files.isReferenced('s'), 'file_by_bytes'],
  ['a heap of files', () => tables.intakes.inHeap('t', 'h'), 'intake_by_heap'],
  ['open files', () => tables.intakes.open(1), 'intake_promised'],
  ['a settled file', () => tables.intakes.settle(intake).catch(() => {}), 'sqlite_autoindex_intake_1'],
  ['closable heaps', () => tables.intakes.closable(1), 'heap_open'],
  ['the next closing', () => tables.intakes.nextClosing(), 'heap_open'],
  ['copies of a card', () => tables.cardMessages.list('t', 'c', 'f'), 'card_message_by_claim'],
  ['a dialog', () => tables.dialogStates.find('t', 'c', 'p'), 'sqlite_autoindex_dialog_state_1'],
])('%s is found without reading the whole table', async (_, use, index) => {
  const plans = await plansOf(use)
  expect(plans.join('\n')).toContain(`INDEX ${index}`)
  expect(
    plans.filter((detail) => /^SCAN (?!due_now|mine|\S+ USING INDEX (intake_promised|heap_open))/.test(detail)),
  ).toEqual([])
})
