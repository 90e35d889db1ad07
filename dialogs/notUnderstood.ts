import { helpCard } from '../cards/helpCard'
import { type Session, say, show } from './session'
import { repeatQuestion } from './talkCommands'

/** Goes on where a message was not understood: a hint, and after two in a row the menu, with the question again. */
export async function notUnderstood(session: Session): Promise<void> {
  const { text, state } = session
  session.state = { ...state, misses: state.misses + 1 }
  if (session.state.misses < 2) return say(session, text.say.notUnderstood)
  return showMenu(session)
}

/** The menu, after two misses; the count begins anew. */
export async function showMenu(session: Session): Promise<void> {
  const { text, ctx } = session
  session.state = { ...session.state, misses: 0 }
  say(session, text.say.menuAgain)
  show(session, helpCard(ctx, { commands: text.commands.help }), { inPlace: false })
  await repeatQuestion(session)
}
