import type { CalendarDate } from '../calendarDate'
import type { Outcome } from '../outcome'
import { readLine } from '../questions/readLine'
import { readDate } from '../readDate'
import { type Ask, isOpenAsk } from './ask'
import { readableText } from './readableText'

/** What can happen to an ask. Days as clicked or typed. */
export type AskChange =
  | { do: 'answer'; fileId?: string; text?: string }
  | { do: 'decline'; reason: string }
  | { do: 'later'; until: string }
  | { do: 'end' }

export type AskReason = 'askClosed' | 'badDate' | 'dateInPast' | 'tooLong' | 'emptyText' | 'answersFull'

const longest = 4000
const mostFiles = 50

const refusedDay = (typed: string) => ({ ok: false, reason: 'badDate', params: { typed, question: 'until' } }) as const

function later(ask: Ask, typed: string, today: CalendarDate): Outcome<Ask, AskReason> {
  const until = typed.trim() === '' ? undefined : readDate(typed, { today })
  if (until?.ok === false) return refusedDay(typed)
  if (until && until.value < today)
    return { ok: false, reason: 'dateInPast', params: { on: until.value, question: 'until' } }
  const { until: _before, ...body } = ask.body
  return { ok: true, value: { ...ask, state: 'waiting', body: { ...body, ...(until ? { until: until.value } : {}) } } }
}

function decline(ask: Ask, typed: string): Outcome<Ask, AskReason> {
  const reason = typed.trim() === '' ? undefined : readLine(typed, 500)
  if (reason?.ok === false) return { ...reason, params: { ...reason.params, question: 'reason' } }
  return {
    ok: true,
    value: { ...ask, state: 'declined', body: { ...ask.body, ...(reason && { declined: reason.value }) } },
  }
}

const answered = (ask: Ask, given: Partial<Ask['body']>): Outcome<Ask, AskReason> => ({
  ok: true,
  value: { ...ask, state: 'answered', body: { ...ask.body, ...given } },
})

/** A file, or words; of several words the last count. */
function answer(ask: Ask, { fileId, text: typed = '' }: AskChange & { do: 'answer' }): Outcome<Ask, AskReason> {
  const { files } = ask.body
  if (fileId !== undefined) {
    if (files.includes(fileId)) return answered(ask, {})
    if (files.length >= mostFiles) return { ok: false, reason: 'answersFull', params: { max: mostFiles } }
    return answered(ask, { files: [...files, fileId] })
  }
  const text = readableText(typed)
  if (text === '') return { ok: false, reason: 'emptyText', params: { question: 'text' } }
  if (text.length > longest) return { ok: false, reason: 'tooLong', params: { max: longest, question: 'text' } }
  return answered(ask, { text })
}

/**
 * Applies one change to an ask; `askClosed` when it is declined or ended. Who answered may send more. `now` is epoch
 * ms; the version is the caller's to raise.
 */
export function changeAsk(
  ask: Ask,
  change: AskChange,
  { now, today }: { now: number; today: CalendarDate },
): Outcome<Ask, AskReason> {
  const open = isOpenAsk(ask) || (change.do === 'answer' && ask.state === 'answered')
  if (!open) return { ok: false, reason: 'askClosed' }
  const changed = (): Outcome<Ask, AskReason> => {
    switch (change.do) {
      case 'answer':
        return answer(ask, change)
      case 'decline':
        return decline(ask, change.reason)
      case 'later':
        return later(ask, change.until, today)
      case 'end':
        return { ok: true, value: { ...ask, state: 'ended' } }
    }
  }
  const outcome = changed()
  return outcome.ok ? { ok: true, value: { ...outcome.value, body: { ...outcome.value.body, at: now } } } : outcome
}
