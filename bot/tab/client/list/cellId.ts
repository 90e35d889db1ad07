/** The id of a field in a table, or beside it (row -1), by the row's key. */
export function cellId(key: number, column: string): string {
  return `cell-${key}-${column}`
}
