import type { Principal } from '../../rules/principal'
import { usualPreferences } from '../../rules/reminders/preferences'
import type { Tables } from './ports'

/**
 * Forgets what is kept of a person beside claims and files: where talks stand, which messages show what, promised files,
 * the calendar address, an export, and their wishes. With `needed`, name and address stay, as something of theirs does.
 */
export async function forgetPerson(
  tables: Tables,
  { tenantId, userId }: Principal,
  { needed }: { needed: boolean },
): Promise<void> {
  await tables.cardMessages.forget(tenantId, userId)
  await tables.dialogStates.forget(tenantId, userId)
  await tables.intakes.forget(tenantId, userId)
  await tables.notices.forget(tenantId, userId)
  await tables.feeds.remove(tenantId, userId)
  await tables.exports.forget(tenantId, userId)
  const person = await tables.people.find(tenantId, userId)
  if (!person) return
  // Who wanted no reminders still wants none.
  const wishes = { ...usualPreferences, stopped: person.preferences.stopped }
  if (needed) return await tables.people.save({ ...person, preferences: wishes })
  await tables.people.remove(tenantId, userId)
  if (person.conversationId) await tables.conversations.remove(tenantId, person.conversationId)
}
