import type { Migration } from './migration'

/** What rejections teach about later claims of an organisation. */
export const m008Lessons: Migration = {
  number: 8,
  name: 'lessons',
  async up(db) {
    await db.schema
      .createTable('lesson')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('claim_id', 'text', (column) => column.notNull())
      .addColumn('rejected_on', 'text', (column) => column.notNull())
      .addColumn('activity', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('lesson_key', ['tenant_id', 'claim_id', 'rejected_on'])
      .execute()
    await db.schema
      .createIndex('lesson_of_activity')
      .on('lesson')
      .columns(['tenant_id', 'activity', 'rejected_on'])
      .execute()
  },
}
