import { HttpHeaders } from 'botbuilder-stdlib/lib/azureCoreHttpCompat'
import type { ConnectorClientOptions } from 'botframework-connector'
import { AmbiguousDelivery, DeliveryRefused, HostRefused, NotSent, RateLimited } from './deliveryErrors'
import { retryAfterMs } from './retryAfterMs'

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>
type HttpRequest = Parameters<HttpClient['sendRequest']>[0]

interface OneSendOptions {
  /** Asked before anything leaves the process. */
  allow: (url: string) => boolean
  /** Epoch milliseconds; for a Retry-After that is a date. */
  now: () => number
  timeoutMs?: number
}

const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/**
 * The connector's HTTP client: one send for each call, with a timeout, to allowed hosts, redirects not followed.
 * It throws its own errors for everything but success, because the SDK resends silently what it recognises
 * (reliability S9): HostRefused, NotSent, AmbiguousDelivery, RateLimited, DeliveryRefused.
 */
export function oneSendHttpClient(options: OneSendOptions): HttpClient {
  return {
    async sendRequest(request) {
      if (!options.allow(request.url)) throw new HostRefused('not a Teams connector')
      const { response, text } = await sendOnce(request, options.timeoutMs ?? 10_000)
      if (response.status >= 300) throw refusalOf(request, response, text, options.now())
      const headers = new HttpHeaders()
      response.headers.forEach((value, name) => {
        headers.set(name, value)
      })
      return { request, status: response.status, headers, bodyAsText: isJson(text) ? text : '{}' }
    },
  }
}

async function sendOnce(request: HttpRequest, timeoutMs: number): Promise<{ response: Response; text: string }> {
  const headers = Object.fromEntries(request.headers.headersArray().map(({ name, value }) => [name, value]))
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers,
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return { response, text: await response.text() }
  } catch (error) {
    const code = codeOf(error)
    throw isNeverLeft(code) ? new NotSent(code) : new AmbiguousDelivery(code)
  }
}

/** A failed handshake, like a refused connection, means that no byte of the message was sent. */
function isNeverLeft(code: string): boolean {
  return neverLeft.has(code) || code.startsWith('ERR_TLS') || /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)
}

/** fetch wraps the socket's error; looked at by shape, for it may come from another realm. */
function codeOf(error: unknown): string {
  const { cause, name } = Object(error)
  return String(Object(cause).code ?? name ?? 'unknown')
}

function refusalOf(request: HttpRequest, response: Response, text: string, now: number): Error {
  const { status } = response
  if (status === 429) return new RateLimited(retryAfterMs(response.headers.get('retry-after'), now))
  if (request.method === 'POST' && (status === 408 || status >= 500)) return new AmbiguousDelivery(String(status))
  return new DeliveryRefused(status, refusalCode(text))
}

/** Teams writes `{"error":{"code":"…"}}`; anything that does not look like a code stays out of logs. */
function refusalCode(text: string): string | undefined {
  return /"code"\s*:\s*"([A-Za-z0-9]{1,60})"/.exec(text.slice(0, 2000))?.[1]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
