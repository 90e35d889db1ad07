import { useEffect, useRef } from 'preact/hooks'
import type { SeasonScope, SeasonView } from '../../../cards/tab/seasonView'
import type { Api } from './api'
import { NewClaimButton } from './newClaimButton'
import { cameFrom, hrefOf } from './route'
import { UrgencyShape } from './urgencyShape'

interface Props {
  view: SeasonView
  /** What was chosen, also while it is still being fetched. */
  scope: SeasonScope
  choose: (scope: SeasonScope) => void
  api: Api
}

function Scopes({ view, scope, choose }: Props) {
  const { scopes } = view
  if (!scopes) return null
  return (
    <div class="scopes">
      <fieldset class="switch">
        <legend class="visually-hidden">{scopes.label}</legend>
        {(['own', 'organisation'] as const).map((one) => (
          <label key={one} class={one === scope ? 'chosen' : ''}>
            <input type="radio" name="scope" checked={one === scope} onChange={() => choose(one)} />
            {scopes[one]}
          </label>
        ))}
      </fieldset>
      <a href={hrefOf({ at: 'organisation' })}>{scopes.more}</a>
    </div>
  )
}

/** What the season is, whose claims are shown, and what is at stake. */
export function SeasonHeader(props: Props) {
  const { title, sentences, atRisk, empty, newClaim } = props.view
  const head = useRef<HTMLHeadingElement>(null)
  // Who comes back is where they left: at the claim they opened, else where the page begins.
  useEffect(() => {
    const from = cameFrom()
    if (!from) return
    const left = from.at === 'claim' && document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(from.id)}"]`)
    if (left) left.focus()
    else head.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header class="season-header">
      <div>
        <h1 ref={head} tabIndex={-1}>
          {title}
        </h1>
        {sentences.map((sentence) => (
          <p key={sentence} class="sentence">
            {sentence}
          </p>
        ))}
        {!empty && (
          <p class="start">
            <NewClaimButton api={props.api} words={newClaim} look="primary" />
          </p>
        )}
        <Scopes {...props} />
      </div>
      <section class={`stake ${atRisk.urgency ?? 'none'}`} aria-label={atRisk.title}>
        <h2>
          {atRisk.urgency && <UrgencyShape urgency={atRisk.urgency} />}
          {atRisk.title}
        </h2>
        <p class="amount">{atRisk.amount}</p>
        {atRisk.facts.map((fact) => (
          <p key={fact} class="fact">
            {fact}
          </p>
        ))}
      </section>
    </header>
  )
}
