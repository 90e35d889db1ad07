import type { Claimwell } from './claimwell'

/** Puts aside everything that a tenant will be reminded of, as if nobody could be reached for this reason. */
export async function parkReminders(well: Claimwell, tenantId: string, reason: string): Promise<number> {
  return await well.bot.store.write(async ({ reminders }) => {
    const rows = await reminders.lease(tenantId, 2 ** 52, 1000, 1000)
    for (const row of rows) await reminders.finish(row, { state: 'parked', reason })
    return rows.length
  })
}
