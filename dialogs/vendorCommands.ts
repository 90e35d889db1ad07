import type { CommandKey } from '../cards/text/commandText'
import { wordLists } from '../cards/text/wordLists'
import type { CoOpClaim } from '../rules/claim'
import { matchName } from '../rules/policy/matchName'
import { openVendorAsk, writeVendorMail } from './askVendor'
import { type Handler, onCurrent, type Words } from './onClaim'
import { askForInvitation } from './pastedInvitation'
import { type Session, say } from './session'

/** "ask vendor for cost 2 by 18 January 2027 in Korean": day and language may be left out. */
async function askFor(session: Session, claim: CoOpClaim, { item, date, language }: Words): Promise<void> {
  const { text } = session
  const match = language === undefined ? undefined : matchName(language, wordLists(text.vendor.languages))
  if (match && match.match !== 'one') {
    const names = Object.values(text.vendor.languages).map(({ name }) => name)
    return say(session, text.vendor.say.unknownLanguage(text.formats.either(names)))
  }
  return writeVendorMail(session, claim, {
    ...(item ? { cost: item } : {}),
    ...(date ? { dueOn: date } : {}),
    ...(match ? { language: match.id } : {}),
  })
}

/** Commands that ask others: the vendor for an invoice, us for a look at an invitation. */
export const vendorCommands = {
  askVendor: onCurrent((session, claim) => openVendorAsk(session, claim)),
  askVendorFor: onCurrent(askFor),
  checkInvitation: onCurrent(askForInvitation),
} satisfies Partial<Record<CommandKey, Handler>>
