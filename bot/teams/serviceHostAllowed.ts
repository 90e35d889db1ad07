/**
 * The connector's own hosts. Exact names: any Azure customer can register `<name>.trafficmanager.net`.
 * Source: TeamsServiceEndpoints of the Microsoft 365 Agents SDK.
 */
export const connectorHosts: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
])

/**
 * May the bot send its bearer to this address? https on the usual port to a Teams connector, or one of
 * `loopbackHosts` (hostnames; empty in production) on any port and scheme.
 */
export function serviceHostAllowed(address: string, loopbackHosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.username || url.password) return false
  if (loopbackHosts.includes(url.hostname)) return url.protocol === 'http:' || url.protocol === 'https:'
  return url.protocol === 'https:' && url.port === '' && connectorHosts.has(url.hostname)
}
