import type { IncomingMessage } from 'node:http'
import { headersNamed } from './headersNamed'

/** A body's signature, as sent. */
export interface Signed {
  way: 'signature'
  keyName: string
  /** Epoch seconds in digits, as signed. */
  timestamp: string
  /** 32 bytes in hex. */
  signature: string
}

/** What a call shows for itself; nothing of it is verified yet. */
export type Credentials = { way: 'token'; token: string } | Signed

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/
const longestHeader = 8192

/** The groups of the only header of that name; undefined when it is missing, repeated or of another form. */
function matchOnly(request: Pick<IncomingMessage, 'rawHeaders'>, name: string, form: RegExp): string | undefined {
  const [value = '', ...more] = headersNamed(request, name)
  return more.length === 0 && value.length <= longestHeader ? form.exec(value)?.[1] : undefined
}

/** Reads a bearer token, or key, timestamp and signature; undefined for neither, half of it, both, or one twice. */
export function readCredentials(request: Pick<IncomingMessage, 'rawHeaders'>): Credentials | undefined {
  const names = ['x-claimwell-key', 'x-claimwell-timestamp', 'x-claimwell-signature']
  const isSigned = names.some((name) => headersNamed(request, name).length > 0)
  const hasToken = headersNamed(request, 'authorization').length > 0
  if (isSigned && hasToken) return undefined
  if (!isSigned) {
    const token = matchOnly(request, 'authorization', bearer)
    return token === undefined ? undefined : { way: 'token', token }
  }
  const keyName = matchOnly(request, 'x-claimwell-key', /^([\w.-]{1,40})$/)
  const timestamp = matchOnly(request, 'x-claimwell-timestamp', /^(\d{1,12})$/)
  const signature = matchOnly(request, 'x-claimwell-signature', /^v1=([0-9a-f]{64})$/)
  return keyName && timestamp && signature ? { way: 'signature', keyName, timestamp, signature } : undefined
}
