import type { CardAction } from '../cards/actions'
import { vendorMailLanguages } from '../rules/vendorMailLanguages'
import { openVendorAsk, writeVendorMail } from './askVendor'
import { askForInvitation, checkPastedInvitation } from './pastedInvitation'
import { type Session, say } from './session'

export type VendorPress = Extract<CardAction, { verb: 'vendor.ask' | 'invitation.check' }>

/** Buttons that ask others: the vendor for an invoice, us for a look at an invitation. */
export async function pressVendor(session: Session, action: VendorPress): Promise<void> {
  const { claims, turn, text } = session
  const found = await claims.find(turn.who, action.claimId)
  if (!found.ok) return say(session, text.reasons.notFound({}))
  if (action.verb === 'invitation.check') {
    const { text: words } = action.inputs
    return words === undefined
      ? askForInvitation(session, found.value)
      : checkPastedInvitation(session, found.value, words)
  }
  const { due, language: picked } = action.inputs
  const cost = action.costId ?? action.inputs.cost
  const language = vendorMailLanguages.find((code) => code === picked)
  const wish = { ...(cost ? { cost } : {}), ...(language ? { language } : {}), ...(due ? { dueOn: due } : {}) }
  // Without any input it is the button that opens the card, not the one on it.
  const isFilledIn = due !== undefined || picked !== undefined
  return isFilledIn ? writeVendorMail(session, found.value, wish) : openVendorAsk(session, found.value, wish)
}
