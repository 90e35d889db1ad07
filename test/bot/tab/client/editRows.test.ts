import { editRows, type RowEdit } from '../../../../bot/tab/client/list/editRows'
import type { Column, TableRow } from '../../../../bot/tab/client/list/tableShape'

const column = (id: string, more: Partial<Column> = {}): Column => ({ id, label: id, size: 'short', ...more })
const shape = {
  columns: [column('who', { pick: (words) => words.toUpperCase() }), column('what'), column('much')],
  most: 4,
  blank: (above: TableRow | undefined) => ({ much: above?.cells.much ?? '' }),
}
const rows: TableRow[] = [
  { key: 0, id: 'c1', cells: { who: 'A', what: 'one', much: '1' } },
  { key: 1, id: 'c2', cells: { who: 'B', what: 'two', much: '2' } },
]
const edited = (edit: RowEdit, before: readonly TableRow[] = rows) => editRows(before, edit, shape)
const what = (after: readonly TableRow[]) => after.map(({ cells }) => cells.what)

test('a cell takes what is typed, and its row stays the same line', () => {
  expect(edited({ do: 'type', row: 1, column: 'what', text: 'zwei' })[1]).toEqual({
    key: 1,
    id: 'c2',
    cells: { who: 'B', what: 'zwei', much: '2' },
  })
})

test('an added row is a new line with a key of its own, and begins like the one above', () => {
  expect(edited({ do: 'add', after: 1 })[2]).toEqual({ key: 2, cells: { much: '2' } })
})

test('a full table takes no more rows', () => {
  const full = [0, 1, 2, 3].map((key) => ({ key, cells: {} }))
  expect(edited({ do: 'add', after: 3 }, full)).toEqual(full)
})

test('a removed row can be put back where it was, as the same line', () => {
  const left = edited({ do: 'remove', row: 0 })
  expect(what(left)).toEqual(['two'])
  const back = edited({ do: 'put', row: 0, back: rows[0]! }, left)
  expect(back.map(({ id }) => id)).toEqual(['c1', 'c2'])
  expect(new Set(back.map(({ key }) => key)).size).toBe(2)
})

test('the last row that is removed leaves an empty one', () => {
  expect(edited({ do: 'remove', row: 0 }, [rows[0]!])).toEqual([{ key: 0, cells: { much: '' } }])
})

describe('cells that are pasted', () => {
  test('fill the table to the right and down, and rows are added for the rest', () => {
    const cells = [
      ['c', 'drei', '3'],
      ['d', 'vier', '4'],
    ]
    const after = edited({ do: 'paste', row: 1, column: 'who', cells })
    expect(after).toMatchObject([
      { id: 'c1' },
      { id: 'c2', cells: { who: 'C', what: 'drei', much: '3' } },
      { cells: { who: 'D', what: 'vier', much: '4' } },
    ])
  })

  test('begin at any column; what has no column is left out', () => {
    const after = edited({ do: 'paste', row: 0, column: 'much', cells: [['9', 'too far']] })
    expect(after[0]).toEqual({ key: 0, id: 'c1', cells: { who: 'A', what: 'one', much: '9' } })
  })

  test('end where the table is full', () => {
    const cells = Array.from({ length: 9 }, (_, at) => ['x', `line ${at}`])
    expect(what(edited({ do: 'paste', row: 2, column: 'who', cells }))).toEqual(['one', 'two', 'line 0', 'line 1'])
  })
})
