import type { SeasonEmpty as Empty } from '../../../cards/tab/seasonView'
import type { Host } from './host'

/** What a claim is and how to begin one, where there is none. */
export function SeasonEmpty({ empty, host }: { empty: Empty; host: Host }) {
  const { open } = empty
  return (
    <section class="panel empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{empty.title}</h2>
      {empty.what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="first">
        {empty.step} <kbd>{empty.command}</kbd>
      </p>
      {open && (
        <button type="button" class="primary" onClick={() => host.open(open.url)}>
          {open.label}
        </button>
      )}
    </section>
  )
}
