import { z } from 'zod'
import type { Outcome } from '../../rules/outcome'
import type { Principal } from '../../rules/principal'
import { type EntraTokenRules, readEntraToken } from '../entra/entraToken'
import type { Jwks } from '../teams/jwks'

interface PersonTokensOptions {
  /** Of Entra; its metadata names no tenant. */
  jwks: Jwks
  /** The bot's app registration, by its client id (v2 tokens) and by its application id URI (v1 tokens). */
  audiences: readonly [string, ...string[]]
  /** Tenant ids in lower case. */
  tenants: readonly string[]
  /** Epoch milliseconds. */
  now: () => number
}

/** A person that Teams signed in. */
export interface SignedIn {
  who: Principal
  name: string
  /** Epoch milliseconds at which the token is over. */
  until: number
}

/** The scope that the app registration exposes for Teams: a token with it acts for a person. */
const scope = 'access_as_user'
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
const personClaims = z.object({
  iss: z.string(),
  aud: z.string(),
  tid: guid,
  exp: z.number(),
  nbf: z.number().optional(),
  oid: guid,
  scp: z.string(),
  idtyp: z.literal('user').optional(),
  name: z.string().max(400).optional(),
})

/**
 * Judges the token that Teams gives the tab (single sign-on): signed by Entra, for our app registration, of a tenant that
 * may use the bot, for a person. What Teams says of the person beside it is nobody's word.
 */
export class PersonTokens {
  private readonly rules: EntraTokenRules<z.infer<typeof personClaims>>

  constructor({ jwks, audiences, tenants, now }: PersonTokensOptions) {
    const objection = ({ scp }: z.infer<typeof personClaims>) => (scp.split(' ').includes(scope) ? undefined : 'scp')
    this.rules = { jwks, claims: personClaims, audiences, tenants, objection, now }
  }

  /** The person this token was given to; the reason is for the log alone. Throws AuthUnavailable without keys. */
  async judge(token: string): Promise<Outcome<SignedIn>> {
    const read = await readEntraToken(token, this.rules)
    if (!read.ok) return { ok: false, reason: read.reason }
    const { tid, oid, name = '', exp } = read.value
    const who = { tenantId: tid, userId: oid }
    return { ok: true, value: { who, name, until: exp * 1000 } }
  }
}
