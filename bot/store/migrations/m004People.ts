import type { Db } from '../schema'
import type { Migration } from './migration'

/** People, where they are reached, which messages show them what, and where a dialog stands. */
export const m004People: Migration = {
  number: 4,
  name: 'people',
  async up(db) {
    await createPerson(db)
    await createConversation(db)
    await createCardMessage(db)
    await createDialogState(db)
  },
}

async function createPerson(db: Db): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('welcomed_at', 'bigint')
    .addColumn('conversation_id', 'text')
    .addPrimaryKeyConstraint('person_key', ['tenant_id', 'id'])
    .execute()
}

async function createConversation(db: Db): Promise<void> {
  await db.schema
    .createTable('conversation')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('service_url', 'text', (column) => column.notNull())
    .addColumn('bot_id', 'text', (column) => column.notNull())
    .addColumn('unreachable', 'text')
    .addPrimaryKeyConstraint('conversation_key', ['tenant_id', 'id'])
    .execute()
}

async function createCardMessage(db: Db): Promise<void> {
  await db.schema
    .createTable('card_message')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text', (column) => column.notNull())
    .addColumn('face', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('card_message_key', ['tenant_id', 'conversation_id', 'message_id'])
    .execute()
  await db.schema
    .createIndex('card_message_by_claim')
    .on('card_message')
    .columns(['tenant_id', 'claim_id', 'face', 'sent_at'])
    .execute()
}

async function createDialogState(db: Db): Promise<void> {
  await db.schema
    .createTable('dialog_state')
    .addColumn('tenant_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('dialog_state_key', ['tenant_id', 'conversation_id', 'person_id'])
    .execute()
}
