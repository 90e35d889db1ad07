import { minorDigits } from '../money'
import type { CsrLine } from './csr'
import type { CsrRowTyped } from './csrRowTyped'

const decimal = (minor: number, digits: number) => {
  const text = String(minor).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** A line as a person would type it, so that `readCsrRows` reads the same line again: to prefill a form or a page. */
export function typedCsrRow({ id, person, role, task, servedOn, hours, rate, currency, basis }: CsrLine): CsrRowTyped {
  return {
    id,
    person,
    role,
    task,
    servedOn,
    hours: decimal(hours, 2).replace(/\.?0+$/, ''),
    rate: `${currency} ${decimal(rate, minorDigits(currency))}`,
    basis: basis ?? '',
  }
}
