import { CompiledQuery, Kysely } from 'kysely'
import type { IntakeRow, NoticeRow, ReminderRow } from '../../../bot/claims/ports'
import { claimBodies } from '../../../bot/store/claimBodies'
import { LibsqlConnection } from '../../../bot/store/libsqlConnection'
import { libsqlDialect } from '../../../bot/store/libsqlDialect'
import { migrate } from '../../../bot/store/migrations/migrate'
import { migrations } from '../../../bot/store/migrations/migrations'
import type { Schema } from '../../../bot/store/schema'
import { tablesOn } from '../../../bot/store/tablesOn'
import { ask, documentationRequest } from '../../support/documentationRequests'
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
const changed = documentationRequest({ version: 2 })
const notice = { tenantId: 't', id: 'n', attempts: 0 } as NoticeRow
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
  ['files that want a place', () => tables.intakes.unplaced('t', 'p', 'tab', 'c'), 'heap_unplaced'],
  ['bytes that are still to be judged', () => tables.files.isReferenced('s'), 'intake_promised'],
  ['open files', () => tables.intakes.open(1), 'intake_promised'],
  ['a settled file', () => tables.intakes.settle(intake).catch(() => {}), 'sqlite_autoindex_intake_1'],
  ['closable heaps', () => tables.intakes.closable(1), 'heap_open'],
  ['the next closing', () => tables.intakes.nextClosing(), 'heap_open'],
  ['copies of a card', () => tables.cardMessages.list('t', 'c', 'f'), 'card_message_by_claim'],
  ['everybody’s copies of a card', () => tables.cardMessages.listOf('t', 'c'), 'card_message_by_claim'],
  ['a request', () => tables.requests.find('t', 'r'), 'sqlite_autoindex_request_1'],
  ['the requests of a claim', () => tables.requests.listOfClaim('t', 'c'), 'request_of_claim'],
  ['the requests that wait', () => tables.requests.listOpen('t'), 'request_waiting'],
  ['a changed request', () => tables.requests.update(changed, 1), 'sqlite_autoindex_request_1'],
  ['used bytes of answers', () => tables.files.isReferenced('s'), 'request_by_package'],
  ['something asked', () => tables.asks.find('t', 'a'), 'sqlite_autoindex_ask_1'],
  ['what was asked on a claim', () => tables.asks.listOfClaim('t', 'c'), 'ask_of_claim'],
  ['what a person is asked for', () => tables.asks.openOf('t', 'p'), 'ask_of_person'],
  ['something asked that changed', () => tables.asks.update(ask({ version: 2 }), 1), 'sqlite_autoindex_ask_1'],
  ['what is to be told', () => tables.notices.due(1, 5), 'notice_by_time'],
  ['when something is to be told', () => tables.notices.nextAt(), 'notice_by_time'],
  ['what was told', () => tables.notices.remove(notice), 'sqlite_autoindex_notice_1'],
  ['what is told later', () => tables.notices.postpone(notice, 1), 'sqlite_autoindex_notice_1'],
  ['the people of a tenant', () => tables.people.list('t'), 'sqlite_autoindex_person_1'],
  ['a dialog', () => tables.dialogStates.find('t', 'c', 'p'), 'sqlite_autoindex_dialog_state_1'],
])('%s is found without reading the whole table', async (_, use, index) => {
  const plans = await plansOf(use)
  expect(plans.join('\n')).toContain(`INDEX ${index}`)
  expect(
    plans.filter((detail) =>
      /^SCAN (?!due_now|mine|\S+ USING (COVERING )?INDEX (intake_promised|heap_open|notice_by_time))/.test(detail),
    ),
  ).toEqual([])
})
