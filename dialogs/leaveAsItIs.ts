import type { CoOpClaim } from '../rules/claim'
import type { Question } from '../rules/question'
import { answerInWords } from './answerDraft'
import { askNext, isCorrecting } from './askNext'
import { type Session, settle } from './session'

/**
 * Leaves what is asked as it is: a value that is there stays and we go on, a cost line closes as it was, a question
 * without an answer is skipped. "skip" itself would take out the value that is there.
 */
export async function leaveAsItIs(session: Session, claim: CoOpClaim, asked: Question): Promise<void> {
  if (isCorrecting(session, claim) || !asked.answered(claim.body)) return answerInWords(session, claim, '')
  settle(session)
  return askNext(session, claim)
}
