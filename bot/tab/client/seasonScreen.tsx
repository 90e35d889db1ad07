import { useRef } from 'preact/hooks'
import type { SeasonScope, SeasonView } from '../../../cards/tab/seasonView'
import { useHashQuery } from './hashQuery'
import { useKeptFocus } from './keepFocus'
import { useLive } from './live'
import { Notice } from './notice'
import { problemOf } from './problemOf'
import { SeasonClaims } from './seasonClaims'
import { SeasonEmpty } from './seasonEmpty'
import { SeasonFunds } from './seasonFunds'
import { SeasonHeader } from './seasonHeader'
import { SeasonTimeline } from './seasonTimeline'
import type { Surroundings } from './surroundings'

/** The season at a glance. */
export function SeasonScreen({ around }: { around: Surroundings }) {
  const { api, host, words } = around
  const [query, set] = useHashQuery()
  const scope: SeasonScope = query.scope === 'organisation' ? 'organisation' : 'own'
  const { value, error, again } = useLive<SeasonView>(api, `/season?scope=${scope}`)
  // While the other scope is fetched, the one before stays.
  const last = useRef<SeasonView | undefined>(undefined)
  const view = value ?? (error ? undefined : last.current)
  last.current = view
  useKeptFocus()
  if (!view) {
    if (!error) return <p role="status">{words.loading}</p>
    const { title, body } = problemOf(words, error)
    return (
      <Notice title={title} action={{ label: words.tryAgain, do: again }}>
        {body}
      </Notice>
    )
  }
  const choose = (next: SeasonScope) => set({ scope: next === 'own' ? '' : next, owner: '' })
  return (
    <main class="season" lang={view.language} aria-busy={value === undefined}>
      <SeasonHeader view={view} scope={scope} choose={choose} />
      {view.empty && <SeasonEmpty empty={view.empty} host={host} />}
      <SeasonTimeline timeline={view.timeline} />
      {view.funds && <SeasonFunds funds={view.funds} />}
      {!view.empty && <SeasonClaims view={view} api={api} query={query} set={set} />}
    </main>
  )
}
