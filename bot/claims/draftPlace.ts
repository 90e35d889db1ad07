const pages = ['costs', 'csr'] as const

type DraftPage = (typeof pages)[number]

/** Under which id, in the place of a conversation's, what is typed into a page of a claim is kept. */
export const draftPlace = {
  of: (page: DraftPage, claimId: string): string => `page|${page}|${claimId}`,
  /** Those of all pages of a claim. */
  all: (claimId: string): string[] => pages.map((page) => draftPlace.of(page, claimId)),
}
