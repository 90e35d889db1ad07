import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import type { Verdict } from '../../rules/findings'
import { type EventCode, eventCodes } from '../../rules/history/eventCodes'
import type { Params } from '../../rules/outcome'
import type { Policy } from '../../rules/policy/policyTypes'
import { type QuestionKey, questionKeys } from '../../rules/questionKeys'
import { plain } from '../elements/plain'
import { itemName } from '../itemName'
import type { EventWords } from '../text/historyText'
import { optionWords } from '../text/optionWords'
import type { Text } from '../text/text'

/** What the sentences about a claim's events refer to. */
export interface EventsOf {
  claim: CoOpClaim
  policy: Policy
  /** What people are called, by id. */
  names?: Readonly<Record<string, string>>
  /** What files are called, by id; those that are gone are not in it. */
  fileNames: Readonly<Record<string, string>>
}

const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)

const textIn = (params: Params, key: string) => (Object.hasOwn(params, key) ? String(params[key]) : '')

/** An own entry of a table of words; a code that is in the prototype, or nowhere, has none. */
const wordOf = (words: Readonly<Record<string, string>>, code: string) =>
  Object.hasOwn(words, code) ? (words[code] ?? '') : ''

const isQuestion = (key: string): key is QuestionKey => questionKeys.some((one) => one === key)

/** What was answered: options by their names, anything else as it was typed. */
function answerWords(text: Text, question: string, answer: string): string {
  if (isDate(answer)) return text.formats.date(answer)
  const codes = answer.split(',').map((code) => code.trim())
  const titles = isQuestion(question) ? codes.map((code) => optionWords(text, question, code).title) : codes
  // A word that is no code is its own title: then it is an amount, or a sentence, and stays whole.
  const areOptions = titles.every((title, index) => title !== codes[index])
  return plain(areOptions ? text.formats.list(titles) : answer, 120)
}

function dayIn(text: Text, params: Params): string {
  const day = ['on', 'since', 'until', 'dueOn'].map((key) => textIn(params, key)).find(isDate)
  return day ? text.formats.date(day) : ''
}

function wordsOf(text: Text, params: Params, { claim, policy, fileNames, names = {} }: EventsOf): EventWords {
  const question = textIn(params, 'question')
  const item = checklist(claim.body, policy).find(({ id }) => id === textIn(params, 'item'))
  const verdicts: Record<Verdict, string> = text.say.checkSays
  return {
    question: isQuestion(question) ? text.questions[question].short : '',
    answer: answerWords(text, question, textIn(params, 'answer')),
    item: item ? itemName(text, item) : '',
    file: plain(wordOf(fileNames, textIn(params, 'fileId')), 60),
    what: plain(textIn(params, 'what'), 80),
    reason: plain(textIn(params, 'reason'), 200),
    verdict: wordOf(verdicts, textIn(params, 'verdict')),
    number: plain(textIn(params, 'claimNumber'), 60),
    status: wordOf(text.cards.reported, textIn(params, 'status')),
    payee: plain(textIn(params, 'payee'), 60),
    asks: plain(textIn(params, 'asks'), 120),
    words: plain(textIn(params, 'words'), 160),
    person: plain(wordOf(names, textIn(params, 'person') || textIn(params, 'to')), 60),
    on: dayIn(text, params),
    linked: Number(textIn(params, 'linked')) || 0,
    lines: Number(textIn(params, 'lines')) || 0,
    added: Number(textIn(params, 'added')) || 0,
    changed: Number(textIn(params, 'changed')) || 0,
    removed: Number(textIn(params, 'removed')) || 0,
  }
}

const isKnown = (code: string): code is EventCode => eventCodes.some((one) => one === code)

/** What happened, in a sentence: `code` and `params` as they are stored, which a later version may have written. */
export function eventSentence(text: Text, event: { code: string; params: Params }, of: EventsOf): string {
  const { events, unknownEvent } = text.history
  return isKnown(event.code) ? events[event.code](wordsOf(text, event.params, of)) : unknownEvent
}
