import { useCallback, useEffect, useState } from 'preact/hooks'

const queryIn = (hash: string) => new URLSearchParams(hash.split('?')[1] ?? '')

/** What stands behind the `?` in the address after the place; absent keys have no entry. */
export type HashQuery = Readonly<Record<string, string>>

/**
 * What a screen keeps in the address, so that going back, or opening it again, finds it; `set` changes some of it and
 * leaves no step to go back to. An empty value takes its key away.
 */
export function useHashQuery(): [HashQuery, (change: HashQuery) => void] {
  const [query, setQuery] = useState(() => Object.fromEntries(queryIn(location.hash)))
  useEffect(() => {
    const follow = () => setQuery(Object.fromEntries(queryIn(location.hash)))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const set = useCallback((change: HashQuery) => {
    const next = queryIn(location.hash)
    for (const [key, value] of Object.entries(change)) {
      if (value === '') next.delete(key)
      else next.set(key, value)
    }
    const place = location.hash.split('?')[0] || '#/'
    const text = next.toString()
    history.replaceState(null, '', text ? `${place}?${text}` : place)
    setQuery(Object.fromEntries(next))
  }, [])
  return [query, set]
}
