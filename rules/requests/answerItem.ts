import type { Params } from '../outcome'
import type { RequestAnswer, RequestItem } from './documentationRequest'
import { readableText } from './readableText'
import type { RequestChange, RequestContext, RequestOutcome } from './requestChange'
import { wordsOfItem } from './wordsOfItem'

type Given = { ok: true; value: { item: RequestItem; what: Params } } | (RequestOutcome & { ok: false })

const longest = 4000
const mostAnswers = 50

/** How many answers in words an item has had: what a form shows, so that a later one is not overwritten unseen. */
export const wordsGiven = ({ answers }: Pick<RequestItem, 'answers'>): number =>
  answers.filter(({ text }) => text !== undefined).length

function inWords(item: RequestItem, typed: string, seen: number | undefined, of: RequestAnswer): Given {
  const text = readableText(typed)
  if (text === '') return { ok: false, reason: 'emptyText', params: { question: 'text' } }
  if (text.length > longest) return { ok: false, reason: 'tooLong', params: { max: longest, question: 'text' } }
  const last = wordsOfItem(item)
  if (last?.text === text) return { ok: false, reason: 'alreadyThere' }
  if (seen !== undefined && last?.text !== undefined && wordsGiven(item) !== seen)
    return {
      ok: false,
      reason: 'answeredMeanwhile',
      params: { by: last.by, at: last.at, text: last.text, question: 'text' },
    }
  return { ok: true, value: { item: { ...item, answers: [...item.answers, { ...of, text }] }, what: { words: text } } }
}

function withFile(item: RequestItem, fileId: string, kept: true | undefined, of: RequestAnswer): Given {
  if (item.answers.some((answer) => answer.fileId === fileId)) return { ok: false, reason: 'alreadyThere' }
  const answer = { ...of, fileId, ...(kept ? { kept } : {}) }
  const what = { fileId, ...(kept ? { kept: 'yes' } : {}) }
  return { ok: true, value: { item: { ...item, answers: [...item.answers, answer] }, what } }
}

/** Adds a file or words to the answers of an item. Earlier words are kept, the last ones count. */
export function answerItem(
  item: RequestItem,
  { text, fileId, kept, seen }: Extract<RequestChange, { do: 'answer' }>,
  { by, now: at }: Pick<RequestContext, 'by' | 'now'>,
): Given {
  const given =
    fileId === undefined ? inWords(item, text ?? '', seen, { by, at }) : withFile(item, fileId, kept, { by, at })
  const isFull = given.ok && item.answers.length >= mostAnswers
  return isFull ? { ok: false, reason: 'answersFull', params: { max: mostAnswers } } : given
}

/** Takes a file, or all words, off an item's answers again. */
export function takeBackAnswer(item: RequestItem, { fileId }: Extract<RequestChange, { do: 'takeBack' }>): Given {
  const left = item.answers.filter((answer) =>
    fileId === undefined ? answer.text === undefined : answer.fileId !== fileId,
  )
  if (left.length === item.answers.length) return { ok: false, reason: 'notThere' }
  return { ok: true, value: { item: { ...item, answers: left }, what: fileId === undefined ? {} : { fileId } } }
}
