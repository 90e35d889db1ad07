import type { CoOpClaim } from '../rules/claim'
import { matchName } from '../rules/policy/matchName'
import { type QuestionKey, questionKeys } from '../rules/questionKeys'
import { questionBefore } from '../rules/questions/openQuestions'
import { questionOf, questions } from '../rules/questions/questions'
import { askedNow, askNext } from './askNext'
import { acting, type Session, say } from './session'
import { showSummary } from './showSummary'

/** Asks one question again, with its present answer; the rest stays. */
export async function askAgain(session: Session, claim: CoOpClaim, question: QuestionKey): Promise<void> {
  const { claims } = session
  if (questionOf(question).step === 'cost') {
    const done = await claims.change(acting(session), claim.id, { do: 'addCost' })
    return done.ok
      ? askNext(session, done.value.claim)
      : say(session, session.text.reasons[done.reason](done.params ?? {}))
  }
  session.state = { ...session.state, claimId: claim.id, asking: question }
  return askNext(session, claim)
}

/** Opens one cost line for correction, takes it out, or adds one. */
export async function changeCost(
  session: Session,
  claim: CoOpClaim,
  change: { do: 'editCost' | 'removeCost'; costId: string } | { do: 'addCost' },
): Promise<void> {
  const { asking: _asked, ...state } = session.state
  session.state = state
  const done = await session.claims.change(acting(session), claim.id, change)
  if (!done.ok) return say(session, session.text.reasons[done.reason](done.params ?? {}))
  return askNext(session, done.value.claim, { changed: session.text.say.recorded })
}

/** What a picker or a typed word chose to change: a question, a cost line (`cost:c1`), or all of it. */
export async function editClaim(session: Session, claim: CoOpClaim, chosen: string | undefined): Promise<void> {
  if (!chosen) return showSummary(session, claim)
  const costId = /^cost:(.+)$/.exec(chosen)?.[1]
  if (costId) return changeCost(session, claim, { do: 'editCost', costId })
  const question = questionKeys.find((key) => key === chosen)
  return question ? askAgain(session, claim, question) : showSummary(session, claim)
}

/** The value that typed words name: "dates", "title", "where it took place". */
export async function editByName(session: Session, claim: CoOpClaim, words: string): Promise<void> {
  const { text, claims } = session
  const policy = claims.policyOf(claim)
  const applying = questions.filter((question) => question.step !== 'cost' && question.applies(claim.body, policy))
  const lists = Object.fromEntries(
    applying.map(({ key }) => [key, [text.questions[key].short, key, text.questions[key].label]]),
  )
  const match = matchName(words, lists)
  if (match.match === 'one') return editClaim(session, claim, match.id)
  say(session, text.say.whichQuestion)
  return showSummary(session, claim)
}

/** The line a person means by its number on the summary. */
export function costIdOf(claim: CoOpClaim, typed: string): string | undefined {
  return claim.body.costs[Number(typed.trim()) - 1]?.id
}

/** One question back; what was answered stays and is shown to be corrected. */
export async function goBack(session: Session, claim: CoOpClaim): Promise<void> {
  const asked = askedNow(session, claim)
  const before = questionBefore(asked?.key ?? 'moreCosts', claim.body, session.claims.policyOf(claim))
  if (!before) {
    say(session, session.text.say.nothingBefore)
    return askNext(session, claim)
  }
  return askAgain(session, claim, before.key)
}
