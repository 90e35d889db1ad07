import type { CommandKey } from '../cards/text/commandText'
import { type Handler, onListed } from './onClaim'
import { proveHistory } from './proveHistory'
import { showHistory } from './showHistory'

/** Commands about what happened on a claim. */
export const historyCommands = {
  history: onListed((session, claim) => showHistory(session, claim)),
  verifyHistory: onListed(proveHistory),
} satisfies Partial<Record<CommandKey, Handler>>
