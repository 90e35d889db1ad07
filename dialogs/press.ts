import type { CardAction } from '../cards/actions'
import { helpCard } from '../cards/helpCard'
import type { CoOpClaim } from '../rules/claim'
import { type AskPress, pressAsk } from './asks/pressAsk'
import { type CsrPress, pressCsr } from './csr/pressCsr'
import { listClaims } from './listClaims'
import { placeHeap, showHeap } from './placeHeap'
import { pressCalendar } from './pressCalendar'
import { type ClaimPress, pressClaim } from './pressClaim'
import { type EvidencePress, pressEvidence } from './pressEvidence'
import { pressFunds } from './pressFunds'
import { pressKeep } from './pressKeep'
import { isMoneyPress, type MoneyPress, pressMoney } from './pressMoney'
import { pressPlan } from './pressPlan'
import { pressRoles } from './pressRoles'
import { pressSettings } from './pressSettings'
import { pressStatus } from './pressStatus'
import { pressVendor } from './pressVendor'
import { pressRequest, type RequestPress } from './requests/pressRequest'
import { placeOnRequest } from './requests/requestHeap'
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
  if (action.requestId !== undefined) {
    const requested = await session.claims.findRequest(session.turn.who, action.requestId)
    if (!heap.ok || !requested.ok) return say(session, session.text.reasons.notFound({}))
    return placeOnRequest(session, requested.value, heap.value, placesIn(action.inputs))
  }
  const claim = await claimOf(session, action)
  if (!heap.ok || !claim) return say(session, session.text.reasons.notFound({}))
  const places = placesIn(action.inputs)
  // The claim was chosen just now: its items can be proposed only from here on.
  if (!action.claimId && Object.keys(places).length === 0) return showHeap(session, heap.value, claim.id)
  return placeHeap(session, heap.value, claim, places, action.inputs.sibling === 'yes')
}

async function pressOnClaim(session: Session, action: ClaimPress | EvidencePress): Promise<void> {
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

/** Buttons that are about a person, an organisation, or the dates of a claim. */
async function pressElse(
  session: Session,
  action: Exclude<
    CardAction,
    | ClaimPress
    | EvidencePress
    | RequestPress
    | AskPress
    | MoneyPress
    | CsrPress
    | { verb: 'claim.new' | 'claim.list' | 'help.show' }
  >,
): Promise<void> {
  switch (action.verb) {
    case 'claim.status':
      return pressStatus(session, action)
    case 'reminder.list':
    case 'reminder.snooze':
    case 'reminder.parked':
    case 'reminder.retry':
      return pressPlan(session, action)
    case 'reminder.calendar':
    case 'reminder.feed':
      return pressCalendar(session, action)
    case 'history.show':
    case 'history.verify':
    case 'data.export':
    case 'data.delete':
    case 'claim.purge':
      return pressKeep(session, action)
    case 'vendor.ask':
    case 'invitation.check':
      return pressVendor(session, action)
    case 'role.show':
    case 'role.grant':
    case 'role.revoke':
    case 'claim.assign':
    case 'claim.listAll':
      return pressRoles(session, action)
    case 'risk.show':
    case 'funds.edit':
      return pressFunds(session, action)
    default:
      return pressSettings(session, action)
  }
}

const isOfAsk = (action: CardAction): action is AskPress =>
  action.verb.startsWith('ask.') || action.verb === 'evidence.delegate' || action.verb === 'evidence.return'

const isOfCsr = (action: CardAction): action is CsrPress => action.verb.startsWith('csr.')
const isOfRequest = (action: CardAction): action is RequestPress => action.verb.startsWith('request.')
const notOnClaim = ['claim.status', 'claim.assign', 'claim.listAll', 'claim.purge']

const isOnClaim = (action: CardAction): action is ClaimPress | EvidencePress =>
  action.verb.startsWith('evidence.') ||
  action.verb === 'rule.explain' ||
  action.verb === 'costs.edit' ||
  (action.verb.startsWith('claim.') && !notOnClaim.includes(action.verb))

/** Answers a pressed button; what it carries is looked up again and allowed again. */
export async function press(session: Session, action: CardAction | undefined): Promise<void> {
  if (!action) return say(session, session.text.say.unknownPress)
  if (isOfRequest(action)) return pressRequest(session, action)
  if (isOfAsk(action)) return pressAsk(session, action)
  if (isOfCsr(action)) return pressCsr(session, action)
  switch (action.verb) {
    case 'claim.new':
      return startClaim(session)
    case 'claim.list':
      return listClaims(session, action.page)
    case 'help.show':
      return show(session, helpCard(session.ctx, { commands: session.text.commands.help }), { inPlace: false })
    default:
      if (isMoneyPress(action)) return pressMoney(session, action)
      return isOnClaim(action) ? pressOnClaim(session, action) : pressElse(session, action)
  }
}
