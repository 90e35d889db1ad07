import type { CommandKey } from '../cards/text/commandText'
import { claimCommands } from './claimCommands'
import { fileCommands } from './fileCommands'
import { itemCommands } from './itemCommands'
import type { Handler } from './onClaim'
import { talkCommands } from './talkCommands'

/** What each typed command does: the same as its button. */
export const commands: Record<CommandKey, Handler> = {
  ...talkCommands,
  ...claimCommands,
  ...itemCommands,
  ...fileCommands,
}
