import { type CalendarDate, compareDates, daysBetween } from './calendarDate'
import type { ClaimAtRisk } from './claimAtRisk'

/** Days to the last working day up to which claims are equally urgent; the last band has no end. */
const bands = [7, 30, 90, Number.POSITIVE_INFINITY]

const minorOf = ({ amount }: ClaimAtRisk) => amount?.minor ?? 0
const currencyOf = ({ amount }: ClaimAtRisk) => amount?.currency ?? ''

/** In one currency: the greater amount; of equal ones the earlier deadline, then the older claim. */
const greaterFirst = (one: ClaimAtRisk, other: ClaimAtRisk) =>
  minorOf(other) - minorOf(one) ||
  compareDates(one.lastWorkingDay, other.lastWorkingDay) ||
  one.claim.createdAt - other.claim.createdAt

/** Orders currencies: the nearest of their deadlines, then the code; claims without an amount come last. */
const turnKey = (currency: string, claims: readonly ClaimAtRisk[]) =>
  [
    currency ? 0 : 1,
    ...claims
      .map(({ lastWorkingDay }) => lastWorkingDay)
      .sort()
      .slice(0, 1),
    currency,
  ].join(' ')

function takingTurns(claims: readonly ClaimAtRisk[]): ClaimAtRisk[] {
  const queues = [...new Set(claims.map(currencyOf))]
    .map((code) => ({ code, queue: claims.filter((claim) => currencyOf(claim) === code).sort(greaterFirst) }))
    .map(({ code, queue }) => ({ key: turnKey(code, queue), queue }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  return claims.flatMap((_, turn) => queues.flatMap(({ queue }) => queue.slice(turn, turn + 1)))
}

/**
 * Claims in the order in which a step saves most. The more urgent come first: due within 7 days, 30 days, 90 days, later. Of
 * equally urgent ones the greater amount, but amounts of different currencies are never compared: they take turns, the
 * currency with the nearest deadline first. Source: ours.
 */
export function rankByUrgency(claims: readonly ClaimAtRisk[], today: CalendarDate): ClaimAtRisk[] {
  const bandOf = ({ lastWorkingDay }: ClaimAtRisk) =>
    bands.findIndex((days) => daysBetween(today, lastWorkingDay) <= days)
  return bands.flatMap((_, band) => takingTurns(claims.filter((claim) => bandOf(claim) === band)))
}
