import { useCallback } from 'preact/hooks'
import type { SeasonScope } from '../../../cards/tab/seasonView'
import { Notice } from './notice'
import { problemOf } from './problemOf'
import { SeasonClaims } from './seasonClaims'
import { SeasonEmpty } from './seasonEmpty'
import { SeasonFunds } from './seasonFunds'
import { SeasonHeader } from './seasonHeader'
import { SeasonTimeline } from './seasonTimeline'
import type { Surroundings } from './surroundings'
import { useHashQuery } from './useHashQuery'
import { useKeptFocus } from './useKeptFocus'
import { useSeason } from './useSeason'
import { useTitle } from './useTitle'

/** The season at a glance. */
export function SeasonScreen({ around }: { around: Surroundings }) {
  const { api, words } = around
  const [query, set] = useHashQuery()
  const scope: SeasonScope = query.scope === 'organisation' ? 'organisation' : 'own'
  const choose = useCallback((next: SeasonScope) => set({ scope: next === 'own' ? '' : next, owner: '' }), [set])
  const toOwn = useCallback(() => choose('own'), [choose])
  const { view, isStale, error, again } = useSeason(api, scope, toOwn)
  useKeptFocus()
  useTitle(view?.title)
  if (error !== undefined) {
    const { title, body } = problemOf(words, error)
    return (
      <Notice title={title} action={{ label: words.tryAgain, do: again }}>
        {body}
      </Notice>
    )
  }
  if (!view)
    return (
      <p class="notice" role="status">
        {words.loading}
      </p>
    )
  return (
    <main class="season" lang={view.language} aria-busy={isStale}>
      <SeasonHeader view={view} scope={scope} choose={choose} api={api} />
      {view.empty && <SeasonEmpty empty={view.empty} around={around} newClaim={view.newClaim} />}
      <SeasonTimeline timeline={view.timeline} />
      {view.funds && <SeasonFunds funds={view.funds} />}
      {!view.empty && <SeasonClaims view={view} api={api} query={query} set={set} />}
    </main>
  )
}
