import { z } from 'zod'
import { type EntraTokenRules, readEntraToken } from '../entra/entraToken'
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

const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
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

/**
 * Judges access tokens that Entra gave an app for itself (client credentials): for our audience, with our role, of a
 * tenant that may use the bot. Identity and delegated tokens of people are none.
 */
export class AppTokens {
  private readonly rules: EntraTokenRules<z.infer<typeof appClaims>>

  constructor({ jwks, audience, role, tenants, now }: AppTokensOptions) {
    this.rules = {
      jwks,
      claims: appClaims,
      audiences: [audience],
      tenants,
      objection({ roles, idtyp, sub, oid, azp, appid }) {
        if (!roles.includes(role)) return 'roles'
        // `idtyp` is optional; without it an app is known by being its own subject. A person's identity token can have
        // the audience and the role, and no scope.
        if (idtyp === undefined && sub !== oid) return 'notAnApp'
        return azp === undefined && appid === undefined ? 'azp' : undefined
      },
      now,
    }
  }

  /** The app that this token was given to. Throws AuthUnavailable when the keys cannot be had. */
  async judge(token: string): Promise<Judged> {
    const read = await readEntraToken(token, this.rules)
    if (!read.ok) return { ok: false, reason: read.reason }
    const { azp, appid, tid } = read.value
    const id = azp ?? appid ?? ''
    return { ok: true, value: { tenantId: tid.toLowerCase(), way: 'token', id: id.toLowerCase() } }
  }
}
