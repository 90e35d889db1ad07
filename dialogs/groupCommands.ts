import type { CommandKey } from '../cards/text/commandText'
import type { Handler } from './onClaim'
import { roleCommands } from './roleCommands'
import { shareStatus } from './shareStatus'
import { showTab } from './showTab'
import { tellWhatCanBeDone } from './tellWhatCanBeDone'

/** What can be typed in a group or channel. What is not here is answered there with where to go. */
export const groupCommands: Partial<Record<CommandKey, Handler>> = {
  hello: tellWhatCanBeDone,
  help: tellWhatCanBeDone,
  status: shareStatus,
  statusOf: shareStatus,
  share: shareStatus,
  tab: showTab,
  ...roleCommands,
}
