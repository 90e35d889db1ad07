import type { Store } from '../../../bot/claims/ports'
import { asksContract } from './asks.contract'
import { cardMessagesContract } from './cardMessages.contract'
import { claimsContract } from './claims.contract'
import { commandsContract } from './commands.contract'
import { conversationsContract } from './conversations.contract'
import { dialogStatesContract } from './dialogStates.contract'
import { feedsContract } from './feeds.contract'
import { filesContract } from './files.contract'
import { forgettingContract } from './forgetting.contract'
import { fundsContract } from './funds.contract'
import { historyContract } from './history.contract'
import { intakesContract } from './intakes.contract'
import { lessonsContract } from './lessons.contract'
import { noticesContract } from './notices.contract'
import { peopleContract } from './people.contract'
import { remindersContract } from './reminders.contract'
import { requestsContract } from './requests.contract'
import { rolesContract } from './roles.contract'
import { writesContract } from './writes.contract'

/** Everything that both engines promise. */
export const contracts: readonly [string, (open: () => Promise<Store>) => void][] = [
  ['writing', writesContract],
  ['claims', claimsContract],
  ['history', historyContract],
  ['commands', commandsContract],
  ['reminders', remindersContract],
  ['funds', fundsContract],
  ['roles', rolesContract],
  ['lessons', lessonsContract],
  ['calendar feeds', feedsContract],
  ['files', filesContract],
  ['promised files', intakesContract],
  ['people', peopleContract],
  ['conversations', conversationsContract],
  ['card messages', cardMessagesContract],
  ['dialog positions', dialogStatesContract],
  ['forgetting', forgettingContract],
  ['documentation requests', requestsContract],
  ['what colleagues were asked for', asksContract],
  ['what people are still to be told', noticesContract],
]
