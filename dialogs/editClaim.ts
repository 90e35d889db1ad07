import type { CoOpClaim } from '../rules/claim'
import { matchName } from '../rules/policy/matchName'
import { type QuestionKey, questionKeys } from '../rules/questionKeys'
import { questionBefore } from '../rules/questions/openQuestions'
import { questionOf, questions } from '../rules/questions/questions'
import { askedNow, askNext } from './askNext'
import { changeCost } from './changeCost'
import { openClaim } from './openClaim'
import { refusedAsLocked } from './refuse'
import { type Session, say, settle } from './session'
import { showSummary } from './showSummary'

/** Asks one question again, with its present answer; the rest stays. */
async function askAgain(session: Session, claim: CoOpClaim, question: QuestionKey, inPlace: boolean): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  const { openCost } = claim.body
  if (questionOf(question).step === 'cost' && openCost === undefined)
    return changeCost(session, claim, { do: 'addCost' })
  settle(session)
  session.state = { ...session.state, claimId: claim.id, asking: question }
  return askNext(session, claim, { inPlace })
}

/** What a picker or a typed word chose to change: a question, a cost line (`cost:c1`), or, without one, all of it. */
export async function editClaim(
  session: Session,
  claim: CoOpClaim,
  chosen: string | undefined,
  inPlace = true,
): Promise<void> {
  const costId = /^cost:(.+)$/.exec(chosen ?? '')?.[1]
  if (costId) return changeCost(session, claim, { do: 'editCost', costId })
  const question = questionKeys.find((key) => key === chosen)
  if (question) return askAgain(session, claim, question, inPlace)
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  return showSummary(session, claim)
}

/** The value that words name: "dates", "title", "where it took place"; of an open cost "total", "vendor". */
export function valueNamed({ text, claims }: Session, claim: CoOpClaim, words: string): QuestionKey | undefined {
  const policy = claims.policyOf(claim)
  const isOpen = claim.body.openCost !== undefined
  const applying = questions.filter(
    (question) => (question.step !== 'cost' || isOpen) && question.applies(claim.body, policy),
  )
  const lists = Object.fromEntries(
    applying.map(({ key }) => [key, [text.questions[key].short, key, text.questions[key].label]]),
  )
  const match = matchName(words, lists)
  return match.match === 'one' ? questionKeys.find((key) => key === match.id) : undefined
}

/** Asks again for the value that typed words name. */
export async function editByName(session: Session, claim: CoOpClaim, words: string): Promise<void> {
  const key = valueNamed(session, claim, words)
  if (!key) say(session, session.text.say.whichQuestion)
  return editClaim(session, claim, key)
}

/** One question back; what was answered stays and is shown to be corrected. */
export async function goBack(session: Session, claim: CoOpClaim): Promise<void> {
  const policy = session.claims.policyOf(claim)
  const asked = askedNow(session, claim)
  if (claim.status !== 'draft') return openClaim(session, claim)
  const before = asked ? questionBefore(asked.key, claim.body, policy)?.key : 'moreCosts'
  const isThere = before !== undefined && questionOf(before).applies(claim.body, policy)
  const key = isThere ? before : before && questionBefore(before, claim.body, policy)?.key
  if (key) return askAgain(session, claim, key, true)
  say(session, session.text.say.nothingBefore)
  return askNext(session, claim)
}
