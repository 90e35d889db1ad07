import type { CoOpBody } from '../claim'
import { fingerprint } from '../fingerprint'
import { typedCostRows } from './typedCostRows'

/** The mark of a claim's costs, with the one being entered in chat, by which a page remembers what it showed. */
export function costsSeen(body: Pick<CoOpBody, 'costs' | 'openCost'>): string {
  return fingerprint(JSON.stringify(typedCostRows(body)))
}
