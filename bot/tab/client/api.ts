import { createParser } from 'eventsource-parser'
import type { Host } from './host'

interface Listener {
  heard: (event: string, data: unknown) => void
  live: (is: boolean) => void
  signal: AbortSignal
}

/** What the server would not do: nobody who may look, nothing there, or something that `body` explains. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: { code?: string },
  ) {
    super(`${status} ${body.code ?? ''}`)
  }
}

/** The tab's API, called in the name of whoever the host says. */
export interface Api {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: object): Promise<T>
  /** Sends files; `progress` hears how much of them has gone, from 0 to 1. */
  upload<T>(path: string, files: readonly File[], progress: (part: number) => void): Promise<T>
  /** A file to be saved. */
  download(path: string): Promise<{ name: string; blob: Blob }>
  /**
   * Hears server-sent events until the function it gives is called; comes again after a break. `live` hears whether the
   * line stands.
   */
  listen(path: string, heard: (event: string, data: unknown) => void, live: (is: boolean) => void): () => void
}

const base = '/tab/api'
const firstPauseMs = 1000
const longestPauseMs = 30_000
/** A line that held so long is one. */
const steadyMs = 10_000

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

const nameIn = (header: string | null) =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(header ?? '')?.[1] ?? 'file')

async function refusalOf(response: Response): Promise<Refused> {
  const body: unknown = await response.json().catch(() => ({}))
  return new Refused(response.status, typeof body === 'object' && body ? body : {})
}

/** Reads events off a stream until it ends. */
async function readEvents(response: Response, heard: (event: string, data: unknown) => void): Promise<void> {
  const parser = createParser({ onEvent: ({ event, data }) => heard(event ?? 'message', JSON.parse(data)) })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) parser.feed(part.value)
}

/** Calls the server that the page came from. A token that is over is asked for anew, once. */
export function apiFor(host: Host): Api {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const about = { 'X-Claimwell-Zone': zone, 'X-Claimwell-Locale': host.locale }

  async function send(path: string, init: RequestInit, again = true): Promise<Response> {
    const headers = { ...about, ...(await host.credentials()), ...init.headers }
    const response = await fetch(base + path, { ...init, headers })
    if (response.status === 401 && again) return send(path, init, false)
    if (!response.ok) throw await refusalOf(response)
    return response
  }

  /** One line, until it ends; gives whether it broke, or never stood. */
  async function hold(path: string, { heard, live, signal }: Listener): Promise<boolean> {
    try {
      const response = await send(path, { signal })
      live(true)
      // What happened while no line stood, or between the first look and it, is asked for.
      heard('changed', {})
      await readEvents(response, heard)
      return false
    } catch (error) {
      // Somebody who may not listen is told why by what is on the page.
      const isRefused = error instanceof Refused && error.status < 500
      if (!signal.aborted && !isRefused) live(false)
      return true
    }
  }

  /** The server ends a line when the token is over, or when it stops. One that ends again and again is not run after. */
  async function follow(path: string, listener: Listener): Promise<void> {
    let wait = firstPauseMs
    while (!listener.signal.aborted) {
      const since = performance.now()
      const broke = await hold(path, listener)
      const held = performance.now() - since > steadyMs
      if (held) wait = firstPauseMs
      if (held && !broke) continue
      await pause(wait, listener.signal)
      wait = Math.min(wait * 2, longestPauseMs)
    }
  }

  return {
    get: async (path) => (await send(path, {})).json(),
    post: async (path, body) =>
      (
        await send(path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
        })
      ).json(),
    async upload(path, files, progress) {
      const form = new FormData()
      for (const file of files) form.append('file', file, file.name)
      const headers = { ...about, ...(await host.credentials()) }
      return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest()
        request.open('POST', base + path)
        for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
        request.responseType = 'json'
        request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0)
        request.onload = () =>
          request.status < 300 ? resolve(request.response) : reject(new Refused(request.status, request.response ?? {}))
        request.onerror = () => reject(new Refused(0, {}))
        request.send(form)
      })
    },
    async download(path) {
      const response = await send(path, {})
      return { name: nameIn(response.headers.get('Content-Disposition')), blob: await response.blob() }
    },
    listen(path, heard, live) {
      const ending = new AbortController()
      void follow(path, { heard, live, signal: ending.signal })
      return () => ending.abort()
    },
  }
}
