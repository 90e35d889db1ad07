import type { CoOpClaim } from '../rules/claim'
import { askNext } from './askNext'
import { refuse } from './refuse'
import { acting, type Session, say, settle } from './session'
import { titleOf } from './showChecklist'
import { recordedInWords } from './valueInWords'

/** The same button pressed later than this (ms) means another claim; sooner it is one press, delivered again. */
const anotherAfterMs = 600_000

/** Starts a draft and asks its first question. */
export async function startClaim(session: Session): Promise<void> {
  settle(session)
  const { claims, turn } = session
  let done = await claims.start(acting(session))
  while (done.repeat && turn.now - done.claim.createdAt > anotherAfterMs)
    done = await claims.start(acting(session, done.claim.id))
  await askNext(session, done.claim, { inPlace: false })
}

/** Starts a draft for an activity named in words, and asks the rest from the beginning. */
export async function startClaimFor(session: Session, words: string): Promise<void> {
  settle(session)
  const { claims, text } = session
  const { claim } = await claims.start(acting(session))
  const done = await claims.change(acting(session, 'activity'), claim.id, {
    do: 'answer',
    inputs: [{ question: 'activity', input: words }],
  })
  if (!done.ok) say(session, text.say.activityLater)
  const changed = done.ok ? { changed: recordedInWords(session, ['activity'], done.value.claim) } : {}
  await askNext(session, done.ok ? done.value.claim : claim, changed)
}

/** A new draft with what is likely to hold again. */
export async function copyClaim(session: Session, claim: CoOpClaim): Promise<void> {
  const done = await session.claims.copy(acting(session), claim.id)
  if (!done.ok) return refuse(session, claim, done)
  settle(session)
  say(session, session.text.say.copied(titleOf(session, claim)))
  await askNext(session, done.value.claim, { inPlace: false })
}
