import type { IncomingMessage } from 'node:http'
import type { Outcome } from '../../rules/outcome'
import type { Principal } from '../../rules/principal'
import { usualPreferences } from '../../rules/reminders/preferences'
import type { Store } from '../claims/ports'
import type { TabPerson } from './endpoint'

/** Who a call comes from: judged by a token, or in local mode by who wrote to the bot. */
export interface Caller {
  who: Principal
  name: string
  until?: number
}

/**
 * Says who calls. `signIn`: nobody who may, for whatever reason; `noChat`: in local mode nobody has written yet;
 * `unavailable`: it cannot be told now. `why` is for the log alone.
 */
export type Identify = (request: IncomingMessage) => Promise<Outcome<Caller, 'signIn' | 'noChat' | 'unavailable'>>

const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const headerOf = ({ headers }: IncomingMessage, name: string) => {
  const value = headers[name]
  return typeof value === 'string' && value.length <= 64 ? value : ''
}

/** Language and zone as the client says them: good enough for somebody who was never met, and used for nothing else. */
function firstGuess(request: IncomingMessage, otherwise: string) {
  const zone = headerOf(request, 'x-claimwell-zone')
  const locale = headerOf(request, 'x-claimwell-locale')
  return {
    locale: /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(locale) ? locale : 'en',
    timeZone: zone && isZone(zone) ? zone : otherwise,
  }
}

/**
 * The caller as the bot knows them. Who works in the tab before the chat is noted, so that a claim can be theirs; who
 * only looks is not: a page left open would bring back whoever just had their data deleted.
 */
export async function personCalling(
  { store, timeZone }: { store: Store; timeZone: string },
  { who, name, until }: Caller,
  request: IncomingMessage,
): Promise<TabPerson> {
  const { tenantId, userId } = who
  const { people, conversations } = store.reader
  const known = await people.find(tenantId, userId)
  if (!known) {
    const person = { tenantId, id: userId, name, ...firstGuess(request, timeZone), preferences: usualPreferences }
    if (request.method === 'POST')
      await store.write(async (tables) => {
        if (!(await tables.people.find(tenantId, userId))) await tables.people.save(person)
      })
    return { person, ...(until ? { until } : {}) }
  }
  const chat = known.conversationId ? await conversations.find(tenantId, known.conversationId) : undefined
  return { person: known, ...(chat ? { chat } : {}), ...(until ? { until } : {}) }
}
