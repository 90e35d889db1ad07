import type { CoOpClaim } from '../rules/claim'
import { changeItem, nameOf } from './changeItem'
import { itemNow } from './openItem'
import type { Session } from './session'

/** A bare "yes" or "confirm" while an item that only wants to be confirmed is open ticks it; false when none is. */
export async function tickedOpenItem(session: Session, claim: CoOpClaim): Promise<boolean> {
  const open = session.state.item
  const item = open?.claimId === claim.id ? itemNow(session, claim, open.itemId) : undefined
  if (item?.row.answer !== 'confirm') return false
  const change = { do: 'write', itemId: item.id, confirmed: {} } as const
  await changeItem(session, claim, item, change, session.text.say.itemSaved(nameOf(session, item)))
  return true
}
