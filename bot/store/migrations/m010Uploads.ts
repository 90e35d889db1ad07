import { sql } from 'kysely'
import type { Migration } from './migration'

/** Files that were uploaded and wait for a place are found by who sent them. */
export const m010Uploads: Migration = {
  number: 10,
  name: 'uploads',
  async up(db) {
    await db.schema
      .createIndex('heap_unplaced')
      .on('heap')
      .columns(['tenant_id', 'person_id', 'conversation_id'])
      .where(sql<boolean>`item_id is null and state <> 'done'`)
      .execute()
  },
}
