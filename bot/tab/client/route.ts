import { useEffect, useState } from 'preact/hooks'

/** Where in the tab one is; it stands in the address, so that going back works. */
export type Route = { at: 'season' } | { at: 'claim'; id: string } | { at: 'organisation' }

/** The address of a place in the tab, for a link. */
export function hrefOf(route: Route): string {
  return route.at === 'claim'
    ? `#/claims/${encodeURIComponent(route.id)}`
    : route.at === 'organisation'
      ? '#/organisation'
      : '#/'
}

function routeIn(hash: string): Route {
  const id = /^#\/claims\/([^/]+)$/.exec(hash)?.[1]
  if (id !== undefined) return { at: 'claim', id: decodeURIComponent(id) }
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
