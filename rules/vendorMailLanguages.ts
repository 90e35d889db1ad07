/** The languages in which a mail to a vendor can be written, as BCP 47 tags. */
export const vendorMailLanguages = ['en', 'de', 'fr', 'ko', 'pt-BR', 'zh-TW'] as const
export type VendorMailLanguage = (typeof vendorMailLanguages)[number]
