import { deletedCard } from '../cards/keep/deletedCard'
import { deletionCard } from '../cards/keep/deletionCard'
import type { Deleted } from './keeping'
import { acting, type Session, say, settle, show } from './session'
import { freshState } from './turn'

/** Shows what would go now and what stays, until when and why. Nothing is deleted by it. */
export async function explainDeletion(session: Session, { inPlace = false } = {}): Promise<void> {
  const { claims, ctx } = session
  const plan = await claims.deletionPlan(acting(session))
  settle(session)
  session.state = { ...session.state, expects: 'deletion', deleting: { plan: plan.key } }
  show(session, deletionCard(ctx, plan), { inPlace })
}

function showDeleted(session: Session, { repeat, claims, files, staying }: Deleted): void {
  const { ctx, text } = session
  const words = text.keep.delete
  const done = [words.deleted(claims, files), words.profileGone, ...(files > 0 ? [words.sweep] : [])]
  show(session, deletedCard(ctx, { title: words.done, sentences: repeat ? [text.keep.already] : done, staying }))
}

/** Deletes what the plan named; when that would be something else by now, it is explained anew and nothing is deleted. */
export async function deleteData(session: Session, plan: string): Promise<void> {
  const { claims, text } = session
  const done = await claims.deleteMine(acting(session), plan)
  if (!done.ok) {
    say(session, text.keep.delete.changed)
    return explainDeletion(session, { inPlace: true })
  }
  // Where the talk stood is a part of what was deleted.
  if (!done.value.repeat) session.state = freshState
  showDeleted(session, done.value)
}
