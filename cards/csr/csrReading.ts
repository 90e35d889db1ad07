import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpBody } from '../../rules/claim'
import { csrCurrency } from '../../rules/csr/csrCurrency'
import type { CsrReadContext } from '../../rules/csr/readCsrRows'
import type { Text } from '../text/text'
import { wordLists } from '../text/wordLists'

/** What reading the rows of a claim's CSR needs: the person's words and day, the claim's currency. */
export function csrReading(text: Text, today: CalendarDate, body: CoOpBody): CsrReadContext {
  return { today, currency: csrCurrency(body), basisWords: wordLists(text.csr.bases) }
}
