import type { SeasonFunds as Funds } from '../../../cards/tab/seasonView'

/** What the organisation earned and nobody claimed yet. */
export function SeasonFunds({ funds }: { funds: Funds }) {
  return (
    <section class="panel funds" aria-labelledby="funds-title">
      <h2 id="funds-title">{funds.title}</h2>
      {funds.periods.map(({ title, advice, lines }) => (
        <div key={title} class="fund">
          <h3>{title}</h3>
          <p>{advice}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <p class="note">{funds.note}</p>
    </section>
  )
}
