import { itemName } from '../../cards/itemName'
import type { CommandKey } from '../../cards/text/commandText'
import type { requestKinds } from '../../rules/requests/documentationRequest'
import { findItem } from '../findItem'
import { findListed } from '../listClaims'
import type { Handler, Words } from '../onClaim'
import type { Requested } from '../requesting'
import { type Session, say } from '../session'
import { answerInWords, answerWithNamed, attachFor, keepFor, writeFor } from './answerRequest'
import { changeDue, confirmRequest, editRequest, withdrawRequest } from './confirmRequest'
import { askDay, finishRequest, packRequest } from './finishRequest'
import { listRequests, openRequestNamed } from './listRequests'
import { itemNamed, onRequest, onRequestItem } from './onRequest'
import { takeBack } from './pressRequest'
import { askForRequest, recordWords } from './recordRequest'
import { showRequest, wordsOf } from './showRequest'

/** What was typed after the colon, with its line breaks: they part what is asked for. */
const afterColon = ({ turn }: Session, otherwise: string): string => {
  const typed = turn.input.kind === 'text' ? turn.input.text : ''
  const at = typed.search(/[:：]/)
  return at < 0 ? otherwise : typed.slice(at + 1)
}

const record: Handler = async (session, { claim: named, text }) => {
  const claim = named === undefined ? undefined : await findListed(session, named)
  if (named !== undefined && !claim) return say(session, session.text.say.whichClaim)
  return text === undefined ? askForRequest(session, claim) : recordWords(session, claim, afterColon(session, text))
}

const lines = ({ request }: Requested) => request.body.items.map(({ words }) => words)

/** The lines of a proposal with some of them changed; a number that is none is said so. */
const withLines = (change: (before: string[], at: number, words: Words) => string[] | undefined): Handler =>
  onRequest((session, requested, words) => {
    const item = itemNamed(requested, words.item ?? '')
    const at = item ? requested.request.body.items.indexOf(item) : -1
    const changed = item && change(lines(requested), at, words)
    return changed
      ? editRequest(session, requested, { do: 'edit', lines: changed }, session.text.requests.say.lines)
      : say(session, session.text.requests.say.whichItem)
  })

function joined(before: string[], at: number, { other = '' }: Words): string[] | undefined {
  const second = Number(other.replace('#', '')) - 1
  const words = before[second]
  if (words === undefined || second === at) return undefined
  const both = before.map((line, index) => (index === at ? `${line}; ${words}` : line))
  return both.filter((_, index) => index !== second)
}

function split(before: string[], at: number, { text = '' }: Words): string[] | undefined {
  const parts = text.split(/[;|\n]/).map((part) => part.trim())
  return parts.filter(Boolean).length < 2 ? undefined : before.flatMap((line, index) => (index === at ? parts : [line]))
}

const match: Handler = onRequestItem((session, requested, item, { other = '' }) => {
  const { text } = session
  const to = findItem(session, requested.claim, other)
  const isNone = other.trim().toLowerCase() === text.requests.noItemTyped
  if (!to && !isNone) return say(session, text.say.whichItem)
  const change = { do: 'match' as const, item: item.id, ...(to ? { itemId: to.id } : {}) }
  return editRequest(
    session,
    requested,
    change,
    text.requests.say.matched(wordsOf(item.words), to ? itemName(text, to) : ''),
  )
})

const kind: (kind: (typeof requestKinds)[number]) => Handler = (to) =>
  onRequest((session, requested) => editRequest(session, requested, { do: 'edit', kind: to }))

/** Commands about what reviewers ask for, from recording it to the day it was answered. */
export const requestCommands = {
  recordRequest: record,
  recordRequestText: record,
  requests: listRequests,
  openRequest: onRequest((session, requested) => showRequest(session, requested)),
  openRequestNamed: (session, { item = '' }) => openRequestNamed(session, item),
  confirmRequest: onRequest((session, requested) => confirmRequest(session, requested)),
  joinItems: withLines(joined),
  splitItem: withLines(split),
  renameItem: withLines((before, at, { text = '' }) => before.map((line, index) => (index === at ? text : line))),
  dropItem: withLines((before, at) => (before.length > 1 ? before.filter((_, index) => index !== at) : undefined)),
  matchItem: match,
  requestIsReview: kind('review'),
  requestIsOriginals: kind('originals'),
  requestDue: onRequest((session, requested, { text = '' }) => changeDue(session, requested, text)),
  attachAnswer: onRequestItem(attachFor),
  keptAnswer: onRequestItem((session, requested, item) => keepFor(session, requested, item)),
  useForAnswer: onRequestItem((session, requested, item, { text = '' }) =>
    answerWithNamed(session, requested, item, text),
  ),
  writeAnswer: onRequestItem((session, requested, item) => writeFor(session, requested, item)),
  answerItem: onRequestItem((session, requested, item, { text = '' }) =>
    answerInWords(session, requested, item, afterColon(session, text)),
  ),
  takeBackAnswer: onRequestItem(takeBack),
  packRequest: onRequest(packRequest),
  resubmitted: onRequest((session, requested) => askDay(session, requested)),
  resubmittedOn: onRequest((session, requested, { text = '' }) => finishRequest(session, requested, text)),
  resubmittedAnyway: onRequest((session, requested, { text = '' }) => finishRequest(session, requested, text, true)),
  withdrawRequest: onRequest((session, requested, { text }) => withdrawRequest(session, requested, text)),
} satisfies Partial<Record<CommandKey, Handler>>
