import type { CardAction } from '../../cards/actions'
import { itemName } from '../../cards/itemName'
import type { CoOpClaim } from '../../rules/claim'
import type { RequestItem } from '../../rules/requests/documentationRequest'
import type { Requested } from '../requesting'
import { type Session, say } from '../session'
import { answerInWords, answerRequest, answerWithFile, attachFor, keepFor, writeFor } from './answerRequest'
import { changeDue, confirmRequest, editIn, editRequest, withdrawRequest } from './confirmRequest'
import { askDay, finishRequest, packRequest } from './finishRequest'
import { listRequests } from './listRequests'
import { askForRequest, recordRequest } from './recordRequest'
import { checklistOfRequest, showRequest, wordsOf } from './showRequest'

export type RequestPress = Extract<CardAction, { verb: `request.${string}` }>
type OnOne = Exclude<RequestPress, { verb: 'request.list' | 'request.new' }>

/** Asks for the words; who looks for the request that waits for answers, where one is recorded, finds that one. */
async function openNew(session: Session, claim: CoOpClaim | undefined, isFilled: boolean): Promise<void> {
  const { claims, turn, text, ctx } = session
  const requests = claim && !isFilled ? await claims.requestsOf(turn.who, claim.id) : []
  const open = requests.findLast(({ state }) => ['proposed', 'open', 'ready'].includes(state))
  const found = open ? await claims.findRequest(turn.who, open.id) : undefined
  if (!found?.ok) return askForRequest(session, claim)
  say(session, text.requests.say.openAlready)
  // The open one is on the page already.
  if (ctx.inTab) return askForRequest(session, claim)
  return showRequest(session, found.value, { inPlace: false })
}

async function pressNew(session: Session, { claimId, inputs }: RequestPress & { verb: 'request.new' }): Promise<void> {
  const { claims, turn, text } = session
  const id = claimId === 'picked' ? inputs.claim : claimId
  const found = id ? await claims.find(turn.who, id) : undefined
  if (id && !found?.ok) return say(session, text.reasons.notFound({}))
  const claim = found?.ok ? found.value : undefined
  if (inputs.text === undefined) return openNew(session, claim, Object.keys(inputs).length > 0)
  const { text: words = '', received, due } = inputs
  if (!claim) return askForRequest(session, undefined, { problems: { claim: text.requests.whichClaim }, typed: inputs })
  return recordRequest(session, claim, { text: words, ...(received ? { received } : {}), ...(due ? { due } : {}) })
}

/** Which thing a button is about: the one it names, else the one that was picked. */
function itemOf(
  { request }: Requested,
  named: string | undefined,
  inputs: Record<string, string>,
): RequestItem | undefined {
  return request.body.items.find(({ id }) => id === (named ?? inputs.item))
}

async function pressMatch(session: Session, requested: Requested, inputs: Record<string, string>): Promise<void> {
  const item = itemOf(requested, undefined, inputs)
  const { text } = session
  if (!item) return say(session, text.requests.say.whichItem)
  const to = checklistOfRequest(session, requested).find(({ id }) => id === inputs.to)
  if (!to && inputs.to !== 'none') return say(session, text.say.whichItem)
  const change = { do: 'match' as const, item: item.id, ...(to ? { itemId: to.id } : {}) }
  const sentence = text.requests.say.matched(wordsOf(item.words), to ? itemName(text, to) : '')
  return editRequest(session, requested, change, sentence)
}

async function pressKeep(
  session: Session,
  requested: Requested,
  item: RequestItem,
  fileId: string | undefined,
): Promise<void> {
  if (!fileId) return keepFor(session, requested, item)
  const { claims, turn, text } = session
  const [file] = await claims.files(turn.who, [fileId], requested.claim.id)
  return file ? answerWithFile(session, requested, item, file, true) : say(session, text.reasons.notThere({}))
}

/** Takes the last answer to a thing off again. */
export async function takeBack(session: Session, requested: Requested, item: RequestItem): Promise<void> {
  const last = item.answers.at(-1)
  const of = last?.fileId ? { fileId: last.fileId } : {}
  const sentence = session.text.requests.say.takenBack(wordsOf(item.words))
  await answerRequest(session, requested, item, { do: 'takeBack', item: item.id, ...of }, sentence)
}

type OnItem = Extract<OnOne, { verb: 'request.attach' | 'request.answer' | 'request.keep' | 'request.takeBack' }>

async function pressItem(session: Session, requested: Requested, action: OnItem): Promise<void> {
  const { inputs } = action
  const item = itemOf(requested, action.item, inputs)
  if (!item) {
    say(session, session.text.requests.say.whichItem)
    return showRequest(session, requested)
  }
  switch (action.verb) {
    case 'request.attach':
      return attachFor(session, requested, item)
    case 'request.answer':
      return inputs.text === undefined
        ? writeFor(session, requested, item)
        : answerInWords(session, requested, item, inputs.text, action.seen)
    case 'request.keep':
      return pressKeep(session, requested, item, inputs.file)
    case 'request.takeBack':
      return takeBack(session, requested, item)
  }
}

async function pressOne(session: Session, requested: Requested, action: OnOne): Promise<void> {
  const { inputs } = action
  switch (action.verb) {
    case 'request.open':
      return showRequest(session, requested)
    case 'request.edit':
      return requested.request.state === 'proposed'
        ? editRequest(session, requested, { do: 'edit', ...editIn(requested, inputs) })
        : changeDue(session, requested, inputs.due ?? '')
    case 'request.match':
      return pressMatch(session, requested, inputs)
    case 'request.confirm':
      return confirmRequest(session, requested, editIn(requested, inputs))
    case 'request.package':
      return packRequest(session, requested)
    case 'request.done':
      return inputs.on === undefined
        ? askDay(session, requested)
        : finishRequest(session, requested, inputs.on, inputs.anyway === 'yes')
    case 'request.withdraw':
      return withdrawRequest(session, requested, inputs.reason)
    default:
      return pressItem(session, requested, action)
  }
}

/** Answers a button about documentation requests; what it names is looked up again and allowed again. */
export async function pressRequest(session: Session, action: RequestPress): Promise<void> {
  const { claims, turn, text } = session
  if (action.verb === 'request.list') return listRequests(session)
  if (action.verb === 'request.new') return pressNew(session, action)
  const id = action.requestId === 'picked' ? (action.inputs.request ?? '') : action.requestId
  const found = await claims.findRequest(turn.who, id)
  return found.ok ? pressOne(session, found.value, action) : say(session, text.reasons.notFound({}))
}
