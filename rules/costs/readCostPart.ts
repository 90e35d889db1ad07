import type { Outcome } from '../outcome'
import { type MoneyReason, readMoney } from '../readMoney'

/** What a part is measured by, as far as it is known. */
export interface Whole {
  /** Minor units of `currency` (ISO 4217). */
  gross: number | undefined
  currency: string | undefined
  /** The currency meant when none is written. */
  byDefault: string | undefined
}

const isZero = (input: string) => /^(?:[A-Za-z]{3}\s*)?0+(?:[.,]0+)?$/.test(input.normalize('NFKC').trim())

const aboveGross = { tax: 'taxAboveGross', claimed: 'claimedAboveGross' } as const

/** Reads a part of a cost's gross amount into minor units, zero allowed: the tax in it, or what is claimed of it. */
export function readCostPart(
  input: string,
  part: keyof typeof aboveGross,
  { gross, currency, byDefault }: Whole,
): Outcome<number, MoneyReason | 'otherCurrencyOnClaim' | 'taxAboveGross' | 'claimedAboveGross'> {
  if (isZero(input)) return { ok: true, value: 0 }
  const read = readMoney(input, byDefault)
  if (!read.ok) return read
  const { minor, currency: found } = read.value
  if (currency !== undefined && found !== currency)
    return { ok: false, reason: 'otherCurrencyOnClaim', params: { found, expected: currency } }
  if (gross !== undefined && currency !== undefined && minor > gross)
    return { ok: false, reason: aboveGross[part], params: { gross, currency } }
  return { ok: true, value: minor }
}
