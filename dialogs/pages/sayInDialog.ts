import type { Session } from '../session'

/** Answers a dialog with a sentence. */
export function sayInDialog({ replies }: Pick<Session, 'replies'>, text: string): void {
  replies.push({ kind: 'dialog', answer: { show: 'words', text } })
}
