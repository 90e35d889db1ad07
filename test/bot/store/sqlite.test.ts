import { cardMessagesContract } from './cardMessages.contract'
import { claimsContract } from './claims.contract'
import { commandsContract } from './commands.contract'
import { conversationsContract } from './conversations.contract'
import { dialogStatesContract } from './dialogStates.contract'
import { filesContract } from './files.contract'
import { historyContract } from './history.contract'
import { intakesContract } from './intakes.contract'
import { peopleContract } from './people.contract'
import { remindersContract } from './reminders.contract'
import { tempStores } from './tempStores'

const { open } = tempStores()

describe.each([
  ['claims', claimsContract],
  ['history', historyContract],
  ['commands', commandsContract],
  ['reminders', remindersContract],
  ['files', filesContract],
  ['promised files', intakesContract],
  ['people', peopleContract],
  ['conversations', conversationsContract],
  ['card messages', cardMessagesContract],
  ['dialog positions', dialogStatesContract],
])('%s in the embedded database', (_, contract) => contract(open))
