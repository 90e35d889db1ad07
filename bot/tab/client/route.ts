import { useEffect, useState } from 'preact/hooks'
import type { SeasonScope } from '../../../cards/tab/seasonView'

/** Where in the tab one is; it stands in the address, so that going back works. */
export type Route = { at: 'season' } | { at: 'claim'; id: string } | { at: 'organisation' }

/** The address of a place in the tab, for a link. */
export function hrefOf(route: Route | { at: 'season'; scope: SeasonScope }): string {
  if (route.at === 'claim') return `#/claims/${encodeURIComponent(route.id)}`
  if (route.at === 'organisation') return '#/organisation'
  return 'scope' in route ? `#/?scope=${route.scope}` : '#/'
}

/** What is no id names no claim: it is asked for as it stands. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** Where one was before, and how the season was left: with its filters. */
const left: { place?: Route; season: string } = { season: '#/' }

/** The place one came from within the tab; undefined where the tab was opened here. */
export const cameFrom = (): Route | undefined => left.place

/** The season as one left it, for a link back to it. */
export const seasonAsLeft = (): string => left.season

function leave(url: string): void {
  const { hash } = new URL(url)
  left.place = routeIn(hash)
  if (left.place.at === 'season') left.season = hash || '#/'
}

function routeIn(hash: string): Route {
  const id = /^#\/claims\/([^/]+)$/.exec(hash)?.[1]
  if (id !== undefined) return { at: 'claim', id: decoded(id) }
  return hash === '#/organisation' ? { at: 'organisation' } : { at: 'season' }
}

/** The place that the address names, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeIn(location.hash))
  useEffect(() => {
    const follow = ({ oldURL }: HashChangeEvent) => {
      leave(oldURL)
      setRoute(routeIn(location.hash))
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return route
}
