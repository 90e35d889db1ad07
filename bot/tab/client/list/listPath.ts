import type { ListPage } from '../../../../cards/tab/pagePath'

/** Where the list of a claim is fetched and saved, below the tab's API. */
export function listPath(page: ListPage, claimId: string): string {
  return `/claims/${encodeURIComponent(claimId)}/${page}`
}
