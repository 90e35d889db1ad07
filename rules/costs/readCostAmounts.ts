import type { Outcome } from '../outcome'
import type { ExpenseCode } from '../policy/names'
import { readMoney } from '../readMoney'
import type { Reason } from '../reasons'
import type { CostRowTyped } from './costRowTyped'
import { readCostPart } from './readCostPart'
import { readGross } from './readGross'
import { usualClaim } from './usualClaim'

type Read<T> = Outcome<T, Reason>

/** The amounts of a row (minor units), each by itself; `claimed` is what is usual where the row says nothing. */
export interface CostAmountsRead {
  currency: Read<string | undefined>
  gross: Read<{ minor: number; currency: string }>
  tax: Read<number | undefined>
  claimed: Read<number>
}

/** A currency alone: a code, or any word or sign that money may be written with. */
function readCurrency(text: string, known: string | undefined): Read<string> {
  const found = text.trim().slice(0, 20)
  const read = /\d/.test(text) ? undefined : readMoney(`1 ${text}`, known)
  if (read?.ok) return { ok: true, value: read.value.currency }
  return read?.reason === 'currencyMissing' ? read : { ok: false, reason: 'unknownCurrency', params: { found } }
}

/** The total of a row: it may name its currency itself, but not another one than the row does in `named`. */
function readTotal(text: string, named: string | undefined, known: string | undefined): CostAmountsRead['gross'] {
  if (text.trim() === '') return { ok: false, reason: 'cannotSkip' }
  const read = readGross(text, named === undefined ? { byDefault: known, ofClaim: known } : ofRow(named))
  if (!read.ok || named === undefined || read.value.currency === named) return read
  return { ok: false, reason: 'otherCurrency', params: { found: read.value.currency, expected: named } }
}

const ofRow = (named: string) => ({ byDefault: named, ofClaim: undefined })

/** The currency that a row names must be that of the claim's other rows. */
function judged(read: Read<string>, known: string | undefined): Read<string> {
  if (!read.ok || known === undefined || read.value === known) return read
  return { ok: false, reason: 'otherCurrencyOnClaim', params: { found: read.value, expected: known } }
}

/**
 * Reads the amounts of a row as they were entered. A claim has one currency: `known` is that of the rows before, and
 * meant where a row names none.
 */
export function readCostAmounts(
  row: CostRowTyped,
  { known, expense }: { known: string | undefined; expense: ExpenseCode | undefined },
): CostAmountsRead {
  const read = row.currency.trim() === '' ? undefined : readCurrency(row.currency, known)
  const named = read?.ok ? read.value : undefined
  const gross = readTotal(row.gross, named, known)
  const { minor, currency } = gross.ok ? gross.value : { minor: undefined, currency: named ?? known }
  const whole = { gross: minor, currency, byDefault: currency }
  const part = (which: 'tax' | 'claimed') => readCostPart(row[which], which, whole)
  const tax: Read<number | undefined> = row.tax.trim() === '' ? { ok: true, value: undefined } : part('tax')
  const usual = usualClaim({ expense, gross: whole.gross, tax: tax.ok ? tax.value : undefined })
  const claimed: Read<number> = row.claimed.trim() === '' ? { ok: true, value: usual } : part('claimed')
  return { currency: read ? judged(read, known) : { ok: true, value: known }, gross, tax, claimed }
}
