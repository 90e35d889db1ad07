import type { ClaimView } from '../../../cards/tab/claimView'

interface ClaimMoreProps {
  view: ClaimView
  busy: boolean
  press: (data: object) => void
}

/** What else can be done with the claim: buttons that its card has no room for. */
export function ClaimMore({ view, busy, press }: ClaimMoreProps) {
  const { more, words } = view
  if (more.length === 0) return null
  return (
    <section class="panel" aria-labelledby="more-title">
      <h2 id="more-title">{words.more}</h2>
      <div class="more-actions">
        {more.map(({ title, data }) => (
          <button key={title} type="button" disabled={busy} onClick={() => press(data)}>
            {title}
          </button>
        ))}
      </div>
    </section>
  )
}
