import { fingerprint } from '../../rules/fingerprint'
import { statusAfter } from '../../rules/lifecycle'
import { claimTitle } from '../claimTitle'
import type { Text } from '../text/text'
import type { ListView, ViewOf } from './listView'

/** What the pages of all lists show alike. */
export function listViewOf(text: Text, { claim, today, userId }: ViewOf): Omit<ListView<never>, 'rows' | 'seen'> {
  return {
    claimId: claim.id,
    claim: claimTitle(text, claim),
    person: fingerprint(userId),
    language: text.language,
    canEdit: statusAfter(claim.status, 'edit') !== undefined,
    today,
  }
}
