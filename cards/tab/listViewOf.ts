import { statusAfter } from '../../rules/lifecycle'
import { claimTitle } from '../claimTitle'
import type { Text } from '../text/text'
import type { ListView, ViewOf } from './listView'

/** What the pages of all lists show alike. */
export function listViewOf(text: Text, { claim, today }: ViewOf): Omit<ListView<never>, 'rows' | 'seen' | 'kept'> {
  return {
    claimId: claim.id,
    claim: claimTitle(text, claim),
    language: text.language,
    canEdit: statusAfter(claim.status, 'edit') !== undefined,
    today,
  }
}
