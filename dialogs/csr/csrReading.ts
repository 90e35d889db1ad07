import { wordLists } from '../../cards/text/wordLists'
import type { CoOpBody } from '../../rules/claim'
import { csrCurrency } from '../../rules/csr/csrCurrency'
import type { CsrReadContext } from '../../rules/csr/readCsrRows'
import type { Session } from '../session'

/** What reading the rows of a claim's CSR needs: the person's day and words, the claim's currency. */
export function csrReading({ turn, text }: Pick<Session, 'turn' | 'text'>, body: CoOpBody): CsrReadContext {
  return { today: turn.today, currency: csrCurrency(body), basisWords: wordLists(text.csr.bases) }
}
