import { AmbiguousDelivery, DeliveryRefused, HostRefused, NotSent, RateLimited, TokenFailed } from './deliveryErrors'

/** Why a message did not arrive, in the words a sender acts on. */
export interface DeliveryFailure {
  ok: false
  /**
   * gone: the person or conversation cannot be reached, stop; throttled: later; ambiguous: perhaps it did arrive;
   * notSent: certainly not, try again; refused: this message will never be taken.
   */
  outcome: 'gone' | 'throttled' | 'ambiguous' | 'notSent' | 'refused'
  code?: string
  retryAfterMs?: number
  /** Whether Teams asks to repeat it when it is an update. */
  repeatable?: boolean
}

const gone = new Set([
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
  'MessageWritesBlocked',
])
const repeatable = new Set([408, 412, 500, 502, 503, 504])
/** MSAL refuses for a minute by itself after one failure (reliability S10). */
const tokenPauseMs = 60_000

const noToken: DeliveryFailure = { ok: false, outcome: 'notSent', code: 'NoToken', retryAfterMs: tokenPauseMs }

/** What the connector client threw → what it means. Anything unknown came before the send: the message cannot be made. */
export function deliveryFailure(error: unknown): DeliveryFailure {
  if (error instanceof TokenFailed) return noToken
  if (error instanceof DeliveryRefused) return refusal(error)
  if (error instanceof AmbiguousDelivery) return { ok: false, outcome: 'ambiguous', code: error.code }
  if (error instanceof NotSent) return { ok: false, outcome: 'notSent', code: error.code }
  if (error instanceof HostRefused) return { ok: false, outcome: 'refused', code: 'HostRefused' }
  if (error instanceof RateLimited) {
    const { retryAfterMs } = error
    return { ok: false, outcome: 'throttled', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  }
  return { ok: false, outcome: 'refused', code: error instanceof Error ? error.name : 'unknown' }
}

function refusal({ status, code = String(status) }: DeliveryRefused): DeliveryFailure {
  // The bearer was not taken, whatever the message is: as good as none.
  if (status === 401) return noToken
  if (status === 404 || (status === 403 && gone.has(code))) return { ok: false, outcome: 'gone', code }
  // Teams asks to repeat this one, and has not taken it.
  if (status === 412) return { ok: false, outcome: 'notSent', code, repeatable: true }
  return { ok: false, outcome: 'refused', code, repeatable: repeatable.has(status) }
}
