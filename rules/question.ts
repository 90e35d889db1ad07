import type { CalendarDate } from './calendarDate'
import type { CoOpBody } from './claim'
import type { Outcome } from './outcome'
import type { Policy } from './policy/policyTypes'
import type { QuestionKey, QuestionStep } from './questionKeys'

/** How an answer is entered on a card. Options are codes; their words are in cards/text. */
export type QuestionInput =
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'choices'; options: readonly string[] }
  | { kind: 'text'; maxLength: number; multiline?: boolean }
  | { kind: 'date' }
  | { kind: 'dates' }
  | { kind: 'money' }
  | { kind: 'count' }

/** What reading an answer may need from outside: the day, the rules, and the words of the person's language. */
export interface ReadContext {
  today: CalendarDate
  policy: Policy
  /** The words by which each option of a question may be typed. */
  words(question: QuestionKey, options: readonly string[]): Record<string, readonly string[]>
}

/** One question as a row: when it applies, whether it is answered, how it is entered, how an answer is read. */
export interface Question {
  key: QuestionKey
  step: QuestionStep
  /** May be left open while drafting. */
  optional?: boolean
  applies(body: CoOpBody, policy: Policy): boolean
  answered(body: CoOpBody): boolean
  /** The present answer in the form a card's input takes it: code, ISO date, plain number; '' when open. */
  current(body: CoOpBody): string
  input(body: CoOpBody, policy: Policy): QuestionInput
  /** Reads a click (code, ISO date) or typed words alike; gives the body with the answer in it. */
  read(input: string, body: CoOpBody, context: ReadContext): Outcome<CoOpBody>
}
