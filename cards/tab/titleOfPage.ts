import type { Text } from '../text/text'
import type { ListPage } from './pagePath'

/** What a page is called, above it and on the dialog. */
export function titleOfPage({ tabPages }: Text, page: ListPage): string {
  return tabPages[page].title
}
