import { type Money, minorDigits } from './money'

/** An amount as a plain decimal with a point and all its minor digits, exact: `1250.00`, `-0.05`, `5500000` (KRW). */
export function decimalAmount({ minor, currency }: Money): string {
  const digits = minorDigits(currency)
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const cut = text.length - digits
  const fraction = digits > 0 ? `.${text.slice(cut)}` : ''
  return `${minor < 0 ? '-' : ''}${text.slice(0, cut)}${fraction}`
}
