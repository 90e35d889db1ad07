import { claimTitle } from '../cards/claimTitle'
import { plain } from '../cards/elements/plain'
import { statusNotedCard } from '../cards/statusNotedCard'
import type { CoOpClaim } from '../rules/claim'
import { handedOver } from './handedOver'
import { acting, type Session, say, show } from './session'

/** Notes of each claim that nothing has moved; one that cannot be noted any more is left out, and said when it failed. */
async function note(session: Session, asked: readonly CoOpClaim[]): Promise<CoOpClaim[]> {
  const noted: CoOpClaim[] = []
  for (const claim of asked) {
    const done = await session.claims.change(acting(session, claim.id), claim.id, { do: 'sameStatus' })
    if (done.ok) noted.push(done.value.claim)
    else if (done.reason !== 'locked') say(session, session.text.reasons[done.reason](done.params ?? {}))
  }
  return noted
}

/** What was rejected is asked about no more: rules/reminders/planStatus. */
const isAskedAgain = ({ body }: CoOpClaim) => body.reports.at(-1)?.status !== 'rejected'

/** Nothing has moved in Partner Center for these claims: noted for each of them that still waits there. */
export async function sameStatus(session: Session, asked: readonly CoOpClaim[]): Promise<void> {
  const { text, turn, ctx } = session
  const noted = await note(session, asked)
  const [first, ...more] = noted
  if (!first) return say(session, text.status.none)
  const same = more.length > 0 ? text.status.same(noted.length) : text.status.sameOf(claimTitle(text, first))
  const asksAgain = !turn.preferences.stopped && noted.some(isAskedAgain)
  const sentences: [string, ...string[]] = asksAgain ? [same, text.status.askAgain] : [same]
  if (turn.input.kind !== 'press') return say(session, sentences.map((sentence) => plain(sentence)).join(' '))
  const others = (await handedOver(session)).map(({ id }) => id)
  show(session, statusNotedCard(ctx, { sentences, others }))
}
