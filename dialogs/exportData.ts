import { acting, type Session, say } from './session'

/** Asks for everything about the person; it is made outside the turn and offered when it is there. */
export async function exportData(session: Session): Promise<void> {
  const { claims, text } = session
  const { running } = await claims.askExport(acting(session))
  say(session, running ? text.keep.export.running : text.keep.export.making)
}
