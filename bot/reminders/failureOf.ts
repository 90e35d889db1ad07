import { Undelivered } from '../turns/messengerOutlet'

/** Why a reminder was not seen to arrive: Teams' answer, or a fault of ours. */
export interface Failure {
  outcome: Undelivered['delivery']['outcome'] | 'fault'
  /** A code for logs and for those who look after what was parked. */
  code: string
  retryAfterMs?: number
}

/** What was thrown while a reminder was made and sent. When a message of it was delivered before, it may have arrived. */
export function failureOf(error: unknown, delivered: boolean): Failure {
  if (error instanceof Undelivered && !delivered) {
    const { outcome, code = outcome, retryAfterMs } = error.delivery
    return { outcome, code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  }
  return { outcome: delivered ? 'ambiguous' : 'fault', code: error instanceof Error ? error.name : 'fault' }
}
