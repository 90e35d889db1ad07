import { plain } from '../cards/elements/plain'
import { type Session, say } from './session'
import type { TurnInput } from './turn'

/** What was asked for is there: each zip is offered through Teams' file consent. */
export async function offerExport(session: Session): Promise<void> {
  const { claims, turn, text } = session
  const { export: words } = text.keep
  const parts = await claims.exported(turn.who)
  if (parts.length === 0) return say(session, words.failed)
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  const ready = turn.conversation.tab ? text.tabClaim.say.exportReady : words.ready
  say(session, ready(parts.length, text.formats.bytes(size)))
  const { number } = text.formats
  for (const [index, part] of parts.entries()) {
    const description = words.description(number(index + 1), number(parts.length))
    session.replies.push({ kind: 'offer-export', ...part, description })
  }
}

/** Tells what became of a zip that was offered: taken, not wanted, not there any more, or not arrived. */
export function exportConsented(session: Session, input: TurnInput & { kind: 'export-consent' }): void {
  const { export: words } = session.text.keep
  const taken = input.uploaded ? words.uploaded(plain(input.name, 120)) : words.uploadFailed
  const allowed = input.current ? taken : words.outdated
  say(session, input.accepted ? allowed : words.declined)
}
