import type { SeasonTotals as Totals } from '../../../cards/tab/seasonTotals'

interface Props {
  totals: Totals
  chosen: string | undefined
  /** Shows the claims of one status alone; `` shows all again. */
  choose: (status: string) => void
}

/** How many claims stand where, with their money; each narrows the table to itself. */
export function SeasonTotals({ totals, chosen, choose }: Props) {
  return (
    <section class="totals" aria-labelledby="totals-title">
      <h2 id="totals-title">{totals.title}</h2>
      {totals.groups.map((group) => (
        <fieldset key={group.title}>
          <legend>{group.title}</legend>
          <div class="tiles">
            {group.totals.map(({ filter, label, count, sums }) => (
              <button
                key={filter}
                type="button"
                class="tile"
                aria-pressed={chosen === filter}
                onClick={() => choose(chosen === filter ? '' : filter)}
              >
                <span class="count">{count}</span> <span class="label">{label}</span> <span class="sums">{sums}</span>
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  )
}
