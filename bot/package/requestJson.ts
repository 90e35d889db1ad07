import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { PackageInput } from './packageInput'

/** A request as data of its package: without what packing and sending add to it, so made again it is the same. */
export function requestJson({ id, claimId, body }: DocumentationRequest): PackageInput['data'] {
  const { package: _made, answeredOn: _sent, ...asked } = body
  return { name: 'request.json', value: { id, claimId, ...asked } }
}
