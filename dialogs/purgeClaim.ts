import { deletedCard } from '../cards/keep/deletedCard'
import { purgeCard } from '../cards/keep/purgeCard'
import type { CoOpClaim } from '../rules/claim'
import type { StaysWhy } from '../rules/keep/mayGo'
import { acting, type Session, say, settle, show } from './session'
import { titleOf } from './showChecklist'

function sayStays(session: Session, claim: CoOpClaim, { why, until }: { why: StaysWhy; until?: string }): void {
  const { keep, formats } = session.text
  const because = keep.stays[why](until ? formats.date(until) : '')
  say(session, keep.purge.stays(titleOf(session, claim), because))
}

/** Asks once more before a claim is deleted for good; one that has to stay is answered with the reason and the day. */
export async function askPurge(session: Session, claimId: string, again = false): Promise<void> {
  const { claims, text, ctx } = session
  const found = await claims.keepingOf(acting(session), claimId)
  if (!found.ok) return say(session, text.reasons.notFound({}))
  const { claim, keeping } = found.value
  settle(session)
  if (!keeping.goes) return sayStays(session, claim, keeping)
  if (again) say(session, text.keep.purge.tick)
  session.state = { ...session.state, expects: 'deletion', deleting: { claimId } }
  show(session, purgeCard(ctx, { claim }), { inPlace: again, claimId })
}

/** Deletes a claim with its history and files, if nothing asks for it to be kept. */
export async function purge(session: Session, claimId: string): Promise<void> {
  const { claims, turn, text, ctx } = session
  const before = await claims.find(turn.who, claimId)
  const done = await claims.purge(acting(session), claimId)
  if (!done.ok) return done.reason === 'stays' ? askPurge(session, claimId) : say(session, text.reasons.notFound({}))
  settle(session)
  const { claimId: on, ...rest } = session.state
  session.state = on === claimId ? rest : session.state
  const { keep } = text
  const { repeat, files } = done.value
  const deleted = before.ok ? keep.purge.deleted(titleOf(session, before.value), files) : keep.purge.another(files)
  const sentences = repeat ? [keep.already] : [deleted, ...(files > 0 ? [keep.delete.sweep] : [])]
  show(session, deletedCard(ctx, { title: keep.purge.done, sentences, staying: [] }))
}
