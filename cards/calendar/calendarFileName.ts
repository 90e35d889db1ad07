import type { CoOpClaim } from '../../rules/claim'
import { claimTitle } from '../claimTitle'
import { fileSlug } from '../fileSlug'
import type { Text } from '../text/text'

/** What the calendar file of a claim is called: `Cloud-security-seminar-dates.ics`. */
export function calendarFileName(text: Text, claim: Pick<CoOpClaim, 'body'>): string {
  return `${fileSlug(claimTitle(text, claim)) || 'claim'}-dates.ics`
}
