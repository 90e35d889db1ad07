import type { TableKind, TableRow } from './tableShape'

/** One thing that is done to the rows of a table; rows are counted from 0. */
export type RowEdit =
  | { do: 'type'; row: number; column: string; text: string }
  | { do: 'add'; after: number }
  | { do: 'remove'; row: number }
  | { do: 'put'; row: number; back: TableRow }
  | { do: 'paste'; row: number; column: string; cells: readonly (readonly string[])[] }

type Shape = Pick<TableKind, 'columns' | 'most' | 'blank'>

const nextKey = (rows: readonly TableRow[]) => Math.max(-1, ...rows.map(({ key }) => key)) + 1

function added(rows: readonly TableRow[], after: number, { blank, most }: Shape): TableRow[] {
  if (rows.length >= most) return [...rows]
  const row = { key: nextKey(rows), cells: blank(rows[after]) }
  return [...rows.slice(0, after + 1), row, ...rows.slice(after + 1)]
}

function typed(rows: readonly TableRow[], at: number, cells: Record<string, string>): TableRow[] {
  return rows.map((row, index) => (index === at ? { ...row, cells: { ...row.cells, ...cells } } : row))
}

/** Fills the table from a cell on, to the right and down; rows are added as needed. */
function pasted(rows: readonly TableRow[], edit: RowEdit & { do: 'paste' }, shape: Shape): TableRow[] {
  const first = shape.columns.findIndex(({ id }) => id === edit.column)
  let after = [...rows]
  edit.cells.forEach((line, index) => {
    const at = edit.row + index
    if (at >= after.length) after = added(after, after.length - 1, shape)
    const cells = line.flatMap((text, offset) => {
      const column = shape.columns[first + offset]
      return column ? [[column.id, column.pick ? column.pick(text) : text]] : []
    })
    after = typed(after, at, Object.fromEntries(cells))
  })
  return after
}

/** The rows after something was done to them. A table has one row at least. */
export function editRows(rows: readonly TableRow[], edit: RowEdit, shape: Shape): TableRow[] {
  switch (edit.do) {
    case 'type':
      return typed(rows, edit.row, { [edit.column]: edit.text })
    case 'add':
      return added(rows, edit.after, shape)
    case 'remove': {
      const left = rows.filter((_row, index) => index !== edit.row)
      return left.length > 0 ? left : added([], -1, shape)
    }
    case 'put':
      return [...rows.slice(0, edit.row), { ...edit.back, key: nextKey(rows) }, ...rows.slice(edit.row)]
    case 'paste':
      return pasted(rows, edit, shape)
  }
}
