import { plainWords } from '../policy/plainWords'

/** Whether money came, is held back until somebody does something, or is on its way. */
export type PayoutState = 'paid' | 'held' | 'waiting'

/**
 * The published statuses of an earning (Transaction history, 2023-08-14, fact); which of them need somebody is as the
 * page says. Others are no status we know, and count as on their way.
 */
const states: Readonly<Record<string, PayoutState>> = {
  sent: 'paid',
  paid: 'paid',
  'pending tax invoice': 'held',
  'tax invoice rejected': 'held',
  'rejected during review': 'held',
  rejected: 'held',
  failed: 'held',
  'on hold': 'held',
  held: 'held',
}

/** What a status of an export means for the money. */
export function payoutState(status: string): PayoutState {
  return states[plainWords(status)] ?? 'waiting'
}
