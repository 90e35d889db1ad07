/** From where files may be fetched. */
export interface HostPolicy {
  /** Hosts of the Teams connector (`smba.trafficmanager.net`), with port where it is a local one. Only they get a bearer. */
  connectorHosts: ReadonlySet<string>
  /** Local mode and tests: plain HTTP to this machine is allowed too. */
  loopback: boolean
}

/** A URL that passed the policy. */
export interface AllowedUrl {
  url: URL
  /** Whether our token may go there. */
  connector: boolean
  /** On this machine; anything else must resolve to public addresses only. */
  local: boolean
}

const sharePoint = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?\.sharepoint\.com$/
/** Ends in a word, so it is no IP address in any notation. */
const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z-]+$/
const thisMachine = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Judges a download address before any name is looked up: https on its usual port, no user, and a host that is one
 * label under sharepoint.com or a listed connector. What the URL parser had to repair (full-width letters, `\`, `127.1`,
 * a trailing dot) is refused: a real link needs no repair.
 * @returns undefined when refused
 */
export function allowedUrl(raw: string, policy: HostPolicy): AllowedUrl | undefined {
  const url = URL.canParse(raw) ? new URL(raw) : undefined
  if (!url || !isWrittenPlainly(raw, url)) return undefined
  if (thisMachine.has(url.hostname)) {
    return policy.loopback ? { url, connector: policy.connectorHosts.has(url.host), local: true } : undefined
  }
  if (url.protocol !== 'https:' || url.port !== '' || !hostName.test(url.hostname)) return undefined
  const connector = policy.connectorHosts.has(url.hostname)
  return connector || sharePoint.test(url.hostname) ? { url, connector, local: false } : undefined
}

function isWrittenPlainly(raw: string, url: URL): boolean {
  const written = /^https?:\/\/([^/?#]*)/i.exec(raw)?.[1]?.toLowerCase()
  return !raw.includes('\\') && (written === url.host || written === `${url.host}:443`)
}
