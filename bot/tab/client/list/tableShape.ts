/** A row as it stands in a table: `key` is the page's own, `id` that of the line it replaces. */
export interface TableRow {
  key: number
  id?: string
  cells: Readonly<Record<string, string>>
}

/** Options of a column, those that belong together under one name. */
export interface OptionGroup {
  label?: string
  options: readonly { value: string; title: string }[]
}

/** A column: how its cells are called, and how they are filled in. */
export interface Column {
  id: string
  label: string
  /** Shown in an empty cell. */
  example?: string
  optional?: boolean
  size: 'code' | 'short' | 'medium' | 'long'
  /** Amounts and hours. */
  isNumber?: boolean
  /** For a cell that is picked. */
  groups?: readonly OptionGroup[] | undefined
  /** The code of an option that words were pasted for. */
  pick?: ((words: string) => string) | undefined
}

/** What is wrong with a cell, in a sentence; `row` counts from 0 over all rows, -1 for a field beside them. */
export interface CellProblem {
  row: number
  column: string
  sentence: string
}

/** What the rows come to, as they stand. */
export interface TableSums {
  totals: readonly { label: string; value: string }[]
  /** A remark on them. */
  note?: string
  /** What an empty cell of a row means: shown in it. By row, then column. */
  meant: readonly Readonly<Record<string, string>>[]
}

/** A field beside the table, of the whole list. */
export interface BesideField {
  id: string
  label: string
  example: string
  optional: boolean
}

/** One kind of list: its columns, and the rules by which its rows are read; the server has the same. */
export interface TableKind {
  title: string
  about: string
  columns: readonly Column[]
  most: number
  /** Cells of a row that is added below another one. */
  blank: (above: TableRow | undefined) => Readonly<Record<string, string>>
  /** Whether a cell has no meaning in this row. */
  isOff: (row: TableRow, column: string) => boolean
  /** Fields beside the table, under a heading; their problems are of row -1. */
  beside?: { title: string; about: string; fields: readonly BesideField[] }
  problems: (rows: readonly TableRow[], beside: Readonly<Record<string, string>>) => readonly CellProblem[]
  /** What the list says, however it is typed and whatever its lines are called; undefined where not all can be read. */
  meaning: (rows: readonly TableRow[], beside: Readonly<Record<string, string>>) => string | undefined
  sums: (rows: readonly TableRow[]) => TableSums
}
