import { type ListPage, listPages } from '../../cards/tab/pagePath'

const pages = Object.keys(listPages) as ListPage[]

/** Under which id, in the place of a conversation's, what is typed into a page of a claim is kept. */
export const draftPlace = {
  of: (page: ListPage, claimId: string): string => `page|${page}|${claimId}`,
  /** Those of all pages of a claim. */
  all: (claimId: string): string[] => pages.map((page) => draftPlace.of(page, claimId)),
}
