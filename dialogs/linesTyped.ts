import type { Session } from './session'

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The words of a command with the line breaks they were typed with: commands are read on one line. */
export function linesTyped({ turn: { input } }: Pick<Session, 'turn'>, words: string): string {
  const whole = input.kind === 'text' ? input.text : ''
  const starts = [...whole.matchAll(/\S+/g)].map(({ index }) => index)
  const start = starts.findLast((at) => folded(whole.slice(at)).startsWith(folded(words)))
  return start === undefined ? words : whole.slice(start).trim()
}
