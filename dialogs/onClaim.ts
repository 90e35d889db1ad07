import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { findItem } from './findItem'
import { findListed } from './listClaims'
import { openClaim } from './openClaim'
import { refusedAsLocked } from './refuse'
import { type Session, say } from './session'

/** What stood for the places of a typed command. */
export type Words = Record<string, string>
/** What a typed command does. */
export type Handler = (session: Session, words: Words) => Promise<void> | void

async function onlyClaim({ claims, turn }: Session): Promise<CoOpClaim | undefined> {
  const open = (await claims.list(turn.who)).filter(
    (claim) => claim.status !== 'withdrawn' && claim.status !== 'closed',
  )
  return open.length === 1 ? open[0] : undefined
}

/** The claim we are on, or the person's only one. */
export async function currentClaim(session: Session): Promise<CoOpClaim | undefined> {
  const { state, claims, turn } = session
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  return found?.ok ? found.value : onlyClaim(session)
}

/** Does something with the claim we are on; without one, a sentence says how to get to one. */
export async function onClaim(session: Session, run: (claim: CoOpClaim) => Promise<void> | void): Promise<void> {
  const claim = await currentClaim(session)
  return claim ? run(claim) : say(session, session.text.say.noClaimOpen)
}

/** A command about the claim we are on. */
export const onCurrent =
  (run: (session: Session, claim: CoOpClaim, words: Words) => Promise<void> | void): Handler =>
  (session, words) =>
    onClaim(session, (claim) => run(session, claim, words))

/** A command that answers what is asked: where nothing is on the table, it brings the claim back first. */
export const onAsked =
  (run: (session: Session, claim: CoOpClaim) => Promise<void> | void): Handler =>
  (session) =>
    onClaim(session, (claim) => (session.state.claimId ? run(session, claim) : openClaim(session, claim)))

/** A command about a claim of the list, by number or name; without one, the claim we are on. */
export const onListed =
  (run: (session: Session, claim: CoOpClaim) => Promise<void> | void): Handler =>
  async (session, { claim: typed }) => {
    if (typed === undefined) return onClaim(session, (claim) => run(session, claim))
    const claim = await findListed(session, typed)
    return claim ? run(session, claim) : say(session, session.text.say.whichClaim)
  }

/** A command that changes one item of the checklist; refused when the claim is closed for changes. */
export const onItem =
  (run: (session: Session, claim: CoOpClaim, item: ChecklistItem, words: Words) => Promise<void> | void): Handler =>
  (session, words) =>
    onClaim(session, async (claim) => {
      if (await refusedAsLocked(session, claim)) return
      const item = words.item === undefined ? undefined : findItem(session, claim, words.item)
      return item ? run(session, claim, item, words) : say(session, session.text.say.whichItem)
    })
