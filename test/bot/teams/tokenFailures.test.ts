import { ServiceClientCredentialsFactory, TokenCredentials } from 'botframework-connector'
import { TokenFailed } from '../../../bot/teams/deliveryErrors'
import { deliveryFailure } from '../../../bot/teams/deliveryFailure'
import { TokenFailures } from '../../../bot/teams/tokenFailures'

/** Credentials that behave as they are told. */
class Told extends ServiceClientCredentialsFactory {
  constructor(private readonly make: () => Promise<TokenCredentials>) {
    super()
  }

  async isValidAppId(appId: string): Promise<boolean> {
    return appId === 'ours'
  }

  async isAuthenticationDisabled(): Promise<boolean> {
    return false
  }

  createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return this.make()
  }
}

const failing = async () => {
  const credentials = new TokenCredentials('x')
  credentials.signRequest = async () => {
    throw new TypeError('invalid_client')
  }
  return credentials
}
const created = (make: () => Promise<TokenCredentials>) =>
  new TokenFailures(new Told(make)).createCredentials('ours', 'audience', '', true)

test('without a token nothing is sent, whatever the library calls it', async () => {
  const credentials = await created(failing)
  const error = await credentials.signRequest({} as never).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(TokenFailed)
  expect(deliveryFailure(error)).toMatchObject({ outcome: 'notSent', code: 'NoToken', retryAfterMs: 60_000 })
  const unmade = created(() => Promise.reject(new Error('no such certificate')))
  await expect(unmade).rejects.toBeInstanceOf(TokenFailed)
})

test('everything else is as before', async () => {
  const told = new TokenFailures(new Told(async () => new TokenCredentials('x')))
  expect([await told.isValidAppId('ours'), await told.isValidAppId('other')]).toEqual([true, false])
  expect(await told.isAuthenticationDisabled()).toBe(false)
  expect(deliveryFailure(new RangeError('too long'))).toEqual({ ok: false, outcome: 'refused', code: 'RangeError' })
})
