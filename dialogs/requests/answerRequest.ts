import { plain } from '../../cards/elements/plain'
import { answerCard } from '../../cards/requests/answerCard'
import { attachCard } from '../../cards/requests/attachCard'
import { requestReceiptCard } from '../../cards/requests/requestReceiptCard'
import type { KeptFile } from '../../rules/keptFile'
import { localTime } from '../../rules/localTime'
import { targetWord } from '../../rules/requests/answerTarget'
import type { RequestItem } from '../../rules/requests/documentationRequest'
import { filesOfRequest } from '../../rules/requests/filesOfRequest'
import type { RequestChange } from '../../rules/requests/requestChange'
import { requestProgress } from '../../rules/requests/requestProgress'
import { limitMb } from '../openItem'
import type { RequestDone, Requested } from '../requesting'
import { acting, type Session, say, settle, show } from '../session'
import { refuseRequest } from './refuseRequest'
import { checklistOfRequest, enterRequest, refreshRequest, wordsOf } from './showRequest'

type Answer = Extract<RequestChange, { do: 'answer' | 'takeBack' }>

const isClosed = ({ request }: Requested) => request.state === 'answered' || request.state === 'withdrawn'

/** Where an item stands in its request. */
const placedIn = ({ request }: Requested, item: RequestItem) => ({
  item,
  at: request.body.items.findIndex(({ id }) => id === item.id),
})

async function refusedAsClosed(session: Session, requested: Requested): Promise<boolean> {
  if (requested.request.state === 'proposed') {
    await refuseRequest(session, requested, { reason: 'requestNotConfirmed' })
    return true
  }
  if (!isClosed(requested)) return false
  await refuseRequest(session, requested, { reason: 'requestClosed' })
  return true
}

/** The next file, or the next words, are for this thing. */
function expectFor(session: Session, requested: Requested, item: RequestItem, words: boolean): void {
  enterRequest(session, requested)
  const { id: requestId, claimId } = requested.request
  const itemId = targetWord({ kind: 'request', requestId, item: item.id })
  session.state = { ...session.state, item: { claimId, itemId }, ...(words ? { expects: 'words' as const } : {}) }
}

/** Says that the next file is for this thing. */
export async function attachFor(session: Session, requested: Requested, item: RequestItem): Promise<void> {
  if (await refusedAsClosed(session, requested)) return
  expectFor(session, requested, item, false)
  const link = session.ctx.link?.('')
  const card = attachCard(session.ctx, {
    claim: requested.claim,
    requestId: requested.request.id,
    placed: placedIn(requested, item),
    items: checklistOfRequest(session, requested),
    limitMb,
    ...(link ? { link } : {}),
  })
  show(session, card, { inPlace: false })
}

/** Asks for the words of an answer, on a card of their own or as the next message. */
export async function writeFor(
  session: Session,
  requested: Requested,
  item: RequestItem,
  refused: { problem?: string; typed?: string } = {},
): Promise<void> {
  if (await refusedAsClosed(session, requested)) return
  expectFor(session, requested, item, true)
  const items = checklistOfRequest(session, requested)
  const { claim, request } = requested
  const card = answerCard(session.ctx, {
    claim,
    requestId: request.id,
    placed: placedIn(requested, item),
    items,
    ...refused,
  })
  show(session, card, { inPlace: refused.problem !== undefined })
}

/** Every file the claim has: what was submitted, and what answered its requests. */
async function filesOfClaim({ claims, turn }: Session, { claim }: Requested): Promise<KeptFile[]> {
  const requests = await claims.requestsOf(turn.who, claim.id)
  const evidence = Object.values(claim.body.evidence).flatMap(({ files }) => files.map(({ fileId }) => fileId))
  const ids = [...evidence, ...requests.flatMap((request) => filesOfRequest(request))]
  return claims.files(turn.who, [...new Set(ids)], claim.id)
}

/** Shows the files of the claim, for one of them to be the answer. */
export async function keepFor(session: Session, requested: Requested, item: RequestItem): Promise<void> {
  if (await refusedAsClosed(session, requested)) return
  enterRequest(session, requested)
  const { claim, request } = requested
  const files = await filesOfClaim(session, requested)
  const given = item.answers.map(({ fileId }) => fileId)
  const card = attachCard(session.ctx, {
    claim,
    requestId: request.id,
    placed: placedIn(requested, item),
    items: checklistOfRequest(session, requested),
    kept: files.filter(({ id }) => !given.includes(id)),
    limitMb,
  })
  show(session, card, { inPlace: false })
}

