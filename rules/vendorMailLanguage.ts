import type { VendorMailLanguage } from './vendorMailLanguages'

/** Currencies whose country speaks one of our languages alone; the euro and the dollar tell nothing. */
const spokenWhere: ReadonlyMap<string, VendorMailLanguage> = new Map([
  ['KRW', 'ko'],
  ['TWD', 'zh-TW'],
  ['BRL', 'pt-BR'],
])

/** Beginnings of locales; simplified characters are another way of writing, so `zh` alone is not one of them. */
const spokenBy: readonly (readonly [string, VendorMailLanguage])[] = [
  ['de', 'de'],
  ['fr', 'fr'],
  ['ko', 'ko'],
  ['pt', 'pt-BR'],
  ['zh-tw', 'zh-TW'],
  ['zh-hk', 'zh-TW'],
  ['zh-mo', 'zh-TW'],
  ['zh-hant', 'zh-TW'],
]

/**
 * The language a vendor most likely reads: that of the invoice's currency (ISO 4217) where it leaves no doubt, else the
 * person's own (BCP 47 tag), else English. A proposal: the person can pick another. Source: ours.
 */
export function vendorMailLanguage(currency: string, locale: string): VendorMailLanguage {
  const tag = locale.toLowerCase()
  const own = spokenBy.find(([start]) => tag === start || tag.startsWith(`${start}-`))
  return spokenWhere.get(currency) ?? own?.[1] ?? 'en'
}
