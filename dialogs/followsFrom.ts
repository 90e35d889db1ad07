import { expectedInWords } from '../cards/aftercare/expectedInWords'
import type { CoOpBody } from '../rules/claim'
import { paymentExpected } from '../rules/paymentExpected'
import { holdEnds } from '../rules/reminders/holdEnds'
import type { StatusNamed } from '../rules/statusNamed'
import type { Session } from './session'

/** What follows from what was reported of a claim: a sentence of published facts, with the date they lead to. */
export function followsFrom({ text, claims, turn }: Session, body: CoOpBody, status: StatusNamed): string {
  const { formats } = text
  const { follows } = text.status
  if (status === 'held') return follows.held(formats.date(holdEnds(body.heldSince ?? turn.today)))
  if (status !== 'approved') return follows[status]
  const expected = paymentExpected(body, claims.holidays)
  if (expected?.after === 'tax-invoice') return expectedInWords(text, expected)
  return follows.approved(formats.date(expected?.lookOn ?? turn.today))
}
