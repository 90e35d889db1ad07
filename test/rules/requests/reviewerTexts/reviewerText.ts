import type { Answers } from '../../../../rules/claim'

/** A text as a reviewer wrote it, and what a careful reader finds in it. */
export interface ReviewerText {
  title: string
  /** A seminar when absent. */
  answers?: Answers
  text: string
  /** Each item's words and the checklist item it is taken for; none when it stays free. A `?` in front: likely. */
  asks: readonly (readonly [string, string?])[]
  originals?: true
  dueOn?: string
  reference?: string
}
