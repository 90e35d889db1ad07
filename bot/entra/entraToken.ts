import jwt from 'jsonwebtoken'
import { z } from 'zod'
import type { Outcome } from '../../rules/outcome'
import type { Jwks } from '../teams/jwks'

/** What every token of Entra says, whomever it was given to. */
export interface EntraClaims {
  iss: string
  aud: string
  tid: string
}

export interface EntraTokenRules<C extends EntraClaims> {
  /** Of Entra; its metadata names no tenant. */
  jwks: Jwks
  /** What a token has to say, beside what is judged here. */
  claims: z.ZodType<C>
  audiences: readonly [string, ...string[]]
  /** Tenant ids in lower case. */
  tenants: readonly string[]
  /** The name of a claim that stands in the way, for what a schema cannot say. */
  objection: (claims: C) => string | undefined
  /** Epoch milliseconds. */
  now: () => number
}

const skewSeconds = 60
const header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200), crit: z.never().optional() })

const v2Issuer = (tid: string) => `https://login.microsoftonline.com/${tid}/v2.0`
const v1Issuer = (tid: string) => `https://sts.windows.net/${tid}/`

class Refused extends Error {}

function refuse(why: string): never {
  throw new Refused(why)
}

/**
 * What a token of Entra says, if Entra signed it for one of our audiences, in a tenant that may use the bot, and it is
 * not over; else, as the reason, the name of what is wrong, for the log alone. Throws AuthUnavailable when the keys
 * cannot be had.
 */
export async function readEntraToken<C extends EntraClaims>(
  token: string,
  rules: EntraTokenRules<C>,
): Promise<Outcome<C>> {
  try {
    const { kid, claims } = readClaims(token, rules)
    const signing = (await rules.jwks.get(kid)) ?? refuse('kid')
    judgeKey(signing.issuer, claims)
    verify(token, signing.key, rules)
    return { ok: true, value: claims }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.message }
    throw error
  }
}

/** Judges what a token says before its signature is worth checking. */
function readClaims<C extends EntraClaims>(token: string, rules: EntraTokenRules<C>): { kid: string; claims: C } {
  const decoded = decode(token)
  const head = header.safeParse(decoded.header)
  if (!head.success) refuse('header')
  const read = rules.claims.safeParse(decoded.payload)
  if (!read.success) refuse(String(read.error.issues[0]?.path[0] ?? 'claims'))
  const { iss, tid, aud } = read.data
  if (!rules.tenants.includes(tid.toLowerCase())) refuse('tid')
  if (iss !== v2Issuer(tid) && iss !== v1Issuer(tid)) refuse('iss')
  if (!rules.audiences.includes(aud)) refuse('aud')
  const objection = rules.objection(read.data)
  if (objection !== undefined) refuse(objection)
  return { kid: head.data.kid, claims: read.data }
}

function verify<C extends EntraClaims>(
  token: string,
  key: Parameters<typeof jwt.verify>[1],
  { audiences, now }: EntraTokenRules<C>,
): void {
  try {
    jwt.verify(token, key, {
      algorithms: ['RS256'],
      audience: [...audiences] as [string, ...string[]],
      clockTolerance: skewSeconds,
      clockTimestamp: Math.floor(now() / 1000),
    })
  } catch (error) {
    refuse(error instanceof Error ? error.name : 'signature')
  }
}

/** A key of Entra may sign for the issuer it names; keys of v1 tokens are listed under the v2 issuer, too. */
function judgeKey(issuer: string | undefined, { iss, tid }: EntraClaims): void {
  const own = issuer?.replace('{tenantid}', tid)
  if (own !== undefined && own !== iss && own !== v2Issuer(tid)) refuse('keyIssuer')
}

function decode(token: string): jwt.Jwt {
  try {
    return jwt.decode(token, { complete: true }) ?? refuse('token')
  } catch {
    return refuse('token')
  }
}
