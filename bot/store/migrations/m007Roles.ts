import { sql } from 'kysely'
import type { Db } from '../schema'
import type { Migration } from './migration'

/** Roles that were given in chat, and the deputies of claims. */
export const m007Roles: Migration = {
  number: 7,
  name: 'roles',
  async up(db) {
    await createRole(db)
    await db.schema.alterTable('claim').addColumn('deputy_id', 'text').execute()
    await db.schema
      .createIndex('claim_by_deputy')
      .on('claim')
      .columns(['tenant_id', 'deputy_id', 'updated_at'])
      .where(sql<boolean>`deputy_id is not null`)
      .execute()
  },
}

async function createRole(db: Db): Promise<void> {
  await db.schema
    .createTable('role')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('role_key', ['tenant_id', 'person_id'])
    .execute()
  await db.schema
    .createTable('role_order')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('changes', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('role_order_key', ['tenant_id'])
    .execute()
}
