import type { VendorMailLanguage } from '../../../rules/vendorMailLanguages'
import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { ko } from './ko'
import { ptBR } from './ptBR'
import type { VendorMailText } from './vendorMailText'
import { zhTW } from './zhTW'

/** The mail to a vendor in every language; an incomplete one does not compile. */
export const vendorMailTexts: Record<VendorMailLanguage, VendorMailText> = {
  en,
  de,
  fr,
  ko,
  'pt-BR': ptBR,
  'zh-TW': zhTW,
}
