import type { CommandKey } from '../cards/text/commandText'
import { chatLink } from './chatLink'
import type { Handler } from './onClaim'
import { roleCommands } from './roleCommands'
import { say } from './session'
import { shareStatus } from './shareStatus'

const tellWhatCanBeDone: Handler = (session) => say(session, session.text.share.can(chatLink(session)))

/** What can be typed in a group or channel. What is not here is answered there with where to go. */
export const groupCommands: Partial<Record<CommandKey, Handler>> = {
  hello: tellWhatCanBeDone,
  help: tellWhatCanBeDone,
  status: shareStatus,
  statusOf: shareStatus,
  share: shareStatus,
  ...roleCommands,
}
