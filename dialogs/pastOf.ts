import type { HistoryRow } from '../cards/history/historyCard'
import { localDate } from '../rules/localDate'
import { localTime } from '../rules/localTime'
import type { PastOfClaim } from './histories'

const pageSize = 10

/** A page of a claim's history, newest first; beyond the last page the last. `timeZone`: the person's. */
export function pastOf(
  { events }: Pick<PastOfClaim, 'events'>,
  timeZone: string,
  wanted = 0,
): { rows: HistoryRow[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(events.length / pageSize))
  const page = Math.min(wanted, pages - 1)
  const rows = events.slice(page * pageSize, (page + 1) * pageSize).map(({ at, ...event }) => ({
    ...event,
    on: localDate(at, timeZone),
    time: localTime(at, timeZone),
  }))
  return { rows, page, pages }
}
