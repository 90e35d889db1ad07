/** The pages of the tab that edit a list of one claim, and where they are. */
export const listPages = { costs: '/tab/invoices', csr: '/tab/csr' } as const
export type ListPage = keyof typeof listPages

/** The address of a list of a claim, below the tab's origin. */
export function pagePath(page: ListPage, claimId: string): string {
  return `${listPages[page]}?claim=${encodeURIComponent(claimId)}`
}
