const longestMs = 900_000

/**
 * A Retry-After header, in seconds or as an HTTP date, → milliseconds from `now` (epoch ms), fifteen minutes at
 * most; undefined when there is none or it makes no sense.
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? ''
  const wait = /^\d{1,9}$/.test(text)
    ? Number(text) * 1000
    : /^[A-Z][a-z]{2}, /.test(text)
      ? Date.parse(text) - now
      : Number.NaN
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), longestMs)
}
