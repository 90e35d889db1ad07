import type { CardAction } from '../cards/actions'
import { deleteData, explainDeletion } from './deleteData'
import { exportData } from './exportData'
import { proveHistory } from './proveHistory'
import { askPurge, purge } from './purgeClaim'
import { type Session, say } from './session'
import { showHistory } from './showHistory'

export type KeepPress = Extract<
  CardAction,
  { verb: 'history.show' | 'history.verify' | 'data.export' | 'data.delete' | 'claim.purge' }
>

async function pressDelete(session: Session, { plan, inputs }: KeepPress & { verb: 'data.delete' }): Promise<void> {
  if (plan === undefined) return explainDeletion(session)
  if (inputs.sure === 'yes') return deleteData(session, plan)
  say(session, session.text.keep.delete.tick)
  return explainDeletion(session, { inPlace: true })
}

/** Buttons about what happened, and about a person's data. */
export async function pressKeep(session: Session, action: KeepPress): Promise<void> {
  switch (action.verb) {
    case 'history.show':
      return showHistory(session, { id: action.claimId }, action.page)
    case 'history.verify':
      return proveHistory(session, { id: action.claimId })
    case 'data.export':
      return exportData(session)
    case 'data.delete':
      return pressDelete(session, action)
    case 'claim.purge':
      return action.inputs.sure === 'yes'
        ? purge(session, action.claimId)
        : askPurge(session, action.claimId, action.inputs.sure !== undefined)
  }
}
