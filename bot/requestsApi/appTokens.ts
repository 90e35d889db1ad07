import jwt from 'jsonwebtoken'
import { z } from 'zod'
import type { Jwks } from '../teams/jwks'
import type { Judged } from './caller'

interface AppTokensOptions {
  /** Of Entra; its metadata names no tenant. */
  jwks: Jwks
  audience: string
  role: string
  /** Tenant ids in lower case. */
  tenants: readonly string[]
  /** Epoch milliseconds. */
  now: () => number
}

type Claims = z.infer<typeof appClaims>

const skewSeconds = 60
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
const header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200), crit: z.never().optional() })
const confidentialClient = z.enum(['1', '2']).optional()
const appClaims = z.object({
  iss: z.string(),
  aud: z.string(),
  tid: guid,
  exp: z.number(),
  nbf: z.number().optional(),
  roles: z.array(z.string()),
  /** Delegated tokens have scopes: a person's app acts for the person. */
  scp: z.never().optional(),
  idtyp: z.literal('app').optional(),
  sub: z.string().min(1),
  oid: z.string().optional(),
  /** The app: v1 tokens say `appid`, v2 tokens `azp`. */
  appid: guid.optional(),
  azp: guid.optional(),
  /** How it showed who it is: by secret or certificate, not as a public client. */
  appidacr: confidentialClient,
  azpacr: confidentialClient,
})

const v2Issuer = (tid: string) => `https://login.microsoftonline.com/${tid}/v2.0`
const v1Issuer = (tid: string) => `https://sts.windows.net/${tid}/`

class Refused extends Error {}

function refuse(why: string): never {
  throw new Refused(why)
}

/**
 * Judges access tokens that Entra gave an app for itself (client credentials): for our audience, with our role, of a
 * tenant that may use the bot. Identity and delegated tokens of people are none.
 */
export class AppTokens {
  constructor(private readonly options: AppTokensOptions) {}

  /** The app that this token was given to. Throws AuthUnavailable when the keys cannot be had. */
  async judge(token: string): Promise<Judged> {
    try {
      const { kid, claims } = this.read(token)
      const signing = (await this.options.jwks.get(kid)) ?? refuse('kid')
      judgeKey(signing.issuer, claims)
      this.verify(token, signing.key)
      const id = claims.azp ?? claims.appid ?? refuse('azp')
      return { ok: true, value: { tenantId: claims.tid.toLowerCase(), way: 'token', id: id.toLowerCase() } }
    } catch (error) {
      if (error instanceof Refused) return { ok: false, reason: error.message }
      throw error
    }
  }

  /** Judges what a token says before its signature is worth checking. */
  private read(token: string): { kid: string; claims: Claims } {
    const decoded = decode(token)
    const head = header.safeParse(decoded.header)
    if (!head.success) refuse('header')
    const read = appClaims.safeParse(decoded.payload)
    if (!read.success) refuse(String(read.error.issues[0]?.path[0] ?? 'claims'))
    this.judgeClaims(read.data)
    return { kid: head.data.kid, claims: read.data }
  }

  private judgeClaims({ iss, tid, aud, roles, idtyp, sub, oid }: Claims): void {
    if (!this.options.tenants.includes(tid.toLowerCase())) refuse('tid')
    if (iss !== v2Issuer(tid) && iss !== v1Issuer(tid)) refuse('iss')
    if (aud !== this.options.audience) refuse('aud')
    if (!roles.includes(this.options.role)) refuse('roles')
    // `idtyp` is optional; without it an app is known by being its own subject. A person's identity token can have
    // the audience and the role, and no scope.
    if (idtyp === undefined && sub !== oid) refuse('notAnApp')
  }

  private verify(token: string, key: Parameters<typeof jwt.verify>[1]): void {
    try {
      jwt.verify(token, key, {
        algorithms: ['RS256'],
        audience: this.options.audience,
        clockTolerance: skewSeconds,
        clockTimestamp: Math.floor(this.options.now() / 1000),
      })
    } catch (error) {
      refuse(error instanceof Error ? error.name : 'signature')
    }
  }
}

/** A key of Entra may sign for the issuer it names; keys of v1 tokens are listed under the v2 issuer, too. */
function judgeKey(issuer: string | undefined, { iss, tid }: Claims): void {
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
