import { chatLink } from './chatLink'
import { type Session, say } from './session'

/** What the bot does where others read along, and where the rest is. */
export function tellWhatCanBeDone(session: Session): void {
  say(session, session.text.share.can(chatLink(session)))
}
