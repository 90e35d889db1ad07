import { type Command, readCommand } from './readCommand'
import type { Session } from './session'

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Reads a typed message as a command; undefined when it is none. The name of somebody mentioned is one word to it,
 * whatever is in the name: "ask Ann for Hire for 2" asks Ann for Hire.
 */
export function readTyped({ turn, text }: Pick<Session, 'turn' | 'text'>, message: string): Command | undefined {
  const mentions = turn.input.kind === 'text' ? (turn.input.mentions ?? []) : []
  const names = [...new Set(mentions.map(({ name }) => name))]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length)
  if (names.length === 0) return readCommand(message, text.commands)
  const masked = message.replace(new RegExp(names.map(literal).join('|'), 'g'), (name) => `@${names.indexOf(name)}@`)
  const command = readCommand(masked, text.commands)
  if (!command) return undefined
  const shown = (words: string) => words.replace(/@(\d{1,2})@/g, (mask, at: string) => names[Number(at)] ?? mask)
  const words = Object.entries(command.words).map(([place, said]) => [place, shown(said)])
  return { ...command, words: Object.fromEntries(words) }
}
