import { randomUUID } from 'node:crypto'
import type { Store } from '../../../bot/claims/ports'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { coOpClaim } from '../../support/claims'

/** Who is to be reminded, and through which connector. */
export interface Seed {
  tenants: number
  peopleEach: number
  serviceUrl: string
  /** When the reminders are due: epoch ms. */
  dueAt: number
}

/** Last working day of the fixture's claim; the reminder speaks of it. */
export const seededDeadline = '2027-02-12'
const chunk = 250

/** The conversation of a seeded person: the connector reads the tenant from it. */
export const seededConversation = (tenant: number, person: number): string => `${tenantId(tenant)}~${person}`

const tenantId = (tenant: number) => `00000000-0000-4000-8000-${String(tenant).padStart(12, '0')}`

/** People with one claim and one reminder each, in the product's own tables. */
export async function seedReminders(store: Store, { tenants, peopleEach, serviceUrl, dueAt }: Seed): Promise<void> {
  const all = Array.from({ length: tenants * peopleEach }, (_, at) => ({
    tenant: at % tenants,
    person: Math.floor(at / tenants),
  }))
  for (let from = 0; from < all.length; from += chunk)
    await store.write(async ({ people, conversations, claims, reminders }) => {
      for (const { tenant, person } of all.slice(from, from + chunk)) {
        const conversationId = seededConversation(tenant, person)
        const of = { tenantId: tenantId(tenant), id: `person-${person}` }
        await people.save({
          ...of,
          name: `Person ${person}`,
          locale: 'en',
          timeZone: 'UTC',
          conversationId,
          preferences: usualPreferences,
        })
        await conversations.save({
          tenantId: of.tenantId,
          id: conversationId,
          kind: 'personal',
          serviceUrl,
          botId: 'bot',
        })
        const claim = coOpClaim({ tenantId: of.tenantId, ownerId: of.id, id: randomUUID() })
        await claims.insert(claim)
        await reminders.replace(of.tenantId, claim.id, of.id, [
          { kind: 'claim-by', subject: '7', dueAt, deadline: seededDeadline },
        ])
      }
    })
}
