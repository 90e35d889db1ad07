import type { IncomingMessage } from 'node:http'

/** What the first line of defence needs to know. */
export interface EarlyRules {
  maxActivityBytes: number
  /** The most bytes a body may have on a route beside the bot's own; undefined for a path that is none. */
  maxExtraBytes: (path: string) => number | undefined
  /** False in local mode: no token is asked for. */
  bearerRequired: boolean
}

const bearer = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/
const json = /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i

/**
 * Whether a path is what the router will make of it: with a way up in it, one route's limits would be judged and
 * another be reached.
 */
function isPlain(path: string): boolean {
  const base = 'http://any'
  return URL.canParse(base + path) && new URL(base + path).pathname === path
}

/**
 * The status to refuse a request with before its body is read, or undefined. A compressed body ends the process or
 * fills the memory (reliability S1, S2), so none is taken. Whatever is posted is taken for an activity unless it
 * goes to another known route: a path can be spelt in many ways.
 */
export function denyEarly(request: IncomingMessage, rules: EarlyRules): number | undefined {
  const { headers, url = '/', method } = request
  const path = url.split('?')[0] ?? '/'
  const extraBytes = rules.maxExtraBytes(path)
  if (!isPlain(path)) return 404
  if (headers['content-encoding'] !== undefined) return 415
  if (Number(headers['content-length'] ?? 0) > (extraBytes ?? rules.maxActivityBytes)) return 413
  return method === 'POST' && extraBytes === undefined ? denyActivity(request, rules) : undefined
}

function denyActivity(request: IncomingMessage, { bearerRequired }: EarlyRules): number | undefined {
  if (bearerRequired && !hasOneBearer(request)) return 401
  return json.test(request.headers['content-type'] ?? '') ? undefined : 415
}

function hasOneBearer({ headers, rawHeaders }: IncomingMessage): boolean {
  const sent = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'authorization').length
  const header = headers.authorization ?? ''
  return sent === 1 && header.length <= 8192 && bearer.test(header)
}
