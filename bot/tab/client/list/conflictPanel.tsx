import { useEffect, useRef } from 'preact/hooks'
import { rowsOf } from './listRows'
import type { Conflict } from './saveList'
import type { TableKind, TableRow } from './tableShape'
import type { TableWords } from './tableWords'
import type { EditedList } from './useList'

/** A cell as it is read: an option by its title. */
function shownIn(kind: TableKind, row: TableRow, column: string): string {
  const value = row.cells[column] ?? ''
  const groups = kind.columns.find(({ id }) => id === column)?.groups ?? []
  return groups.flatMap(({ options }) => options).find((option) => option.value === value)?.title ?? value
}

function SavedRows({ kind, conflict, words }: { kind: TableKind; conflict: Conflict; words: TableWords }) {
  const rows = conflict.now.view.rows.length > 0 ? rowsOf(conflict.now, kind) : []
  if (rows.length === 0) return <p>{words.conflict.nothing}</p>
  return (
    <ol>
      {rows.map((row) => (
        <li key={row.key}>
          {kind.columns
            .map(({ id }) => shownIn(kind, row, id))
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ol>
  )
}

/** Somebody was faster: what stands now is here, what the person typed below; they choose which one counts. */
export function ConflictPanel({ list, words }: { list: EditedList; words: TableWords }) {
  const { conflict, kind, keepMine, takeTheirs } = list
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [conflict])
  if (!conflict) return null
  const { title, body, now, keepMine: keep, takeTheirs: take } = words.conflict
  return (
    <section class="summary warn" aria-labelledby="conflict">
      <h2 id="conflict" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>{body(conflict.who, conflict.when)}</p>
      <h3>{now}</h3>
      <SavedRows kind={kind} conflict={conflict} words={words} />
      <p class="choices">
        <button type="button" onClick={keepMine}>
          {keep}
        </button>
        <button type="button" onClick={takeTheirs}>
          {take}
        </button>
      </p>
    </section>
  )
}
