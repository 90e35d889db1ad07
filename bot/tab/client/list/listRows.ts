import type { ListShown } from './listShown'
import type { TableKind, TableRow } from './tableShape'

/** The rows of a list as they are saved; one to begin with where there is none. */
export function rowsOf({ view }: ListShown, kind: TableKind): TableRow[] {
  const rows = view.rows.map(({ id, ...cells }, key): TableRow => ({ key, ...(id ? { id } : {}), cells }))
  return rows.length > 0 ? rows : [{ key: 0, cells: kind.blank(undefined) }]
}
