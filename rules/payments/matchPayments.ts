import type { CalendarDate } from '../calendarDate'
import type { CoOpClaim } from '../claim'
import type { Money } from '../money'
import { sumsByCurrency } from '../sumsByCurrency'
import type { PaymentRow, PaymentTable } from './readPaymentRows'

/** What exports say of one claim's money. */
export interface ClaimPayment {
  claim: CoOpClaim
  /** All sent; some of it; held back until somebody does something; or on its way. */
  state: 'paid' | 'part' | 'held' | 'waiting'
  /** What was sent, a sum for each currency; empty when one of the amounts cannot be read. */
  amounts: Money[]
  numbers: string[]
  /** The last day on which something was sent; absent when the files do not tell for all of it. */
  on?: CalendarDate
  /** The files' words for what has not come. */
  words: string[]
  /** The earliest day from which a file says money is held. */
  since?: CalendarDate
  /** Amounts of what was sent that cannot be read without a guess. */
  unread: number
  /** The claim says all of this already. */
  known: boolean
  /** You told us that it was paid, and the files say that it was not. */
  contradicts: boolean
  /** There is something to record of it. */
  recordable: boolean
}

/** What exports say, matched with claims by the claim number in Partner Center. */
export interface PaymentsProposal {
  claims: ClaimPayment[]
  /** Claim numbers of the files that are no claim's here, or several claims'. */
  unknown: { claimId: string; rows: number; several: boolean }[]
  /** Rows that name no claim. */
  withoutId: number
}

/** As many currencies as one claim is paid in. */
const mostCurrencies = 8
/** As many payments as one claim names. */
const mostNumbers = 10

const keyOf = (number: string) => number.normalize('NFKC').trim().toLowerCase()
const distinct = (words: readonly string[]) => [...new Set(words.filter(Boolean))]

/** Transaction history has no day of payment; the payments export has it for the same payment. */
function daysOfPayments(rows: readonly PaymentRow[]): Map<string, CalendarDate> {
  return new Map(rows.flatMap(({ paymentId, paidOn }) => (paymentId && paidOn ? [[paymentId, paidOn] as const] : [])))
}

function stateOf(rows: readonly PaymentRow[], sent: readonly PaymentRow[]): ClaimPayment['state'] {
  if (sent.length === rows.length) return 'paid'
  if (sent.length > 0) return 'part'
  return rows.some(({ state }) => state === 'held') ? 'held' : 'waiting'
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function isKnown({
  claim,
  state,
  amounts,
  numbers,
  on,
  words,
  since,
}: Omit<ClaimPayment, 'known' | 'contradicts' | 'recordable'>): boolean {
  const { paidOn, payment, payout, heldSince } = claim.body
  if (state === 'paid')
    return (
      paidOn !== undefined &&
      (on ?? paidOn) === paidOn &&
      same(payment?.amounts, amounts) &&
      same(payment?.numbers, numbers)
    )
  return payout?.words === words.join(', ').slice(0, 80) && (since === undefined || heldSince === since)
}

/** What was sent: its sums, unless one of the amounts is unknown, and the day on which all of it was there. */
function sentOf(sent: readonly PaymentRow[], days: ReadonlyMap<string, CalendarDate>) {
  const amounts = sent.flatMap(({ amount }) => amount ?? [])
  const sums = sumsByCurrency(amounts)
  const isSummed = sums.length <= mostCurrencies && sums.every(({ minor }) => Number.isSafeInteger(minor))
  const unread = isSummed ? sent.length - amounts.length : sent.length
  const dates = sent.flatMap(({ paidOn, paymentId }) => paidOn ?? days.get(paymentId) ?? [])
  const on = dates.length === sent.length ? dates.sort().at(-1) : undefined
  const numbers = distinct(sent.map(({ paymentId }) => paymentId)).slice(0, mostNumbers)
  return { amounts: unread > 0 ? [] : sums, numbers, unread, ...(on ? { on } : {}) }
}

function paymentOf(
  claim: CoOpClaim,
  rows: readonly PaymentRow[],
  days: ReadonlyMap<string, CalendarDate>,
): ClaimPayment {
  const sent = rows.filter(({ state }) => state === 'paid')
  const [since] = rows.flatMap(({ state, heldSince }) => (state === 'held' && heldSince ? [heldSince] : [])).sort()
  const state = stateOf(rows, sent)
  const found = {
    claim,
    state,
    ...sentOf(sent, days),
    words: distinct(rows.filter((row) => row.state !== 'paid').map(({ words }) => words)),
    ...(since ? { since } : {}),
  }
  const contradicts = claim.status === 'closed' && state !== 'paid'
  const known = !contradicts && isKnown(found)
  const tells = state === 'paid' || (state !== 'part' && found.words.length > 0)
  return { ...found, contradicts, known, recordable: tells && !known && !contradicts }
}

/** Of exports that overlap, the later one speaks for an earning; within one file every row counts. */
function speaking(tables: readonly PaymentTable[]): PaymentRow[] {
  return tables.flatMap(({ rows }, index) => {
    const later = new Set(tables.slice(index + 1).flatMap((table) => table.rows.map(({ earningId }) => earningId)))
    return rows.filter(({ earningId }) => earningId === '' || !later.has(earningId))
  })
}

function grouped<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOfItem(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/**
 * Matches the rows of exports that came together with claims, by number whatever its case. Nothing is concluded about
 * a claim's status from them.
 * @param tables in the order in which they came
 * @param claims those the person may see; of one that was not submitted nothing is matched
 */
export function matchPayments(tables: readonly PaymentTable[], claims: readonly CoOpClaim[]): PaymentsProposal {
  const ofClaims = speaking(tables.filter(({ namesClaims }) => namesClaims))
  const named = ofClaims.filter(({ claimId }) => claimId !== '')
  const days = daysOfPayments(tables.flatMap(({ rows }) => rows))
  const numbered = grouped(claims, ({ body }) => keyOf(body.claimNumber ?? ''))
  const proposal: PaymentsProposal = { claims: [], unknown: [], withoutId: ofClaims.length - named.length }
  for (const [number, rows] of grouped(named, ({ claimId }) => keyOf(claimId))) {
    const [claim, ...others] = numbered.get(number) ?? []
    if (claim && others.length === 0) proposal.claims.push(paymentOf(claim, rows, days))
    else proposal.unknown.push({ claimId: number, rows: rows.length, several: others.length > 0 })
  }
  return proposal
}
