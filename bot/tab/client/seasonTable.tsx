import { useMemo, useState } from 'preact/hooks'
import type { SeasonRow as Row } from '../../../cards/tab/seasonRow'
import type { SeasonView } from '../../../cards/tab/seasonView'
import type { SeasonColumn } from '../../../cards/text/tabSeasonText'
import { SeasonRow } from './seasonRow'

/** As many rows as are drawn at once; more on request. */
const page = 100

export interface Sorting {
  by: SeasonColumn
  down: boolean
}

interface Props {
  table: SeasonView['table']
  /** All there are, and of them those that are shown, in their order. */
  rows: readonly Row[]
  shown: readonly Row[]
  sorting: Sorting | undefined
  sort: (by: SeasonColumn) => void
}

function Heading({ column, table, sorting, sort }: Omit<Props, 'rows' | 'shown'> & { column: Column }) {
  const { key, label, sortBy } = column
  const isSorted = sorting?.by === key
  const direction = sorting?.down ? 'descending' : 'ascending'
  return (
    <th scope="col" class={key} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" title={sortBy} onClick={() => sort(key)}>
        {label}
        <span class="arrow" aria-hidden="true">
          {isSorted ? (sorting.down ? '▼' : '▲') : '↕'}
        </span>
        {isSorted && <span class="visually-hidden">{sorting.down ? table.sorted.down : table.sorted.up}</span>}
      </button>
    </th>
  )
}
type Column = Props['table']['columns'][number]

/** Every claim in a table that sorts; on a phone each row is a card. */
export function SeasonTable({ table, rows, shown, sorting, sort }: Props) {
  const [most, setMost] = useState(page)
  // Rows that did not change are not drawn again while one types.
  const drawn = useMemo(
    () => new Map(rows.map((row) => [row.id, <SeasonRow key={row.id} row={row} columns={table.columns} />])),
    [rows, table],
  )
  const hidden = shown.length - most
  return (
    <>
      <table class="claims">
        <caption class="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <Heading key={column.key} column={column} table={table} sorting={sorting} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>{shown.slice(0, most).map(({ id }) => drawn.get(id))}</tbody>
      </table>
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setMost(most + page)}>
          {table.more.replace('{count}', String(Math.min(hidden, page)))}
        </button>
      )}
    </>
  )
}
