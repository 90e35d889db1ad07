import { sql } from 'kysely'
import type { Db } from '../schema'
import type { Migration } from './migration'

/** Claims, what happened to them, and which presses have had their effect. */
export const m001Claims: Migration = {
  number: 1,
  name: 'claims',
  async up(db) {
    await createClaim(db)
    await createHistory(db)
    await createCommand(db)
  },
}

async function createClaim(db: Db): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('package_sha256', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('claim_key', ['tenant_id', 'id'])
    .execute()
  await db.schema.createIndex('claim_by_owner').on('claim').columns(['tenant_id', 'owner_id', 'updated_at']).execute()
  await db.schema
    .createIndex('claim_by_package')
    .on('claim')
    .column('package_sha256')
    .where(sql<boolean>`package_sha256 is not null`)
    .execute()
}

async function createHistory(db: Db): Promise<void> {
  await db.schema
    .createTable('history')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('params', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('history_key', ['tenant_id', 'claim_id', 'seq'])
    .execute()
}

async function createCommand(db: Db): Promise<void> {
  await db.schema
    .createTable('command')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('command_key', ['tenant_id', 'key'])
    .execute()
  await db.schema.createIndex('command_by_time').on('command').column('at').execute()
}