/** What was saved: on the pressed card with what is next, or as a sentence; the request follows everywhere. */
export function acknowledgeAnswer(session: Session, done: RequestDone, sentence: string): void {
  const { text, ctx, turn } = session
  const isReady = done.request.state === 'ready'
  const sentences = [sentence, ...(isReady ? [text.requests.say.lastAnswer] : [])]
  settle(session)
  if (turn.input.kind === 'press') {
    const [next] = requestProgress(done.request).missing
    const card = requestReceiptCard(ctx, { ...done, sentences, ...(next ? { next } : {}) })
    show(session, card)
  } else {
    for (const one of sentences) say(session, one)
  }
  refreshRequest(session, done, sentence)
}

/** Both values side by side when somebody else wrote meanwhile; nothing of either is lost. */
async function answeredMeanwhile(
  session: Session,
  requested: Requested,
  item: RequestItem,
  { by, at, text: theirs }: Record<string, string | number>,
  typed: string,
): Promise<void> {
  const { claims, turn, text } = session
  const names = await claims.namesOf(turn.who, [String(by)])
  const now = await claims.findRequest(turn.who, requested.request.id)
  const fresh = now.ok ? now.value : requested
  const latest = fresh.request.body.items.find(({ id }) => id === item.id) ?? item
  const name = names[String(by)] ?? text.requests.say.someone
  const when = localTime(Number(at), turn.timeZone)
  return writeFor(session, fresh, latest, { problem: text.requests.bothAnswers(name, when, String(theirs)), typed })
}

/** Gives or takes back one answer, and says so. */
export async function answerRequest(
  session: Session,
  requested: Requested,
  item: RequestItem,
  change: Answer,
  sentence: string,
): Promise<RequestDone | undefined> {
  const done = await session.claims.changeRequest(acting(session, change.fileId), requested.request.id, change)
  if (done.ok) {
    acknowledgeAnswer(session, done.value, done.value.repeat ? session.text.say.alreadyDone : sentence)
    return done.value
  }
  const typed = change.do === 'answer' ? (change.text ?? '') : ''
  if (done.reason === 'answeredMeanwhile') {
    await answeredMeanwhile(session, requested, item, done.params ?? {}, typed)
    return undefined
  }
  if (done.params?.question === 'text' && session.turn.input.kind === 'press') {
    await writeFor(session, requested, item, { problem: session.text.reasons[done.reason](done.params), typed })
    return undefined
  }
  await refuseRequest(session, requested, done)
  return undefined
}

/** Answers one thing in words. `seen` is what the form knew of; typed words are never stale. */
export async function answerInWords(
  session: Session,
  requested: Requested,
  item: RequestItem,
  text: string,
  seen?: number,
): Promise<void> {
  const change = { do: 'answer' as const, item: item.id, text, ...(seen === undefined ? {} : { seen }) }
  await answerRequest(session, requested, item, change, session.text.requests.say.answered(wordsOf(item.words)))
}

/** Answers one thing with a file of the claim, or one that was just sent. */
export async function answerWithFile(
  session: Session,
  requested: Requested,
  item: RequestItem,
  file: KeptFile,
  kept: boolean,
): Promise<void> {
  const sentence = session.text.requests.say.answerTaken(plain(file.name, 80), wordsOf(item.words))
  const change = { do: 'answer' as const, item: item.id, fileId: file.id, ...(kept ? { kept: true as const } : {}) }
  await answerRequest(session, requested, item, change, sentence)
}

/** A file by a part of its name: of the claim, or of what the person sent last. */
export async function answerWithNamed(
  session: Session,
  requested: Requested,
  item: RequestItem,
  name: string,
): Promise<void> {
  const { claims, turn, text } = session
  const wanted = name.trim().toLowerCase()
  const ofClaim = await filesOfClaim(session, requested)
  const isNamed = ({ name: file }: KeptFile) => file.toLowerCase().includes(wanted)
  const kept = ofClaim.find(isNamed)
  const file = kept ?? (await claims.recentFiles(turn.who)).find(isNamed)
  if (!file || wanted === '') return say(session, text.reasons.notThere({}))
  return answerWithFile(session, requested, item, file, kept !== undefined)
}
