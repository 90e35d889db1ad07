import type { SeasonEmpty as Empty, SeasonView } from '../../../cards/tab/seasonView'
import { NewClaimButton } from './newClaimButton'
import type { Surroundings } from './surroundings'

interface SeasonEmptyProps {
  empty: Empty
  around: Surroundings
  newClaim: SeasonView['newClaim']
}

/** What a claim is and how to begin one, where there is none. */
export function SeasonEmpty({ empty, around, newClaim }: SeasonEmptyProps) {
  const { open } = empty
  const { api, host } = around
  return (
    <section class="panel empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{empty.title}</h2>
      {empty.what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="first">
        {empty.step} <kbd>{empty.command}</kbd>
      </p>
      <div class="empty-actions">
        <NewClaimButton api={api} words={newClaim} look="primary" />
        {open && (
          <button type="button" onClick={() => host.open(open.url)}>
            {open.label}
          </button>
        )}
      </div>
    </section>
  )
}
