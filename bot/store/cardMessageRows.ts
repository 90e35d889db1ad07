import type { CardMessageRows } from '../claims/ports'
import type { Db } from './schema'

const columns = [
  'tenant_id as tenantId',
  'conversation_id as conversationId',
  'message_id as messageId',
  'person_id as personId',
  'claim_id as claimId',
  'face',
  'sent_at as sentAt',
] as const

/** The table of our messages that show something; listed oldest first. */
export function cardMessageRows(db: Db): CardMessageRows {
  return {
    async save(row) {
      const shown = { person_id: row.personId, claim_id: row.claimId, face: row.face, sent_at: row.sentAt }
      await db
        .insertInto('card_message')
        .values({ ...shown, tenant_id: row.tenantId, conversation_id: row.conversationId, message_id: row.messageId })
        .onConflict((there) => there.columns(['tenant_id', 'conversation_id', 'message_id']).doUpdateSet(shown))
        .execute()
    },
    async list(tenantId, claimId, face) {
      return await db
        .selectFrom('card_message')
        .select(columns)
        .where('tenant_id', '=', tenantId)
        .where('claim_id', '=', claimId)
        .where('face', '=', face)
        .orderBy('sent_at')
        .orderBy('message_id')
        .execute()
    },
    async listOf(tenantId, claimId) {
      return await db
        .selectFrom('card_message')
        .select(columns)
        .where('tenant_id', '=', tenantId)
        .where('claim_id', '=', claimId)
        .orderBy('sent_at')
        .orderBy('message_id')
        .execute()
    },
    async remove(tenantId, conversationId, messageId) {
      await db
        .deleteFrom('card_message')
        .where('tenant_id', '=', tenantId)
        .where('conversation_id', '=', conversationId)
        .where('message_id', '=', messageId)
        .execute()
    },
    async forgetClaim(tenantId, claimId) {
      await db.deleteFrom('card_message').where('tenant_id', '=', tenantId).where('claim_id', '=', claimId).execute()
    },
    async forget(tenantId, personId) {
      await db.deleteFrom('card_message').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
    },
  }
}
