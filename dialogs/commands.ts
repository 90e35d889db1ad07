import type { CommandKey } from '../cards/text/commandText'
import { askCommands } from './asks/askCommands'
import { calendarCommands } from './calendarCommands'
import { claimCommands } from './claimCommands'
import { csrCommands } from './csr/csrCommands'
import { fileCommands } from './fileCommands'
import { fundCommands } from './fundCommands'
import { historyCommands } from './historyCommands'
import { itemCommands } from './itemCommands'
import { keepCommands } from './keepCommands'
import { moneyCommands } from './moneyCommands'
import type { Handler } from './onClaim'
import { planCommands } from './planCommands'
import { requestCommands } from './requests/requestCommands'
import { peopleCommands, roleCommands } from './roleCommands'
import { settingsCommands } from './settingsCommands'
import { statusCommands } from './statusCommands'
import { talkCommands } from './talkCommands'
import { vendorCommands } from './vendorCommands'

/** What each typed command does: the same as its button. */
export const commands: Record<CommandKey, Handler> = {
  ...talkCommands,
  ...claimCommands,
  ...itemCommands,
  ...fileCommands,
  ...planCommands,
  ...statusCommands,
  ...moneyCommands,
  ...settingsCommands,
  ...fundCommands,
  ...calendarCommands,
  ...vendorCommands,
  ...csrCommands,
  ...requestCommands,
  ...askCommands,
  ...roleCommands,
  ...peopleCommands,
  ...historyCommands,
  ...keepCommands,
}
