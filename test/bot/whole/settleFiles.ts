import type { Claimwell } from '../../support/claimwell'

/** Lets everything that was sent be fetched and shown: the clock goes on past the moment a heap is waited for. */
export async function settleFiles({ bot }: Claimwell): Promise<void> {
  await bot.idle()
  bot.clock.set(bot.clock.now() + 4000)
  bot.poke()
  await bot.idle()
}
