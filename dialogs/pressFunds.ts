import type { CardAction } from '../cards/actions'
import { removeFunds, saveFunds } from './editFunds'
import { refusedAsMember } from './refusedAsMember'
import type { Session } from './session'
import { showFunds } from './showFunds'
import { showRisk } from './showRisk'

export type FundPress = Extract<CardAction, { verb: 'risk.show' | 'funds.edit' }>

/** Buttons about funds and the money at risk. A press on *Funds* carries nothing and shows them. */
export async function pressFunds(session: Session, action: FundPress): Promise<void> {
  if (action.verb === 'risk.show') return showRisk(session)
  const { inputs, remove } = action
  const parts = {
    program: inputs.program ?? action.program ?? '',
    period: inputs.period ?? action.usageFrom ?? '',
    amount: inputs.amount ?? '',
  }
  if (remove) return removeFunds(session, parts)
  if (Object.keys(inputs).length > 0) return saveFunds(session, parts)
  if (!(await refusedAsMember(session, 'funds.edit'))) await showFunds(session, { typed: parts })
}
