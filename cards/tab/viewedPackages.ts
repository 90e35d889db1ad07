import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { Text } from '../text/text'

/** A package that was made, to be saved. */
export interface ViewedPackage {
  name: string
  detail: string
  state: 'current' | 'outdated'
  says: string
  sha256: string
  path: string
}

interface PackagesOf {
  claim: CoOpClaim
  asked: readonly DocumentationRequest[]
  madeOn: Readonly<Record<string, CalendarDate>>
  /** Of the claim, below `/tab/api`. */
  path: string
}

/** The package of a claim, then those that answer requests on it. */
export function viewedPackages(text: Text, { claim, asked, madeOn, path }: PackagesOf): ViewedPackage[] {
  const { tabClaim, formats } = text
  const view = (made: { name: string; size: number; sha256: string }, isCurrent: boolean, at: string, name: string) => {
    const on = madeOn[made.sha256]
    const size = formats.bytes(made.size)
    return {
      name,
      detail: on === undefined ? size : tabClaim.made(size, formats.shortDate(on)),
      state: isCurrent ? ('current' as const) : ('outdated' as const),
      says: isCurrent ? tabClaim.current : tabClaim.outdated,
      sha256: made.sha256,
      path: `${at}/package`,
    }
  }
  const own = claim.body.package
  // In preparation again: it was changed since the package was made.
  const ofClaim = own ? [view(own, claim.status !== 'preparing', path, own.name)] : []
  const ofRequests = asked.flatMap(({ id, body }) => {
    const at = `${path}/requests/${encodeURIComponent(id)}`
    return body.package ? [view(body.package, true, at, tabClaim.packageOfRequest(body.package.name))] : []
  })
  return [...ofClaim, ...ofRequests]
}
