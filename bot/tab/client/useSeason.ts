import { useEffect, useRef } from 'preact/hooks'
import type { SeasonScope, SeasonView } from '../../../cards/tab/seasonView'
import { type Api, Refused } from './api'
import { useLive } from './live'

/** The season as it was last heard of; `isStale` while another one is on its way. */
interface Season {
  view?: SeasonView
  isStale: boolean
  error?: unknown
  again: () => void
}

/**
 * Fetches the season and follows it. While another scope is fetched the one before stays; `refused` is called where the
 * organisation is not the person's to see: who leads no more, or opened somebody else's link.
 */
export function useSeason(api: Api, scope: SeasonScope, refused: () => void): Season {
  const { value, error, again } = useLive<SeasonView>(api, `/season?scope=${scope}`)
  const isRefused = scope !== 'own' && error instanceof Refused && error.status === 404
  useEffect(() => {
    if (isRefused) refused()
  }, [isRefused, refused])
  const last = useRef<SeasonView | undefined>(undefined)
  if (value) last.current = value
  const failed = error !== undefined && !isRefused && !value
  const view = failed ? undefined : last.current
  return { ...(view ? { view } : {}), isStale: !value, ...(failed ? { error } : {}), again }
}
