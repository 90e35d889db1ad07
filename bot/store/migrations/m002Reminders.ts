import { sql } from 'kysely'
import type { Db } from '../schema'
import type { Migration } from './migration'

/** The plan of reminders. A row is one date of one claim: planned anew it is the same row. */
export const m002Reminders: Migration = {
  number: 2,
  name: 'reminders',
  async up(db) {
    await createReminder(db)
    // Only what waits is in the index, so that it stays small whatever was sent before.
    await db.schema
      .createIndex('reminder_waiting')
      .on('reminder')
      .column('next_at')
      .where(sql<boolean>`state in ('due', 'sending')`)
      .execute()
    await db.schema
      .createIndex('reminder_once')
      .unique()
      .on('reminder')
      .columns(['tenant_id', 'claim_id', 'kind', 'days_before', 'deadline'])
      .execute()
  },
}

async function createReminder(db: Db): Promise<void> {
  await db.schema
    .createTable('reminder')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('days_before', 'integer', (column) => column.notNull())
    .addColumn('deadline', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('reminder_key', ['tenant_id', 'id'])
    .execute()
}
