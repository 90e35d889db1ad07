import { statusWords } from '../cards/text/statusWords'
import { readStatus } from '../rules/readStatus'
import type { StatusNamed } from '../rules/statusNamed'
import type { Session } from './session'

/** A status and its day in words, as typed. */
interface StatusTyped {
  status: StatusNamed
  on: string
}

/** "approved on 3 March 2027": the status, and the day in words; undefined when no day is named. */
function parted({ text }: Session, typed: string): { name: string; on: string } | undefined {
  const at = text.status.dated
    .map((word) => ({ word, index: typed.toLowerCase().lastIndexOf(` ${word} `) }))
    .find(({ index }) => index > 0)
  return at && { name: typed.slice(0, at.index), on: typed.slice(at.index + at.word.length + 2).trim() }
}

/**
 * The status that typed words name and its day in words, today when none is named; undefined when they name no status.
 * "payment is on hold" has an "on" without a date: the whole is tried first.
 */
export function statusTyped(session: Session, typed: string): StatusTyped | undefined {
  const words = statusWords(session.text)
  const whole = readStatus(typed, words)
  if (whole) return { status: whole, on: session.turn.today }
  const parts = parted(session, typed)
  const status = parts && readStatus(parts.name, words)
  return status && { status, on: parts.on }
}
