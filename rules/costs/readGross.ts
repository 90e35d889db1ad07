import type { Money } from '../money'
import type { Outcome } from '../outcome'
import { type MoneyReason, readMoney } from '../readMoney'

/** Currencies (ISO 4217) that an amount is read with. */
export interface CostCurrencies {
  /** Meant when none is written. */
  byDefault: string | undefined
  /** The one of the claim's other costs. */
  ofClaim: string | undefined
}

/**
 * Reads the gross amount of a cost. A claim has one currency, that of its other costs (older portal rule: one currency
 * per claim): `otherCurrencyOnClaim` has `params.found` and `params.expected`.
 */
export function readGross(
  input: string,
  { byDefault, ofClaim }: CostCurrencies,
): Outcome<Money, MoneyReason | 'otherCurrencyOnClaim'> {
  const read = readMoney(input, byDefault)
  if (!read.ok || ofClaim === undefined || read.value.currency === ofClaim) return read
  return { ok: false, reason: 'otherCurrencyOnClaim', params: { found: read.value.currency, expected: ofClaim } }
}
