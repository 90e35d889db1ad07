import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'

interface Key {
  kid: string
  privateKey: KeyObject
  publicKey: KeyObject
  endorsements?: string[] | undefined
}

/** What may be wrong with a token. `claims` with undefined removes a claim. */
export interface TokenOptions {
  claims?: Record<string, unknown>
  header?: Record<string, unknown>
  kid?: string
  key?: KeyObject
}

export const issuerName = 'https://api.botframework.com'

let shared: ReturnType<typeof newPair> | undefined

/** A fresh RSA pair; a tenth of a second each, so tests share one where it does not matter. */
export function newPair() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

/** A token issuer with real RSA keys and the documents a bot finds them by. */
export class Issuer {
  readonly keys: Key[] = []
  /** Entries put into the key set as they are. */
  readonly rawKeys: Record<string, unknown>[] = []
  metadataReads = 0
  keyReads = 0

  constructor(
    readonly appId: string,
    private readonly serviceUrl: () => string,
  ) {
    shared ??= newPair()
    this.keys.push({ kid: 'teams-key', ...shared, endorsements: ['msteams', 'msteams'] })
  }

  addKey(kid: string, endorsements: string[] | undefined, pair = newPair()): Key {
    const key = { kid, ...pair, endorsements }
    this.keys.push(key)
    return key
  }

  metadata(base: string) {
    this.metadataReads += 1
    return {
      issuer: issuerName,
      authorization_endpoint: 'https://invalid.example/auth',
      jwks_uri: `${base}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }
  }

  keySet() {
    this.keyReads += 1
    const keys = this.keys.map(({ kid, publicKey, endorsements }) => ({
      ...publicKey.export({ format: 'jwk' }),
      use: 'sig',
      kid,
      x5t: kid,
      x5c: [],
      ...(endorsements ? { endorsements } : {}),
    }))
    return { keys: [...this.rawKeys, ...keys] }
  }

  /** A token as Teams sends it, or with something wrong. Times are epoch seconds. */
  token({ claims = {}, header = {}, kid = 'teams-key', key }: TokenOptions = {}): string {
    const signing = key ?? this.keys.find((known) => known.kid === kid)?.privateKey ?? this.keys[0]!.privateKey
    const now = Math.floor(Date.now() / 1000)
    const payload = {
      iss: issuerName,
      aud: this.appId,
      serviceurl: this.serviceUrl(),
      nbf: now - 300,
      exp: now + 3600,
      ...claims,
    }
    const head = { alg: 'RS256' as const, typ: 'JWT', kid, ...header }
    const given = JSON.parse(JSON.stringify(payload))
    return jwt.sign(given, signing, {
      algorithm: 'RS256',
      header: head,
      noTimestamp: true,
      allowInsecureKeySizes: true,
    })
  }
}
