import { acting, type Session, say } from './session'

/** Asks for everything about the person; it is made outside the turn and offered when it is there. */
export async function exportData(session: Session): Promise<void> {
  const { claims, text, turn } = session
  const { running } = await claims.askExport(acting(session))
  const making = turn.conversation.tab ? text.tabClaim.say.exportMaking : text.keep.export.making
  say(session, running ? text.keep.export.running : making)
}
