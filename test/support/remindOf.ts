import type { PlannedReminder } from '../../rules/reminders/plannedReminder'
import { type Chat, shownIn } from './chat'

/** Plans this, due now, for a claim or fund of the person, lets the sender do its work, and gives what arrived. */
export async function remindOf(
  chat: Chat,
  of: readonly { claimId: string; kind: PlannedReminder['kind']; subject?: string; deadline: string }[],
): Promise<string[]> {
  const { person, well } = chat
  const { bot } = well
  const before = person.messages.length
  await bot.store.write(async ({ reminders }) => {
    for (const claimId of new Set(of.map((one) => one.claimId))) {
      const plan = of
        .filter((one) => one.claimId === claimId)
        .map(({ kind, subject = '', deadline }) => ({ kind, subject, deadline, dueAt: bot.clock.now() }))
      await reminders.replace(person.tenantId, claimId, person.aadObjectId, plan)
    }
  })
  bot.poke()
  await bot.idle()
  return person.messages.slice(before).map(shownIn)
}
