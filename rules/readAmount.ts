import { amountText } from './amountText'
import { currencies } from './currencies'
import type { Outcome } from './outcome'

/**
 * Why a text is no amount of the currency asked for.
 * `ambiguousAmount` has both readings in minor units, `params.asThousands` and `params.asDecimal`.
 * `tooPrecise` has the digits the currency knows, `params.digits`. `otherCurrency` has `params.found` and
 * `params.expected`; `unknownCurrency` has `params.found`.
 */
export type AmountReason =
  | 'notAnAmount'
  | 'ambiguousAmount'
  | 'tooPrecise'
  | 'notPositive'
  | 'tooLarge'
  | 'otherCurrency'
  | 'unknownCurrency'

type Amount = Outcome<number, AmountReason>

// plain, in threes, or the Indian way in twos; the separator stays the same throughout
const wholeNumber = /^(?:\d+|[1-9]\d{0,2}([.,'’ ])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})$/

const wholeDigits = (text: string) => (wholeNumber.test(text) ? text.replace(/\D/g, '') : undefined)

const decimalParts = (text: string) => {
  const [, before = '', separator = '', fraction = ''] = /^(.+)([.,])(\d+)$/.exec(text) ?? []
  const whole = wholeDigits(before)
  return whole === undefined || before.includes(separator) ? undefined : { whole, fraction }
}

/** Minor units from digits alone. A fraction too long is rounded here; who cares refuses it first. */
const toMinor = (whole: string, fraction: string, digits: number) => {
  const kept = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  return fraction.charAt(digits) >= '5' ? kept + 1 : kept
}

const readNumber = (text: string, digits: number): Amount => {
  const thousands = wholeDigits(text)
  // A currency without decimals leaves 1.234 one reading.
  const decimal = digits === 0 && thousands !== undefined ? undefined : decimalParts(text)
  if (thousands !== undefined && decimal !== undefined) {
    const asThousands = String(toMinor(thousands, '', digits))
    const asDecimal = String(toMinor(decimal.whole, decimal.fraction, digits))
    return { ok: false, reason: 'ambiguousAmount', params: { asThousands, asDecimal } }
  }
  const parts = decimal ?? (thousands === undefined ? undefined : { whole: thousands, fraction: '' })
  if (parts === undefined) return { ok: false, reason: 'notAnAmount' }
  if (parts.fraction.length > digits) return { ok: false, reason: 'tooPrecise', params: { digits } }
  return { ok: true, value: toMinor(parts.whole, parts.fraction, digits) }
}

const inRange = (amount: Amount): Amount => {
  if (!amount.ok) return amount
  if (amount.value === 0) return { ok: false, reason: 'notPositive' }
  return Number.isSafeInteger(amount.value) ? amount : { ok: false, reason: 'tooLarge' }
}

/**
 * Reads an amount somebody typed, in whatever way their language writes it, into minor units of a currency.
 * Nothing is guessed: of two separators the last is decimal; one separator before exactly three digits is asked about.
 * A currency written with it must agree.
 * @param currency ISO 4217 code in capitals.
 */
export function readAmount(text: string, currency: string): Amount {
  const digits = currencies.get(currency)
  if (digits === undefined) return { ok: false, reason: 'unknownCurrency', params: { found: currency } }
  const parts = amountText(text)
  if (parts === undefined) return { ok: false, reason: 'notAnAmount' }
  const { named, label: found } = parts
  if (named?.length === 0) return { ok: false, reason: 'unknownCurrency', params: { found } }
  if (named?.includes(currency) === false) {
    return { ok: false, reason: 'otherCurrency', params: { found, expected: currency } }
  }
  if (parts.negative) return { ok: false, reason: 'notPositive' }
  return inRange(readNumber(parts.number, digits))
}
