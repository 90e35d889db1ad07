import { plain } from '../cards/elements/plain'
import type { CoOpClaim } from '../rules/claim'
import { clockDate } from '../rules/clocks'
import { openClaim } from './openClaim'
import { showHeap } from './placeHeap'
import { refuse } from './refuse'
import { acting, type Session, say } from './session'
import { showChecklist, titleOf } from './showChecklist'

/** One of several linked claims: its dates and the day it has to be submitted by. */
function periodLine({ text, claims }: Session, claim: CoOpClaim): string {
  const { dates } = claim.body.answers
  const by = clockDate(claim, 'last-working-day', claims.holidays)
  if (!dates || !by) return ''
  return text.say.linkedPeriod(plain(text.formats.period(dates.from, dates.to)), plain(text.formats.date(by)))
}

/** Confirms a draft: from here on it is in preparation, one claim per usage period. */
export async function confirmDraft(session: Session, claim: CoOpClaim): Promise<void> {
  const { claims, text } = session
  if (claim.status === 'preparing' || claim.status === 'ready') {
    say(session, text.say.alreadyConfirmed)
    return openClaim(session, claim)
  }
  const done = await claims.confirm(acting(session), claim.id)
  if (!done.ok && done.reason === 'questionsOpen') {
    say(session, text.reasons.questionsOpen({}))
    return openClaim(session, claim)
  }
  if (!done.ok) return refuse(session, claim, done)
  const [first = claim, ...linked] = done.value.claims
  const periods = done.value.claims.map((made) => periodLine(session, made))
  say(
    session,
    linked.length > 0 ? text.say.confirmedLinked(periods.join('; ')) : text.say.confirmed(titleOf(session, first)),
  )
  await showChecklist(session, first)
  await offerWaitingFiles(session, first)
}

/** Files that came before there was a claim for them get their places now. */
async function offerWaitingFiles(session: Session, claim: CoOpClaim): Promise<void> {
  const { heapId } = session.state
  const heap = heapId ? await session.claims.heap(session.turn.who, heapId) : undefined
  if (heap?.ok && !heap.value.done) await showHeap(session, heap.value, claim.id)
}
