import { minorDigits } from '../money'
import type { DecimalMark } from './decimalMark'

const groups = /[\s\u00a0\u202f'’]/g

/** Minor units, rounded half up: an export's amounts are calculated to more digits than are paid. */
function toMinor(whole: string, fraction: string, digits: number): number {
  const kept = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  return fraction.charAt(digits) >= '5' ? kept + 1 : kept
}

/**
 * Reads an amount of an export into minor units, negative for a credit; undefined when it is none, or when the file does
 * not show whether `1.234` is a thousand or one and a bit.
 * @param mark how the file writes decimals
 */
export function readExportAmount(text: string, currency: string, mark: DecimalMark): number | undefined {
  const plain = text.replace(groups, '')
  const isNegative = /^([-−].+|\(.+\))$/.test(plain)
  const number = plain.replace(/^[-−+(]+|\)$/g, '')
  if (!/^\d[\d.,]*$/.test(number)) return undefined
  if (/[.,]/.test(number) && (mark === 'unknown' || mark === 'mixed')) return undefined
  const at = number.indexOf(mark)
  const whole = at < 0 ? number : number.slice(0, at)
  const fraction = at < 0 ? '' : number.slice(at + 1)
  const grouped = /^(\d+|\d{1,3}([.,])\d{3}(\2\d{3})*)$/
  if (!grouped.test(whole) || /\D/.test(fraction)) return undefined
  const minor = toMinor(whole.replace(/\D/g, ''), fraction, minorDigits(currency))
  if (!Number.isSafeInteger(minor)) return undefined
  return isNegative ? -minor : minor
}
