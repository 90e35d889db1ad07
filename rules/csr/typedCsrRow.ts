import { moneyText } from '../questions/moneyText'
import type { CsrLine } from './csr'
import type { CsrRowTyped } from './csrRowTyped'

/** Hours from hundredths: `7.5`. */
const decimal = (hours: number) => String(hours / 100)

/** A line as a person would type it, so that `readCsrRows` reads the same line again: to prefill a form or a page. */
export function typedCsrRow({ id, person, role, task, servedOn, hours, rate, currency, basis }: CsrLine): CsrRowTyped {
  return {
    id,
    person,
    role,
    task,
    servedOn,
    hours: decimal(hours),
    rate: moneyText({ minor: rate, currency }),
    basis: basis ?? '',
  }
}
