import { Agent } from 'node:http'
import { BenchPerson } from './benchPerson'
import type { Child } from './child'
import type { Subject } from './load'
import { post } from './post'
import type { SeededClaim } from './seedClaim'

/** Presses that change one figure of a long claim each time, in as many conversations as asked for. */
export async function pressSubject(
  bot: Child,
  serviceUrl: string,
  conversations: number,
): Promise<Subject & { items: number }> {
  const agent = new Agent({ keepAlive: true })
  const ready = await Promise.all(
    Array.from({ length: conversations }, async () => {
      const person = new BenchPerson(serviceUrl)
      await post(bot.url, agent, person.message('hello'))
      const { tenantId, userId } = person
      const claim = await bot.ask<SeededClaim>('seed', { tenantId, userId })
      await post(bot.url, agent, person.press(`checklist-${userId}`, 'claim.open', { claimId: claim.claimId }))
      return { person, claim, card: `card-${userId}` }
    }),
  )
  await bot.ask('idle')
  agent.destroy()
  let figure = 0
  return {
    url: bot.url,
    items: Math.min(...ready.map(({ claim }) => claim.items)),
    next(connection) {
      const { person, claim, card } = ready[connection % ready.length]!
      figure += 1
      const fields = { claimId: claim.claimId, itemId: claim.itemId, [`in.m.${claim.metric}`]: String(figure) }
      return person.press(card, 'evidence.write', fields)
    },
    good: (answer) => answer.includes('AdaptiveCard') && answer.includes('"verb":"claim.open"'),
  }
}
