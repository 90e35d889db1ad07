import { plain } from '../cards/elements/plain'
import { chatLink } from './chatLink'
import { groupCommands } from './groupCommands'
import { sayInDialog } from './pages/sayInDialog'
import { readTyped } from './readTyped'
import { type Session, say } from './session'
import { tellWhatCanBeDone } from './tellWhatCanBeDone'
import type { TurnInput } from './turn'

const isDialog = ({ kind }: TurnInput) => kind === 'dialog-opened' || kind === 'dialog-submitted'

/**
 * Outside the personal chat everybody reads along: only what `groupCommands` has is done there, and anything else is
 * answered with where to go.
 */
export async function elsewhere(session: Session): Promise<void> {
  const { turn, text } = session
  const { input } = turn
  const chat = chatLink(session)
  if (input.kind === 'installed') return say(session, text.share.welcome(chat, plain(turn.name, 80)))
  if (input.kind === 'edited') return say(session, text.share.edited)
  if (input.kind === 'files' || input.kind === 'files-elsewhere') return say(session, text.share.files(chat))
  // Nothing but the mention.
  if (input.kind === 'text' && input.text.trim() === '') return tellWhatCanBeDone(session)
  if (isDialog(input)) return sayInDialog(session, text.share.onlyPersonal(text.share.chat))
  const command = input.kind === 'text' ? readTyped(session, input.text) : undefined
  const handle = command && groupCommands[command.key]
  return handle ? handle(session, command.words) : say(session, text.share.onlyPersonal(chat))
}
