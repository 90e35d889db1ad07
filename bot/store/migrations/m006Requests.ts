import { sql } from 'kysely'
import type { Db } from '../schema'
import type { Migration } from './migration'

/** Documentation requests, what colleagues were asked for, and what people are still to be told. */
export const m006Requests: Migration = {
  number: 6,
  name: 'documentation requests',
  async up(db) {
    await createRequest(db)
    await createAsk(db)
    await createNotice(db)
  },
}

async function createRequest(db: Db): Promise<void> {
  await db.schema
    .createTable('request')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('package_sha256', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_key', ['tenant_id', 'id'])
    .execute()
  await db.schema.createIndex('request_of_claim').on('request').columns(['tenant_id', 'claim_id', 'id']).execute()
  await db.schema
    .createIndex('request_waiting')
    .on('request')
    .columns(['tenant_id', 'id'])
    .where(sql<boolean>`state in ('proposed', 'open', 'ready')`)
    .execute()
  await db.schema
    .createIndex('request_by_package')
    .on('request')
    .column('package_sha256')
    .where(sql<boolean>`package_sha256 is not null`)
    .execute()
}

async function createAsk(db: Db): Promise<void> {
  await db.schema
    .createTable('ask')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text')
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ask_key', ['tenant_id', 'id'])
    .execute()
  await db.schema.createIndex('ask_of_claim').on('ask').columns(['tenant_id', 'claim_id', 'id']).execute()
  await db.schema
    .createIndex('ask_of_person')
    .on('ask')
    .columns(['tenant_id', 'person_id', 'id'])
    .where(sql<boolean>`state in ('asked', 'waiting')`)
    .execute()
}

async function createNotice(db: Db): Promise<void> {
  await db.schema
    .createTable('notice')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('notice', 'text', (column) => column.notNull())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('notice_key', ['tenant_id', 'id'])
    .execute()
  await db.schema.createIndex('notice_by_time').on('notice').columns(['next_at', 'id']).execute()
}
