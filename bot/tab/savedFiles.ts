import { calendarFileName } from '../../cards/calendar/calendarFileName'
import { textFor } from '../../cards/text/textFor'
import type { Claims } from '../../dialogs/claims'
import { claimFileIds } from '../../dialogs/tab/claimFileIds'
import type { Principal } from '../../rules/principal'
import type { Calendars } from '../calendar/calendars'
import type { CsrDocument } from '../csr/csrPdfOf'
import { acceptedTypes, type FileType } from '../files/acceptedTypes'
import type { BlobStore } from '../files/blobStore'
import type { TabAnswer, TabCall, TabEndpoint } from './endpoint'

export interface SavedFilesNeeds {
  claims: Claims
  blobs: BlobStore
  calendars: Pick<Calendars, 'ofClaim'>
  /** The CSR of a claim as a PDF, for whoever may see it. */
  csrOf: (who: Principal, claimId: string) => Promise<CsrDocument | undefined>
}

interface Made {
  name: string
  sha256: string
  size: number
}

const notFound: TabAnswer = { kind: 'notFound' }

const whoOf = ({ person }: TabCall) => ({ tenantId: person.tenantId, userId: person.id })

const mimeOf = (type: string) =>
  Object.hasOwn(acceptedTypes, type) ? acceptedTypes[type as FileType].mime : 'application/octet-stream'

/** What can be saved of a claim. Each is looked up as the person may see it: anything else is not found. */
export function savedFiles({ claims, blobs, calendars, csrOf }: SavedFilesNeeds): TabEndpoint[] {
  const zip = (made: Made | undefined): TabAnswer =>
    made
      ? { kind: 'file', name: made.name, type: 'application/zip', size: made.size, body: blobs.open(made.sha256) }
      : notFound

  /** Only what serves this very claim: not another file of the person's own, nor one of a claim beside it. */
  async function file(call: TabCall): Promise<TabAnswer> {
    const { id = '', fileId = '' } = call.params
    const who = whoOf(call)
    const claim = await claims.find(who, id)
    if (!claim.ok) return notFound
    const serving = claimFileIds(claim.value, await claims.requestsOf(who, id))
    const [found] = serving.includes(fileId) ? await claims.files(who, [fileId], id) : []
    if (!found) return notFound
    const { name, type, size, sha256 } = found
    return { kind: 'file', name, type: mimeOf(type), size, body: blobs.open(sha256) }
  }

  async function packageOfClaim(call: TabCall): Promise<TabAnswer> {
    const claim = await claims.find(whoOf(call), call.params.id ?? '')
    return zip(claim.ok ? claim.value.body.package : undefined)
  }

  async function packageOfRequest(call: TabCall): Promise<TabAnswer> {
    const { id, requestId = '' } = call.params
    const found = await claims.findRequest(whoOf(call), requestId)
    return zip(found.ok && found.value.claim.id === id ? found.value.request.body.package : undefined)
  }

  async function calendar(call: TabCall): Promise<TabAnswer> {
    const { id = '' } = call.params
    const who = whoOf(call)
    const [claim, text] = await Promise.all([claims.find(who, id), calendars.ofClaim(who, id)])
    if (!claim.ok || text === undefined) return notFound
    const body = Buffer.from(text)
    const name = calendarFileName(textFor(call.person.locale), claim.value)
    return { kind: 'file', name, type: 'text/calendar; charset=utf-8', size: body.length, body }
  }

  async function csr(call: TabCall): Promise<TabAnswer> {
    const made = await csrOf(whoOf(call), call.params.id ?? '')
    if (!made) return notFound
    const { name, bytes } = made
    return { kind: 'file', name, type: 'application/pdf', size: bytes.length, body: bytes }
  }

  async function exported(call: TabCall): Promise<TabAnswer> {
    const parts = await claims.exported(whoOf(call))
    return zip(parts.find(({ sha256 }) => sha256 === call.params.sha256))
  }

  const get = (path: string, handle: TabEndpoint['handle']): TabEndpoint => ({ method: 'get', path, handle })
  return [
    get('/claims/:id/files/:fileId', file),
    get('/claims/:id/package', packageOfClaim),
    get('/claims/:id/requests/:requestId/package', packageOfRequest),
    get('/claims/:id/calendar', calendar),
    get('/claims/:id/csr.pdf', csr),
    get('/exports/:sha256', exported),
  ]
}
