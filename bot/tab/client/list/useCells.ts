import { useLayoutEffect, useRef } from 'preact/hooks'
import { cellId } from './cellId'
import { type KeyAction, keyAction } from './keyAction'
import { readCells } from './readCells'
import type { TableWords } from './tableWords'
import type { EditedList } from './useList'

/** The place of a cell: its row and column, counted from 0. */
export interface Spot {
  row: number
  column: number
}

/** What keys and the clipboard do in the cells of a table. */
export interface Cells {
  keyDown: (spot: Spot, event: KeyboardEvent) => void
  paste: (spot: Spot, event: ClipboardEvent) => void
  remove: (row: number) => void
  add: () => void
}

/** Moves among the cells of a list by keys, and fills them from the clipboard. */
export function useCells(list: EditedList, words: TableWords): Cells {
  const { rows, kind, edit, say } = list
  const going = useRef<Spot | undefined>(undefined)

  function goTo(spot: Spot): void {
    const [row, column] = [rows[spot.row], kind.columns[spot.column]]
    if (row && column) document.getElementById(cellId(row.key, column.id))?.focus()
  }

  /** A row that was just added has its fields only now. */
  useLayoutEffect(() => {
    const spot = going.current
    going.current = undefined
    if (spot) goTo(spot)
  })

  const sayFull = () => say({ text: words.tooMany(String(kind.most)), isBad: true })

  function add(): void {
    if (rows.length >= kind.most) sayFull()
    else {
      going.current = { row: rows.length, column: 0 }
      edit({ do: 'add', after: rows.length - 1 })
    }
  }

  function remove(row: number): void {
    going.current = { row: Math.max(0, Math.min(row, rows.length - 2)), column: 0 }
    list.removeRow(row)
  }

  const actions: Record<KeyAction, (spot: Spot) => void> = {
    save: () => list.save(),
    remove: ({ row }) => remove(row),
    down: ({ row, column }) => (row < rows.length - 1 ? goTo({ row: row + 1, column }) : add()),
    above: ({ row, column }) => goTo({ row: row - 1, column }),
    below: ({ row, column }) => goTo({ row: row + 1, column }),
  }

  return {
    add,
    remove,
    keyDown(spot, event) {
      const action = keyAction(event, event.target instanceof HTMLSelectElement)
      if (!action) return
      event.preventDefault()
      actions[action](spot)
    },
    paste({ row, column }, event) {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const first = kind.columns[column]
      if (!first || !/[\t\n]/.test(text.trim())) return
      event.preventDefault()
      const cells = readCells(text)
      edit({ do: 'paste', row, column: first.id, cells })
      if (row + cells.length > kind.most) sayFull()
      else say({ text: words.pasted(cells.length) })
    },
  }
}
