import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { AllowedUrl } from './allowedUrl'
import { DownloadFault } from './downloadFault'
import { isPublicAddress } from './isPublicAddress'
import { pinnedLookup, type Resolve } from './pinnedLookup'

/** A response whose body is still to be read, and what went wrong on its connection since. */
export interface OpenedResponse {
  response: IncomingMessage
  connectionError(): Error | undefined
}

const isLocalAddress = (address: string): boolean => address === '127.0.0.1' || address === '::1'

/**
 * Sends one GET on a connection of its own and gives the response as soon as its headers are there. Follows nothing,
 * decodes nothing: a decoder would hide a body that was cut short.
 * Throws a DownloadFault: `hostRefused` when the name leads to a forbidden address, else `unreachable`.
 */
export function openResponse(
  target: AllowedUrl,
  bearer: string | undefined,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<OpenedResponse> {
  return new Promise((settle, fail) => {
    let failed: Error | undefined
    const send = target.url.protocol === 'https:' ? httpsRequest : httpRequest
    const request = send(target.url, {
      agent: false,
      signal,
      lookup: pinnedLookup(resolve, target.local ? isLocalAddress : isPublicAddress),
      headers: {
        accept: '*/*',
        'accept-encoding': 'identity',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
    })
    request.on('response', (response) => settle({ response, connectionError: () => failed }))
    request.on('error', (error: NodeJS.ErrnoException) => {
      failed = error
      fail(error.code === 'EBLOCKED' ? new DownloadFault('hostRefused') : new DownloadFault('unreachable', 0))
    })
    request.end()
  })
}
