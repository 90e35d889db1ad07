import type { CoOpClaim } from '../../rules/claim'
import type { ClaimDate } from '../../rules/claimDates'
import type { Text } from '../text/text'

/** What a day of a claim is, in words. A vendor's day names the cost by its number, as in chat, and not the vendor. */
export function dayName(text: Text, { body }: Pick<CoOpClaim, 'body'>, { kind, subject }: ClaimDate): string {
  const name = text.calendar.day[kind]
  const cost = body.costs.findIndex(({ id }) => id === subject)
  return cost < 0 ? name : text.calendar.ofCost(name, text.say.costLabel(text.formats.number(cost + 1)))
}
