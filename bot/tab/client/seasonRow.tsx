import type { SeasonRow as Row } from '../../../cards/tab/seasonRow'
import type { SeasonColumn } from '../../../cards/text/tabSeasonText'
import { ReadinessBar } from './readinessBar'
import { hrefOf } from './route'
import { UrgencyShape } from './urgencyShape'

/** What a column shows of a claim, besides its first. */
const cells: Record<Exclude<SeasonColumn, 'claim'>, (row: Row) => preact.ComponentChildren> = {
  owner: ({ owner }) => owner,
  period: ({ period, dates }) => (
    <>
      {period}
      {dates !== period && <small>{dates}</small>}
    </>
  ),
  status: ({ here, theirs }) => (
    <>
      {here}
      {theirs && <small>{theirs}</small>}
    </>
  ),
  readiness: ({ readiness }) => (
    <>
      {readiness.words}
      {readiness.total > 0 && <ReadinessBar done={readiness.done} total={readiness.total} />}
    </>
  ),
  money: ({ money }) => (
    <>
      {money.amount}
      <small>{money.note}</small>
    </>
  ),
  deadline: ({ deadline }) => (
    <>
      <span class="when">
        {deadline.urgency && <UrgencyShape urgency={deadline.urgency} />}
        {deadline.date}
      </span>
      <small>{deadline.left}</small>
    </>
  ),
  step: ({ step }) => step,
}

interface Props {
  row: Row
  columns: readonly { key: SeasonColumn; label: string }[]
}

/** One claim of the table. */
export function SeasonRow({ row, columns }: Props) {
  return (
    <tr>
      {columns.map(({ key, label }) =>
        key === 'claim' ? (
          <th key={key} scope="row">
            <a href={hrefOf({ at: 'claim', id: row.id })} data-focus={row.id}>
              {row.title}
            </a>
            {row.activity && row.activity !== row.title && <small>{row.activity}</small>}
            <small>{row.program}</small>
            {row.owner && !columns.some(({ key: other }) => other === 'owner') && <small>{row.owner}</small>}
          </th>
        ) : (
          <td key={key} class={key} data-label={label}>
            <div>{cells[key](row)}</div>
          </td>
        ),
      )}
    </tr>
  )
}
