import { sql } from 'kysely'
import type { Db } from '../schema'
import type { Migration } from './migration'

/** Reminders of every kind, wishes of people, funds, and addresses of calendar feeds. */
export const m005ReminderKinds: Migration = {
  number: 5,
  name: 'reminder kinds',
  async up(db) {
    await widenReminder(db)
    await indexReminder(db)
    await db.schema.alterTable('person').addColumn('preferences', 'text').execute()
    await db.schema.alterTable('person').addColumn('reminded_on', 'text').execute()
    await createFund(db)
    await createFeed(db)
  },
}

async function widenReminder(db: Db): Promise<void> {
  await db.schema
    .alterTable('reminder')
    .addColumn('subject', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await sql`update reminder set subject = cast(days_before as text)`.execute(db)
  await db.schema.dropIndex('reminder_once').execute()
  await db.schema.alterTable('reminder').dropColumn('days_before').execute()
}

async function indexReminder(db: Db): Promise<void> {
  const isWaiting = sql<boolean>`state in ('due', 'sending')`
  await db.schema
    .createIndex('reminder_once')
    .unique()
    .on('reminder')
    .columns(['tenant_id', 'claim_id', 'kind', 'subject', 'deadline'])
    .execute()
  await db.schema
    .createIndex('reminder_of_tenant')
    .on('reminder')
    .columns(['tenant_id', 'next_at'])
    .where(isWaiting)
    .execute()
  await db.schema
    .createIndex('reminder_of_person')
    .on('reminder')
    .columns(['tenant_id', 'person_id', 'next_at', 'id'])
    .where(isWaiting)
    .execute()
  await db.schema
    .createIndex('reminder_parked')
    .on('reminder')
    .columns(['tenant_id', 'deadline', 'id'])
    .where(sql<boolean>`state = 'parked'`)
    .execute()
}

async function createFund(db: Db): Promise<void> {
  await db.schema
    .createTable('fund')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('program', 'text', (column) => column.notNull())
    .addColumn('usage_from', 'text', (column) => column.notNull())
    .addColumn('minor', 'bigint', (column) => column.notNull())
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('fund_key', ['tenant_id', 'program', 'usage_from'])
    .execute()
}

async function createFeed(db: Db): Promise<void> {
  await db.schema
    .createTable('feed')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('token_digest', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_key', ['tenant_id', 'person_id'])
    .execute()
  await db.schema.createIndex('feed_by_token').unique().on('feed').column('token_digest').execute()
}
