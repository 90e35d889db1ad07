import type { PackageFinding } from '../findingCodes'
import { isPublicHost } from '../isPublicHost'
import { isTunnel } from '../isTunnel'
import type { TeamsManifest } from '../manifestShape'

function addressesOf({ developer, staticTabs }: TeamsManifest): { at: string; url: string }[] {
  const { websiteUrl, privacyUrl, termsOfUseUrl } = developer
  const pages = Object.entries({ websiteUrl, privacyUrl, termsOfUseUrl })
  return [
    ...pages.map(([name, url]) => ({ at: `developer.${name}`, url })),
    ...staticTabs.flatMap((tab, index) =>
      (['contentUrl', 'websiteUrl'] as const).flatMap((name) => {
        const url = tab[name]
        return url === undefined ? [] : [{ at: `staticTabs.${index}.${name}`, url }]
      }),
    ),
  ]
}

function addressFinding(at: string, url: string): PackageFinding[] {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' }
  if (protocol !== 'https:')
    return [{ code: 'address-https', at, say: 'Put a whole address that begins with https://.' }]
  if (isTunnel(hostname)) return [{ code: 'address-tunnel', at, say: 'Put a host of your own: a tunnel is not taken.' }]
  if (!isPublicHost(hostname))
    return [{ code: 'address-local', at, say: 'Put a name that everybody can reach, no number and none of a network.' }]
  return []
}

function domainFinding(at: string, domain: string, tabHosts: readonly (string | undefined)[]): PackageFinding[] {
  if (domain.includes('*')) return [{ code: 'domain-wildcard', at, say: 'Name each host: no wildcard.' }]
  if (!/^[a-z\d.-]+$/.test(domain))
    return [{ code: 'domain-shape', at, say: 'Put a host in lower case, without https://, port or path.' }]
  if (isTunnel(domain)) return [{ code: 'domain-tunnel', at, say: 'Put a host of your own: a tunnel is not taken.' }]
  if (!isPublicHost(domain)) return [{ code: 'domain-local', at, say: 'Put a name that everybody can reach.' }]
  if (tabHosts.includes(domain)) return []
  return [{ code: 'domain-foreign', at, say: `Leave out ${domain}: no tab is there.` }]
}

const tabHost = ({ contentUrl = '' }: TeamsManifest['staticTabs'][number]) =>
  URL.canParse(contentUrl) ? new URL(contentUrl).host : undefined

function tabFindings({ staticTabs, validDomains }: TeamsManifest): PackageFinding[] {
  return staticTabs.flatMap((tab, index) => {
    const at = `staticTabs.${index}`
    const host = tabHost(tab)
    const found: PackageFinding[] = []
    if (tab.scopes.some((scope) => scope !== 'personal'))
      found.push({ code: 'tab-scope', at: `${at}.scopes`, say: 'Keep it personal: it shows what is private.' })
    if (host !== undefined && !validDomains.includes(host))
      found.push({ code: 'tab-domain', at: `${at}.contentUrl`, say: `Add ${host} to validDomains.` })
    return found
  })
}

/** Addresses are https and open to all; `validDomains` are the hosts of the tab, and no other. */
export function checkAddresses(manifest: TeamsManifest): PackageFinding[] {
  const { staticTabs, validDomains } = manifest
  const hosts = staticTabs.map(tabHost)
  return [
    ...addressesOf(manifest).flatMap(({ at, url }) => addressFinding(at, url)),
    ...validDomains.flatMap((domain, index) => domainFinding(`validDomains.${index}`, domain, hosts)),
    ...tabFindings(manifest),
  ]
}
