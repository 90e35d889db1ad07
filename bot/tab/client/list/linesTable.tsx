import { useState } from 'preact/hooks'
import { cellId } from './cellId'
import { LineCell } from './lineCell'
import type { TableRow } from './tableShape'
import type { TableWords } from './tableWords'
import type { Cells } from './useCells'
import type { EditedList } from './useList'

interface LinesTableProps {
  list: EditedList
  cells: Cells
  words: TableWords
}

interface LineRowProps extends LinesTableProps {
  row: TableRow
  at: number
  meant: Readonly<Record<string, string>> | undefined
  left: ReadonlySet<string>
  leave: (id: string) => void
}

function LineRow({ list, cells, words, row, at, meant, left, leave }: LineRowProps) {
  const { kind, problems, tried, edit } = list
  const { canEdit } = list.shown.view
  const number = String(at + 1)
  const isEmpty = Object.entries(row.cells).every(([id, text]) => text === '' || id === 'currency')
  /** What is wrong is said once the person has left the field with something in it, or tried to save. */
  const problemOf = (column: string) => {
    const isShown = tried > 0 || (left.has(cellId(row.key, column)) && row.cells[column])
    return isShown ? problems.find((one) => one.row === at && one.column === column)?.sentence : undefined
  }
  const wrong = kind.columns.flatMap(({ id, label }) => {
    const sentence = problemOf(id)
    return sentence === undefined ? [] : [{ id, label, sentence }]
  })
  return (
    <>
      <tr>
        {kind.columns.map((column, index) => {
          const spot = { row: at, column: index }
          const id = cellId(row.key, column.id)
          const isOff = kind.isOff(row, column.id)
          return (
            <LineCell
              key={column.id}
              id={id}
              column={column}
              row={number}
              value={isOff ? '' : (row.cells[column.id] ?? '')}
              meant={meant?.[column.id] ?? (isEmpty ? column.example : undefined)}
              isOff={isOff}
              canEdit={canEdit}
              problem={problemOf(column.id)}
              words={words}
              type={(text) => edit({ do: 'type', row: at, column: column.id, text })}
              keyDown={(event) => cells.keyDown(spot, event)}
              left={() => leave(id)}
              paste={(event) => cells.paste(spot, event)}
            />
          )
        })}
        <td class="act">
          <span class="row-name" aria-hidden="true">
            {words.row(number)}
          </span>
          {canEdit && (
            <button type="button" class="remove" onClick={() => cells.remove(at)}>
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">{words.remove(number)}</span>
            </button>
          )}
        </td>
      </tr>
      {wrong.length > 0 && (
        // Beside the fields once more for the eye, where a column is too narrow for a sentence.
        <tr class="row-problems">
          <td colSpan={kind.columns.length + 1}>
            {wrong.map(({ id, label, sentence }) => (
              <p key={id} class="problem" aria-hidden="true">{`${label}: ${sentence}`}</p>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}

/** The rows of a list, each cell a field with a name of its own. */
export function LinesTable(props: LinesTableProps) {
  const { list, words } = props
  const { rows, kind } = list
  const { meant } = kind.sums(rows)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const leave = (id: string) => setLeft((before) => new Set([...before, id]))
  return (
    <table class="lines">
      <caption class="visually-hidden">{kind.title}</caption>
      <thead>
        <tr>
          {kind.columns.map(({ id, label, size, isNumber }) => (
            <th key={id} scope="col" class={`${size}${isNumber ? ' number' : ''}`}>
              {label}
            </th>
          ))}
          <th scope="col" class="act">
            <span class="visually-hidden">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <LineRow key={row.key} {...props} row={row} at={at} meant={meant[at]} left={left} leave={leave} />
        ))}
      </tbody>
    </table>
  )
}
