import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import jwt from 'jsonwebtoken'
import type { ConnectorClients } from './connectorClients'
import type { Jwks } from './jwks'
import { serviceHostAllowed } from './serviceHostAllowed'
import { tokenAudience } from './tokenAudience'
import type { VerifiedTokens } from './verifiedTokens'

interface ChannelOnlyOptions {
  appId: string
  jwks: Jwks
  tokens: VerifiedTokens
  clients: ConnectorClients
  loopbackHosts: readonly string[]
  /** Epoch milliseconds. */
  now: () => number
}

type Claimed = Pick<Activity, 'serviceUrl' | 'channelId'>

const issuer = 'https://api.botframework.com'
const channel = 'msteams'
const longestLifeSeconds = 86_400
const skewSeconds = 300

/** Rejects with one and the same error whatever was wrong; `cause` says it to the log. */
function refuse(why: string): never {
  throw Object.assign(new AuthenticationError('unauthorized', 401), { cause: why })
}

/**
 * Only tokens of the Teams channel exist: no emulator, no skill, no other channel (reliability S4–S6; the seven
 * requirements of the Bot Connector authentication specification). Throws AuthenticationError (401) or
 * AuthUnavailable (503).
 */
export class ChannelOnlyAuthentication extends BotFrameworkAuthentication {
  constructor(private readonly options: ChannelOnlyOptions) {
    super()
    if (!options.appId) throw new Error('appId is required: authentication would be off without it')
  }

  override getOriginatingAudience(): string {
    return tokenAudience
  }

  override authenticateChannelRequest(): Promise<ClaimsIdentity> {
    return Promise.reject(new AuthenticationError('unauthorized', 401))
  }

  authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new AuthenticationError('unauthorized', 401))
  }

  createConnectorFactory(): ConnectorFactory {
    return this.options.clients.factory
  }

  createUserTokenClient(): Promise<UserTokenClient> {
    return this.options.clients.userTokens()
  }

  async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const { serviceUrl, channelId } = activity
    let claimsIdentity = this.options.tokens.get(header, serviceUrl, channelId)
    if (!claimsIdentity) {
      const claims = await this.verify(activity, header)
      claimsIdentity = new ClaimsIdentity(
        Object.entries(claims).map(([type, value]) => ({ type, value })),
        true,
      )
      this.options.tokens.keep(header, serviceUrl, channelId, claims.exp ?? 0, claimsIdentity)
    }
    return {
      audience: tokenAudience,
      callerId: 'urn:botframework:azure',
      claimsIdentity,
      connectorFactory: this.options.clients.factory,
    }
  }

  private async verify(activity: Claimed, header: string): Promise<jwt.JwtPayload> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header.length <= 8192 ? header : '')?.[1]
    if (!token) refuse('header')
    const kid = this.judgeClaims(decode(token), activity)
    const signingKey = await this.options.jwks.get(kid)
    if (!signingKey) refuse('kid')
    if (!signingKey.endorsements.includes(channel)) refuse('endorsement')
    try {
      const claims = jwt.verify(token, signingKey.key, {
        algorithms: ['RS256'],
        issuer,
        audience: this.options.appId,
        clockTolerance: skewSeconds,
        clockTimestamp: Math.floor(this.options.now() / 1000),
      })
      return typeof claims === 'string' ? refuse('token') : claims
    } catch (error) {
      return refuse(error instanceof Error ? error.name : 'signature')
    }
  }

  /** Judges what a token says before its signature is worth checking; gives back its key id. */
  private judgeClaims({ header, payload }: jwt.Jwt, activity: Claimed): string {
    if (typeof payload !== 'object' || Array.isArray(payload)) refuse('token')
    if (header.alg !== 'RS256' || 'crit' in header) refuse('alg')
    if (payload.iss !== issuer) refuse('iss')
    if (payload.aud !== this.options.appId) refuse('aud')
    this.judgeLife(payload.exp)
    this.judgeChannel(payload.serviceurl, activity)
    return typeof header.kid === 'string' ? header.kid : refuse('kid')
  }

  private judgeLife(exp: unknown): void {
    const left = typeof exp === 'number' ? exp - this.options.now() / 1000 : Number.NaN
    if (!(left <= longestLifeSeconds)) refuse('exp')
  }

  private judgeChannel(claimed: unknown, { channelId, serviceUrl }: Claimed): void {
    if (channelId !== channel) refuse('channelId')
    if (typeof serviceUrl !== 'string' || claimed !== serviceUrl) refuse('serviceUrl')
    if (!serviceHostAllowed(serviceUrl, this.options.loopbackHosts)) refuse('serviceHost')
  }
}

function decode(token: string): jwt.Jwt {
  try {
    return jwt.decode(token, { complete: true }) ?? refuse('token')
  } catch {
    return refuse('token')
  }
}
