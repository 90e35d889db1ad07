import { plain } from '../cards/elements/plain'
import { welcomeCard } from '../cards/welcomeCard'
import { due } from './due'
import { elsewhere } from './elsewhere'
import { hear } from './hear'
import { newSession, type Surroundings } from './newSession'
import { openPage } from './pages/openPage'
import { submitPage } from './pages/submitPage'
import { press } from './press'
import { acting, type Session, say, settle, show } from './session'
import type { IncomingFile, Turn, TurnAnswer } from './turn'

/** Files are promised at once, for the item that was opened or for the heap that is sorted out later. */
async function takeFiles(session: Session, files: readonly IncomingFile[]): Promise<void> {
  const { claims, turn, state, text } = session
  const { conversation, activityId } = turn
  const target = state.item ?? (state.claimId ? { claimId: state.claimId } : {})
  const { added } = await claims.promise(
    acting(session),
    { conversationId: conversation.id, serviceUrl: conversation.serviceUrl, activityId },
    files,
    target,
  )
  if (added === 0) return
  const { expects } = state
  settle(session)
  if (expects === 'invitation') {
    say(session, text.vendor.say.invitationFile)
    session.state = { ...session.state, expects }
  }
  const names = text.formats.list(files.map((file) => plain(file.name, 80)))
  say(session, text.say.received(names, files.length))
}

async function answer(session: Session): Promise<void> {
  const { turn, text, ctx } = session
  const { input } = turn
  if (turn.conversation.kind !== 'personal') return elsewhere(session)
  switch (input.kind) {
    case 'text':
      return hear(session, input.text)
    case 'press':
      return press(session, input.action)
    case 'dialog-opened':
      return openPage(session, input.action)
    case 'dialog-submitted':
      return submitPage(session, input.given)
    case 'files':
      return takeFiles(session, input.files)
    case 'files-elsewhere':
      return say(session, text.say.noFileInMessage)
    case 'installed':
      return show(session, welcomeCard(ctx, turn.name ? { name: turn.name } : {}))
    case 'edited':
      return say(session, text.say.messageEdited)
    case 'deleted':
      return say(session, text.say.messageDeleted)
    default:
      return due(session, input)
  }
}

/** What the person sees as a message of theirs; a press or something due is none. */
const isMessage = ({ kind }: Turn['input']) => kind === 'text' || kind === 'files' || kind === 'files-elsewhere'

/** Answers one turn: everything a person can do or that becomes due ends in at least one reply. */
export async function converse(turn: Turn, surroundings: Surroundings): Promise<TurnAnswer> {
  const session = newSession(turn, surroundings)
  if (isMessage(turn.input)) session.state = { ...turn.state, messages: turn.state.messages + 1 }
  await answer(session)
  return { replies: session.replies, state: session.state }
}
