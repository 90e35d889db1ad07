import type { Text } from '../../cards/text/text'
import type { CoOpClaim } from '../../rules/claim'
import type { Params } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import type { Acting } from '../acting'
import type { Claims } from '../claims'

/** Who saves a page, and with what. */
export interface PageSaving {
  claims: Pick<Claims, 'change' | 'policyOf'>
  text: Text
  acting: Acting
}

/** What is wrong with one field of a table, in a sentence; `row` counts from 0. */
export interface PageProblem {
  row: number
  field: string
  sentence: string
}

/** What came of saving a page. */
export type PageSaved =
  | { is: 'saved'; claim: CoOpClaim; sentence: string }
  | { is: 'problems'; problems: PageProblem[] }
  | { is: 'refused'; reason: Reason; params: Params }
