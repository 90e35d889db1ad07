import { useEffect, useRef } from 'preact/hooks'
import { cellId } from './cellId'
import type { TableWords } from './tableWords'
import type { EditedList } from './useList'

/** After a try to save: how many fields need another look, each with a link to it. It takes the focus then. */
export function ProblemSummary({ list, words }: { list: EditedList; words: TableWords }) {
  const { problems, tried, rows, kind } = list
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (tried > 0 && problems.length > 0) heading.current?.focus()
  }, [tried])
  if (tried === 0 || problems.length === 0) return null
  const labels = new Map([...kind.columns, ...(kind.beside?.fields ?? [])].map(({ id, label }) => [id, label]))
  return (
    <section class="summary bad" aria-labelledby="problems">
      <h2 id="problems" tabIndex={-1} ref={heading}>
        {words.problems(problems.length)}
      </h2>
      <ul>
        {problems.map(({ row, column, sentence }) => {
          const id = cellId(rows[row]?.key ?? -1, column)
          const label = labels.get(column) ?? column
          const goTo = (event: Event) => {
            event.preventDefault()
            document.getElementById(id)?.focus()
          }
          return (
            <li key={id}>
              <a href={`#${id}`} onClick={goTo}>
                {row < 0 ? `${label}: ${sentence}` : words.problem(label, String(row + 1), sentence)}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
