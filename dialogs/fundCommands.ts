import type { CommandKey } from '../cards/text/commandText'
import { splitFund } from '../rules/splitFund'
import { removeFunds, saveFunds } from './editFunds'
import type { Handler } from './onClaim'
import { refusedAsMember } from './refusedAsMember'
import { showFunds } from './showFunds'
import { showRisk } from './showRisk'

/** Commands about funds and the money at risk. */
export const fundCommands = {
  atRisk: showRisk,
  funds: async (session) => {
    if (!(await refusedAsMember(session, 'funds.edit'))) await showFunds(session)
  },
  setFunds: (session, { text = '', removed }) =>
    removed === undefined ? saveFunds(session, splitFund(text)) : removeFunds(session, splitFund(removed)),
} satisfies Partial<Record<CommandKey, Handler>>
