import type { CardAction } from '../cards/actions'
import { helpCard } from '../cards/helpCard'
import type { CoOpClaim } from '../rules/claim'
import { listClaims } from './listClaims'
import { placeHeap, showHeap } from './placeHeap'
import { pressClaim } from './pressClaim'
import { pressEvidence } from './pressEvidence'
import { type Session, say, show } from './session'
import { startClaim } from './startClaim'

/** The claim a button is about; a picker's choice stands for `picked`. Only the presser's own is ever found. */
async function claimOf({ claims, turn }: Session, action: CardAction): Promise<CoOpClaim | undefined> {
  const named = 'claimId' in action ? action.claimId : undefined
  const id = named === undefined || named === 'picked' ? action.inputs.claim : named
  const found = id ? await claims.find(turn.who, id) : undefined
  return found?.ok ? found.value : undefined
}

const placesIn = (inputs: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) => (key.startsWith('place.') ? [[key.slice(6), value]] : [])),
  )

async function pressPlace(
  session: Session,
  action: CardAction & { verb: 'evidence.place' },
  heapId: string,
): Promise<void> {
  const heap = await session.claims.heap(session.turn.who, heapId)
  const claim = await claimOf(session, action)
  if (!heap.ok || !claim) return say(session, session.text.reasons.notFound({}))
  const places = placesIn(action.inputs)
  // The claim was chosen just now: its items can be proposed only from here on.
  if (!action.claimId && Object.keys(places).length === 0) return showHeap(session, heap.value, claim.id)
  return placeHeap(session, heap.value, claim, places, action.inputs.sibling === 'yes')
}

async function pressOnClaim(
  session: Session,
  action: Exclude<CardAction, { verb: 'claim.new' | 'claim.list' | 'help.show' }>,
): Promise<void> {
  if (action.verb === 'evidence.place' && action.heapId) return pressPlace(session, action, action.heapId)
  const claim = await claimOf(session, action)
  if (!claim) return say(session, session.text.reasons.notFound({}))
  switch (action.verb) {
    case 'evidence.attach':
    case 'evidence.place':
    case 'evidence.write':
    case 'evidence.notApplicable':
    case 'evidence.remove':
    case 'rule.explain':
      return pressEvidence(session, claim, action)
    default:
      return pressClaim(session, claim, action)
  }
}

/** Answers a pressed button; what it carries is looked up again and allowed again. */
export async function press(session: Session, action: CardAction | undefined): Promise<void> {
  if (!action) return say(session, session.text.say.unknownPress)
  switch (action.verb) {
    case 'claim.new':
      return startClaim(session)
    case 'claim.list':
      return listClaims(session, action.page)
    case 'help.show':
      return show(session, helpCard(session.ctx, { commands: session.text.commands.help }), { inPlace: false })
    default:
      return pressOnClaim(session, action)
  }
}
