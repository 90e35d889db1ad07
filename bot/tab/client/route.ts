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

function routeIn(hash: string): Route {
  const id = /^#\/claims\/([^/]+)$/.exec(hash)?.[1]
  if (id !== undefined) return { at: 'claim', id: decoded(id) }
  return hash === '#/organisation' ? { at: 'organisation' } : { at: 'season' }
}

/** The place that the address names, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeIn(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeIn(location.hash))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return route
}
