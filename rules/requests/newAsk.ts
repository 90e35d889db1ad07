import type { CalendarDate } from '../calendarDate'
import type { Outcome } from '../outcome'
import { readDate } from '../readDate'
import { type Ask, isOpenAsk } from './ask'

/** What is asked of whom. `dueOn` as clicked or typed. */
export interface GivenAsk {
  claimId: string
  requestId?: string
  itemId: string
  /** What it is, as the colleague reads it. */
  words: string
  personId: string
  reason?: string
  dueOn?: string
}

/** Who asks, when (epoch ms), the person's day, the new id (UUID), and what was asked on the claim before. */
export interface AskingContext {
  tenantId: string
  id: string
  by: string
  now: number
  today: CalendarDate
  others: readonly Ask[]
}

export type NewAskReason = 'askedSelf' | 'askedAlready' | 'badDate' | 'dateInPast'

function dayToCome(
  typed: string | undefined,
  today: CalendarDate,
): Outcome<CalendarDate | undefined, 'badDate' | 'dateInPast'> {
  if (!typed?.trim()) return { ok: true, value: undefined }
  const read = readDate(typed, { today })
  if (!read.ok) return { ok: false, reason: 'badDate', params: { typed, question: 'due' } }
  if (read.value < today) return { ok: false, reason: 'dateInPast', params: { on: read.value, question: 'due' } }
  return read
}

const isSame = (one: Ask, { personId, itemId, requestId }: GivenAsk) =>
  isOpenAsk(one) && one.personId === personId && one.itemId === itemId && one.requestId === requestId

/** Asks one colleague for one thing: not oneself, and not again while they have not answered. */
export function newAsk(
  given: GivenAsk,
  { tenantId, id, by, now, today, others }: AskingContext,
): Outcome<Ask, NewAskReason> {
  const due = dayToCome(given.dueOn, today)
  if (!due.ok) return due
  if (given.personId === by) return { ok: false, reason: 'askedSelf' }
  if (others.some((one) => isSame(one, given))) return { ok: false, reason: 'askedAlready' }
  const reason = given.reason?.trim().slice(0, 500)
  const said = { ...(reason ? { reason } : {}), ...(due.value ? { dueOn: due.value } : {}) }
  const { claimId, requestId, itemId, personId } = given
  return {
    ok: true,
    value: {
      tenantId,
      id,
      claimId,
      ...(requestId ? { requestId } : {}),
      itemId,
      personId,
      askedBy: by,
      version: 1,
      state: 'asked',
      body: { v: 1, words: given.words.slice(0, 2000), ...said, askedAt: now, files: [], at: now },
    },
  }
}
