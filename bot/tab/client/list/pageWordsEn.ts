import { csr } from '../../../../cards/text/en/csr'
import { reasons } from '../../../../cards/text/en/reasons'
import { tabPages } from '../../../../cards/text/en/tabPages'

/** The English words of the pages that edit a list. */
export const pageWordsEn = { csr, reasons, tabPages }
