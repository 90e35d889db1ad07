import type { CoOpClaim } from '../claim'
import type { Money } from '../money'
import type { Payment } from '../moneyAfter'
import type { Outcome, Params } from '../outcome'
import { readLine } from '../questions/readLine'
import { readMoney } from '../readMoney'
import type { Reason } from '../reasons'
import type { Change, ChangeContext, ChangeOutcome } from './change'
import { pastDay } from './pastDay'

type PaymentChange = Extract<Change, { do: 'payment' | 'exportedPaid' | 'exportedWaiting' }>

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const amountsInParams = (amounts: readonly Money[]) =>
  amounts.map(({ minor, currency }) => `${currency} ${minor}`).join(' ')

function paramsOf(on: string, { amounts, numbers, from }: Payment): Params {
  return {
    on,
    from,
    ...(amounts.length > 0 ? { minor: amountsInParams(amounts) } : {}),
    ...(numbers.length > 0 ? { numbers: numbers.join(' ') } : {}),
  }
}

function paid(claim: CoOpClaim, paidOn: string, payment: Payment): ChangeOutcome {
  const { heldSince: _held, payout: _payout, ...rest } = claim.body
  const body = { ...rest, paidOn, payment }
  return {
    ok: true,
    value: { claim: { ...claim, body }, events: [{ code: 'paid', params: paramsOf(paidOn, payment) }] },
  }
}

/** What a part that was typed is, read by `read`; undefined where nothing was. */
function partOf<T>(
  typed: string,
  question: string,
  read: (text: string) => Outcome<T, Reason>,
): Outcome<T | undefined, Reason> {
  if (typed.trim() === '') return { ok: true, value: undefined }
  const value = read(typed)
  return value.ok ? value : { ...value, params: { ...value.params, question } }
}

/** What is known of a payment once more of it was told; nothing new leaves it as it is. */
function toldOver(before: Payment | undefined, amount?: Money, number?: string): Payment {
  const known: Payment = before ?? { amounts: [], numbers: [], from: 'person' }
  if (!amount && !number) return known
  return {
    amounts: amount ? [amount] : known.amounts,
    numbers: number ? [number] : known.numbers,
    from: 'person',
  }
}

/** An amount and number in words; the day is kept when none is given. The amount needs its currency: it may be another one. */
function told(claim: CoOpClaim, change: Change & { do: 'payment' }, context: ChangeContext): ChangeOutcome {
  const day = pastDay(change.on ?? claim.body.paidOn ?? '', 'paidOn', context)
  if (!day.ok) return day
  const amount = partOf(change.amount, 'amount', readMoney)
  if (!amount.ok) return amount
  const number = partOf(change.number, 'number', (text) => readLine(text, 60))
  if (!number.ok) return number
  const after = toldOver(claim.body.payment, amount.value, number.value)
  const isKnown = day.value === claim.body.paidOn && same(claim.body.payment ?? toldOver(undefined), after)
  return isKnown ? { ok: false, reason: 'nothingToTell' } : paid(claim, day.value, after)
}

/** What an export says was sent. What is known already is not recorded again. */
function exportedPaid(claim: CoOpClaim, change: Change & { do: 'exportedPaid' }): ChangeOutcome {
  const { amounts, numbers, on } = change
  const { paidOn, payment } = claim.body
  const isKnown = paidOn === on && same(payment?.amounts, amounts) && same(payment?.numbers, numbers)
  if (isKnown) return { ok: false, reason: 'recordedAlready' }
  return paid(claim, on, { amounts: [...amounts], numbers: [...numbers], from: 'export' })
}

/** What an export says of money that has not come. A hold begins only with a day that the export gives. */
function exportedWaiting(
  claim: CoOpClaim,
  { words, since }: Change & { do: 'exportedWaiting' },
  { today }: ChangeContext,
): ChangeOutcome {
  const { payout, heldSince } = claim.body
  if (payout?.words === words && (since === undefined || heldSince === since))
    return { ok: false, reason: 'recordedAlready' }
  const body = { ...claim.body, payout: { words, on: today }, ...(since ? { heldSince: since } : {}) }
  const params = { words, ...(since ? { since } : {}) }
  return { ok: true, value: { claim: { ...claim, body }, events: [{ code: 'payoutShown', params }] } }
}

/** What is known of a claim's payment: told by a person, or read from an export. No status is concluded from it. */
export function changePayment(claim: CoOpClaim, change: PaymentChange, context: ChangeContext): ChangeOutcome {
  switch (change.do) {
    case 'payment':
      return told(claim, change, context)
    case 'exportedPaid':
      return exportedPaid(claim, change)
    case 'exportedWaiting':
      return exportedWaiting(claim, change, context)
  }
}
