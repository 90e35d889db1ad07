import { amountText } from './amountText'
import type { Money } from './money'
import type { Outcome } from './outcome'
import { type AmountReason, readAmount } from './readAmount'

/**
 * Why a text is no money: as for an amount, or nobody said which currency. Then `params.candidates` has the codes that
 * a word such as `$` can mean, separated by spaces; `ambiguousAmount` has `params.currency` too.
 */
export type MoneyReason = AmountReason | 'currencyMissing'

const currencyOf = (named: readonly string[], byDefault: string | undefined) => {
  if (byDefault !== undefined && named.includes(byDefault)) return byDefault
  return named.length === 1 ? named[0] : undefined
}

/**
 * Reads an amount with its currency: `KRW 5,500,000`, `5.500,00 EUR`, `€ 12,50`.
 * @param defaultCurrency ISO 4217 code meant when none is written, or when what is written (`$`) can mean it.
 */
export function readMoney(text: string, defaultCurrency?: string): Outcome<Money, MoneyReason> {
  const parts = amountText(text)
  if (parts === undefined) return { ok: false, reason: 'notAnAmount' }
  const { named, label: found } = parts
  if (named?.length === 0) return { ok: false, reason: 'unknownCurrency', params: { found } }
  const currency = named === undefined ? defaultCurrency : currencyOf(named, defaultCurrency)
  if (currency === undefined) {
    return { ok: false, reason: 'currencyMissing', ...(named && { params: { candidates: named.join(' ') } }) }
  }
  const amount = readAmount(text, currency)
  if (amount.ok) return { ok: true, value: { minor: amount.value, currency } }
  return { ...amount, params: { ...amount.params, currency } }
}
