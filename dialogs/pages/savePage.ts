import type { Submission } from '../../cards/tab/readSubmission'
import type { CoOpClaim } from '../../rules/claim'
import type { PageSaved, PageSaving } from './pageSaving'
import { saveCosts } from './saveCosts'
import { saveCsrPage } from './saveCsrPage'

/** Saves what a page sent of a claim that the person may see: read by the same rules as on the page, and decided here. */
export async function savePage(saving: PageSaving, claim: CoOpClaim, given: Submission): Promise<PageSaved> {
  return given.page === 'csr' ? saveCsrPage(saving, claim, given) : saveCosts(saving, claim, given)
}
