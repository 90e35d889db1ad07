/**
 * May a file be put at this address? https on the usual port of `<one label>.sharepoint.com`, where Teams keeps
 * a person's files, or one of `loopbackHosts` (hostnames; empty in production).
 */
export function fileHostAllowed(address: string, loopbackHosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.username || url.password) return false
  if (loopbackHosts.includes(url.hostname)) return url.protocol === 'http:' || url.protocol === 'https:'
  return url.protocol === 'https:' && url.port === '' && /^[a-z0-9-]+\.sharepoint\.com$/.test(url.hostname)
}
