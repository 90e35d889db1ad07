import { z } from 'zod'
import { currencies } from './currencies'
import type { Outcome } from './outcome'

/** An ISO 4217 code in capitals that the table of currencies knows. */
export const currency = z.string().refine((code) => currencies.has(code), { error: 'not an ISO 4217 currency' })

/** An amount in whole minor units (cents; won, which have none) of one named currency. */
export const money = z.strictObject({ minor: z.int(), currency })

/** `minor` is a safe integer, negative for a credit. */
export type Money = z.infer<typeof money>

/** How many digits the minor unit has: 2 for EUR, 0 for KRW, 3 for KWD. A RangeError on what is no currency. */
export function minorDigits(code: string): number {
  const digits = currencies.get(code)
  if (digits === undefined) throw new RangeError(`not an ISO 4217 currency: ${code}`)
  return digits
}

/** Why amounts have no sum: several currencies (`params.currencies`), none given, or beyond a safe integer. */
export type SumReason = 'mixedCurrencies' | 'nothingToSum' | 'tooLarge'

/** The sum of amounts of one currency. Nothing is ever converted. */
export function sumMoney(amounts: readonly Money[]): Outcome<Money, SumReason> {
  const [code, ...others] = new Set(amounts.map((amount) => amount.currency))
  if (code === undefined) return { ok: false, reason: 'nothingToSum' }
  if (others.length > 0) {
    return { ok: false, reason: 'mixedCurrencies', params: { currencies: [code, ...others].join(' ') } }
  }
  const minor = amounts.reduce((sum, amount) => sum + amount.minor, 0)
  if (!Number.isSafeInteger(minor)) return { ok: false, reason: 'tooLarge' }
  return { ok: true, value: { minor, currency: code } }
}
