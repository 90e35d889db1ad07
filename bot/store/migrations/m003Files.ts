import { sql } from 'kysely'
import type { Db } from '../schema'
import type { Migration } from './migration'

/** Kept files, those that were promised in a message, and the heaps they came in. */
export const m003Files: Migration = {
  number: 3,
  name: 'files',
  async up(db) {
    await createFile(db)
    await createHeap(db)
    await createIntake(db)
    await indexFiles(db)
  },
}

async function createFile(db: Db): Promise<void> {
  await db.schema
    .createTable('file')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('extension', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('retain_until', 'text')
    .addPrimaryKeyConstraint('file_key', ['tenant_id', 'id'])
    .execute()
}

async function createHeap(db: Db): Promise<void> {
  await db.schema
    .createTable('heap')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text')
    .addColumn('item_id', 'text')
    .addColumn('closes_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('heap_key', ['tenant_id', 'id'])
    .execute()
}

async function createIntake(db: Db): Promise<void> {
  await db.schema
    .createTable('intake')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('heap_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('activity_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('service_url', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('file_id', 'text')
    .addColumn('again', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('intake_key', ['tenant_id', 'id'])
    .addUniqueConstraint('intake_once', ['tenant_id', 'conversation_id', 'activity_id', 'position'])
    .addForeignKeyConstraint('intake_heap', ['tenant_id', 'heap_id'], 'heap', ['tenant_id', 'id'])
    .execute()
}

async function indexFiles(db: Db): Promise<void> {
  await db.schema
    .createIndex('file_by_owner_and_bytes')
    .on('file')
    .columns(['tenant_id', 'owner_id', 'sha256'])
    .execute()
  await db.schema.createIndex('file_by_bytes').on('file').column('sha256').execute()
  await db.schema.createIndex('heap_open').on('heap').column('closes_at').where(sql<boolean>`state = 'open'`).execute()
  await db.schema.createIndex('intake_by_heap').on('intake').columns(['tenant_id', 'heap_id']).execute()
  await db.schema
    .createIndex('intake_promised')
    .on('intake')
    .column('received_at')
    .where(sql<boolean>`state = 'promised'`)
    .execute()
}
