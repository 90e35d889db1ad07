import { useMemo } from 'preact/hooks'
import type { SeasonView } from '../../../cards/tab/seasonView'
import { type RowChoice, shownRows } from '../../../cards/tab/shownRows'
import type { SeasonColumn } from '../../../cards/text/tabSeasonText'
import type { Api } from './api'
import { SaveButton } from './saveButton'
import { SeasonFilters } from './seasonFilters'
import { SeasonTable, type Sorting } from './seasonTable'
import { SeasonTotals } from './seasonTotals'
import type { HashQuery } from './useHashQuery'

interface Props {
  view: SeasonView
  api: Api
  query: HashQuery
  set: (change: HashQuery) => void
}

function sortingIn({ sort = '' }: HashQuery, { columns }: SeasonView['table']): Sorting | undefined {
  const by = columns.find(({ key }) => key === sort.replace(/^-/, ''))?.key
  return by && { by, down: sort.startsWith('-') }
}

/** What the address narrows the rows by; values that nothing has are none. */
function choiceIn(query: HashQuery, { filters, table }: SeasonView): RowChoice {
  const known = filters.choices.flatMap(({ key, options }) =>
    options.some(({ value }) => value === query[key]) ? [[key, query[key]]] : [],
  )
  const statuses = filters.status.groups.flatMap(({ options }) => options.map(({ value }) => value))
  const sort = sortingIn(query, table)
  return {
    ...Object.fromEntries(known),
    ...(query.status && statuses.includes(query.status) ? { status: query.status } : {}),
    ...(query.words ? { words: query.words } : {}),
    ...(query.risk === '1' ? { onlyAtRisk: true } : {}),
    ...(sort ? { sort } : {}),
  }
}

/** The claims: how they stand, and a table that can be narrowed and sorted. */
export function SeasonClaims({ view, api, query, set }: Props) {
  const { rows, filters, table, language, totals } = view
  const choice = choiceIn(query, view)
  const key = JSON.stringify(choice)
  const shown = useMemo(() => shownRows(rows, JSON.parse(key) as RowChoice, language), [rows, key, language])
  const sort = (by: SeasonColumn) => {
    const { sort: now } = choice
    set({ sort: now?.by !== by ? by : now.down ? '' : `-${by}` })
  }
  const { sort: sorting, ...narrowing } = choice
  const counted = filters.shown.replace('{shown}', String(shown.length)).replace('{total}', String(rows.length))
  return (
    <>
      <SeasonTotals totals={totals} chosen={choice.status} choose={(status) => set({ status })} />
      <section class="panel list" aria-labelledby="claims-title">
        <div class="list-head">
          <h2 id="claims-title">{table.title}</h2>
          <SaveButton api={api} path={`/season.csv?scope=${view.scope}`} failed={view.csv.failed}>
            {view.csv.download}
          </SaveButton>
        </div>
        <SeasonFilters
          filters={filters}
          choice={choice}
          set={set}
          shown={counted}
          narrowed={Object.keys(narrowing).length > 0}
        />
        {shown.length === 0 ? (
          <p class="nothing">{filters.nothing}</p>
        ) : (
          <SeasonTable table={table} rows={rows} shown={shown} sorting={sorting} sort={sort} />
        )}
      </section>
    </>
  )
}
