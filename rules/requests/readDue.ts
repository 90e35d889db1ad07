import type { CalendarDate } from '../calendarDate'
import { monthNamed } from '../monthNamed'
import { readDate } from '../readDate'

const before = [
  'no later than|not later than|on or before|latest by|due(?: date)?(?: is)?(?: by| on)?|deadline(?: is)?|by|before|until',
  'spätestens(?: bis)?(?: zum| am)?|bis(?: spätestens)?(?: zum)?|vor dem|(?:abgabe)?frist(?: ist)?(?: der)?|fällig am',
  "au plus tard(?: le)?|avant(?: le)?|d['’]ici(?: le| au)?|jusqu['’]au|date limite(?: est)?|échéance",
  'até(?: o dia| dia)?|o mais tardar(?: em| até)?|no máximo até|antes de|antes do dia|prazo(?: final)?(?: é)?|data limite(?: é)?',
  '(?:제출 ?)?기한|마감일?|截止日期?|期限|最晚|最遲|不晚於|不得晚於',
].join('|')
/** What may stand between "by" and the date: the day of the week, an hour, an article. */
const fillers =
  '(?:the|on|of|end|close|business|eod|cob|day|noon|midnight|at|mon|tue|tues|wed|thu|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|zum|am|dem|den|der|um|uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|le|au|du|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|o|a|em|dia|às|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|sábado|domingo|為|是|은|는|於|\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|uhr|h)|\\d{1,2}:\\d{2}|[a-z]{2,3}t)'
const leading = new RegExp(
  `(\\S{0,40}\\s{0,3})(?<![\\p{Script=Latin}\\p{N}])(?:${before})[\\s:：,]{1,3}(?:${fillers}[\\s,:：]{1,3}){0,7}(?=\\S)`,
  'giu',
)
const written =
  '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일號号]|\\d{4}(?:[-/]\\d{1,2}[-/]|\\. ?\\d{1,2}\\. ?)\\d{1,2}\\.?'
const trailing = new RegExp(
  `(.{0,6})(?<!\\d)(${written})\\s?(?:[(（]\\p{L}{1,3}[)）])?\\s?(?:[\\p{L}]{0,2}\\s?\\d{1,2}(?::\\d{2}|[시點时時])?분?)?\\s?(?:까지|이전|전까지|전에|之前|以前|前|截止|為止)`,
  'gu',
)

/** Words of the longest way to write a date: "5 de outubro de 2026". */
const mostWords = 5

/** "from 1 March to 15 March", "dated before …": the date is not about the answer. */
const isOther = (lead: string) => {
  const word = lead.trim().toLowerCase()
  const named = monthNamed(word.replace(/[^\p{L}]/gu, '')) !== undefined
  return (
    /\d/.test(word) ||
    named ||
    /^(?:dated|issued|signed|ausgestellt|datiert|datée?s?|émise?s?|emitid[oa]s?|datad[oa]s?)$/u.test(word)
  )
}

const isRange = (lead: string) => /[~～至到-]\s?$|부터\s?$/u.test(lead)

/** The longest date that the text begins with, when it is one day beyond doubt. */
function dateAtStart(text: string, today: CalendarDate): CalendarDate | undefined {
  const words = text.slice(0, 60).split(/\s+/).slice(0, mostWords)
  for (let length = words.length; length > 0; length -= 1) {
    const said = words
      .slice(0, length)
      .join(' ')
      .replace(/[,;:!?)\]。，；！）.]+$/u, '')
    const date = /\d/.test(said) ? readDate(said, { today }) : undefined
    if (date?.ok) return date.value
  }
  return undefined
}

function afterPhrases(text: string, today: CalendarDate): (CalendarDate | undefined)[] {
  return [...text.matchAll(leading)]
    .filter(([, lead]) => !isOther(String(lead)))
    .map(({ 0: found, index }) => dateAtStart(text.slice(index + found.length), today))
}

function beforePhrases(text: string, today: CalendarDate): (CalendarDate | undefined)[] {
  return [...text.matchAll(trailing)]
    .filter(([, lead]) => !isRange(String(lead)))
    .map(([, , date]) => dateAtStart(String(date), today))
}

/** One line; and "2027 年 3 月 15 日" without the spaces that would part it. */
const foldDates = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(\d) (?=[年月日년월일])/gu, '$1')
    .replace(/([年月년월]) (?=\d)/gu, '$1')

/**
 * The day by which a reviewer wants the answer, when their words name one beside "by", "bis zum", "까지" or the like.
 * Absent when it is ambiguous (03/04/2027), has no year, is past, when only a window is named ("within 10 business
 * days": no rule says from when it runs), or when two different days are named.
 */
export function readDue(text: string, { today }: { today: CalendarDate }): CalendarDate | undefined {
  const folded = foldDates(text)
  const dates = [...afterPhrases(folded, today), ...beforePhrases(folded, today)]
  const [date, ...others] = new Set(dates.filter((found) => found !== undefined))
  return date !== undefined && others.length === 0 && date >= today ? date : undefined
}
