import type { IncomingMessage } from 'node:http'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

const hostnameOf = (host: string) => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '')

/**
 * May this request use the local pages? Only under a loopback name (a name that somebody else points here is none),
 * and not on behalf of another site, but for a link to a page or a package that a person follows.
 */
export function localOnly({ headers, method }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  if (!loopback.has(hostnameOf(host))) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}
