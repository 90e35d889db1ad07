import { costsTable } from './costsTable'
import { csrTable } from './csrTable'
import type { ListShown } from './listShown'
import type { PageWords } from './pageWords'
import type { TableKind } from './tableShape'

/** The table for a list. */
export function listTable(shown: ListShown, words: PageWords): TableKind {
  return shown.page === 'csr' ? csrTable(shown.view, words) : costsTable(shown.view, words)
}
