import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Api } from './api'

/** What a screen shows: nothing yet, what was fetched, or why it could not be; what was shown stays while it is fetched anew. */
export interface Live<T> {
  value?: T
  error?: unknown
  /** Fetches it anew. */
  again: () => void
}

const changes = new EventTarget()

/** Tells every screen that something changed: a claim, or anything. */
export function announce(claimId?: string): void {
  changes.dispatchEvent(new CustomEvent('changed', { detail: claimId ?? null }))
}

const quietMs = 150

/** Fetches a path of the API, and again whenever something changes that concerns it: `claimId`, or anything. */
export function useLive<T>(api: Api, path: string, claimId?: string): Live<T> {
  const [state, setState] = useState<{ path: string; value?: T; error?: unknown }>({ path })
  const latest = useRef(0)
  const fetchIt = useCallback(() => {
    latest.current += 1
    const mine = latest.current
    api.get<T>(path).then(
      (value) => mine === latest.current && setState({ path, value }),
      (error: unknown) =>
        mine === latest.current && setState((before) => ({ ...(before.path === path ? before : {}), path, error })),
    )
  }, [api, path])
  useEffect(fetchIt, [fetchIt])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const heard = (event: Event) => {
      // An event without a detail has null for one.
      const about = (event as CustomEvent<string | null>).detail
      if (claimId !== undefined && about !== null && about !== claimId) return
      clearTimeout(timer)
      timer = setTimeout(fetchIt, quietMs)
    }
    changes.addEventListener('changed', heard)
    return () => {
      clearTimeout(timer)
      changes.removeEventListener('changed', heard)
    }
  }, [fetchIt, claimId])
  const shown = state.path === path ? state : {}
  return { ...shown, again: fetchIt }
}
