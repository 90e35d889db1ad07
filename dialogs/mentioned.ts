import { plain } from '../cards/elements/plain'
import { type Session, say } from './session'

/**
 * Whom of these people an @ in the message means. Undefined where there is none; `nobody`, and said why, where it is
 * none of them, or where there are several.
 */
export async function mentioned<Known extends { id: string }>(
  session: Session,
  people: readonly Known[],
): Promise<Known | 'nobody' | undefined> {
  const { turn, claims, text } = session
  const [mention, another] = turn.input.kind === 'text' ? (turn.input.mentions ?? []) : []
  if (!mention) return undefined
  if (another) {
    say(session, text.roles.onePerson)
    return 'nobody'
  }
  const id = await claims.mentioned(turn.who, mention)
  const found = people.find((person) => person.id === id)
  if (!found) say(session, text.roles.unknownPerson(plain(mention.name, 60)))
  return found ?? 'nobody'
}
