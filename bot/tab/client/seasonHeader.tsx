import type { SeasonScope, SeasonView } from '../../../cards/tab/seasonView'
import { hrefOf } from './route'
import { UrgencyShape } from './urgencyShape'

interface Props {
  view: SeasonView
  /** What was chosen, also while it is still being fetched. */
  scope: SeasonScope
  choose: (scope: SeasonScope) => void
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
  const { title, sentences, atRisk } = props.view
  return (
    <header class="season-header">
      <div>
        <h1>{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence} class="sentence">
            {sentence}
          </p>
        ))}
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
