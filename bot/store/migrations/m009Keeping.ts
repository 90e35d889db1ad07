import { sql } from 'kysely'
import type { Db } from '../schema'
import type { Migration } from './migration'

/** Exports of a person's data, and Teams' ids of people, by which mentions name them. */
export const m009Keeping: Migration = {
  number: 9,
  name: 'keeping',
  async up(db) {
    await db.schema.alterTable('person').addColumn('teams_id', 'text').execute()
    await db.schema
      .createIndex('person_by_teams_id')
      .on('person')
      .columns(['tenant_id', 'teams_id'])
      .where(sql<boolean>`teams_id is not null`)
      .execute()
    await createExport(db)
  },
}

async function createExport(db: Db): Promise<void> {
  await db.schema
    .createTable('export')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('export_key', ['tenant_id', 'person_id'])
    .execute()
  await db.schema
    .createTable('export_part')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('export_part_key', ['tenant_id', 'person_id', 'part'])
    .execute()
  await db.schema.createIndex('export_part_by_bytes').on('export_part').column('sha256').execute()
}
