import type { CoOpClaim } from '../rules/claim'
import type { Text } from './text/text'

/** What a claim is called: its title, else its activity, else `New claim`. As typed, so escape it. */
export function claimTitle(text: Text, { body }: Pick<CoOpClaim, 'body'>): string {
  const { title, activity } = body.answers
  if (title) return title
  return activity ? text.catalogue.activities[activity].name : text.cards.untitled
}
