import type { CoOpClaim } from '../rules/claim'
import type { QuestionKey } from '../rules/questionKeys'
import { type Session, say } from './session'

/** Says at once, when it was just answered that there are no funds, what that means for all the work that follows. */
export function remarkOnFunds(session: Session, { body }: CoOpClaim, answered: readonly QuestionKey[]): void {
  const { fundsSeen } = body.answers
  if (fundsSeen === 'no' && answered.includes('fundsSeen'))
    say(session, session.text.findings.fundsNotSeen({ answer: fundsSeen }))
}
