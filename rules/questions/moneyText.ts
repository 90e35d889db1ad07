import { type Money, minorDigits } from '../money'

/**
 * An amount as an input takes it back: code, digits without grouping, decimal point: `EUR 1250.00`, `KRW 5500000`.
 * With three decimals a leading zero says that the point groups nothing: `KWD 05.500`, since 5.500 has two readings.
 */
export function moneyText({ minor, currency }: Money): string {
  const digits = minorDigits(currency)
  const text = String(minor).padStart(digits + 1, '0')
  const cut = text.length - digits
  const whole = digits === 3 ? `0${text.slice(0, cut)}` : text.slice(0, cut)
  return digits === 0 ? `${currency} ${text}` : `${currency} ${whole}.${text.slice(cut)}`
}
