import type { CoOpClaim } from '../rules/claim'
import { handedOver } from './handedOver'
import type { Handler, Words } from './onClaim'
import { resuming } from './resuming'
import { sayNotWaiting } from './sayNotWaiting'
import { type Session, say } from './session'

/** The claim we are on, unless it is a draft: what Partner Center shows can be about no draft. */
async function openedClaim({ state, claims, turn }: Session): Promise<CoOpClaim | undefined> {
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  return found?.ok && found.value.status !== 'draft' ? found.value : undefined
}

/** A command about the submitted claim we are on, else about the only one that waits; of several it asks for one. */
export const onSubmitted = (run: (session: Session, claim: CoOpClaim, words: Words) => Promise<void> | void): Handler =>
  resuming(async (session, words) => {
    const opened = await openedClaim(session)
    if (opened?.status === 'handed-over' || opened?.status === 'closed') return run(session, opened, words)
    if (opened) return sayNotWaiting(session, opened)
    const [only, ...others] = await handedOver(session)
    if (!only) return say(session, session.text.status.none)
    return others.length === 0 ? run(session, only, words) : say(session, session.text.money.whichClaim)
  })
