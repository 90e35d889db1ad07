import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { PackageSource } from './packageInputOf'

/** What the package of a documentation request is made of. `files` has a row for each id that `packageFileIds` gives. */
export interface RequestSource extends PackageSource {
  request: DocumentationRequest
  /** All requests of the claim, this one among them or not. */
  requests: readonly DocumentationRequest[]
  /** Entra object id → the name to show of who answered; without it nobody is named. */
  names?: Readonly<Record<string, string>>
}
