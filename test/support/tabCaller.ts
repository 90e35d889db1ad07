import type { TabAssets } from '../../bot/tab/tabAssets'
import { Chat } from './chat'
import { type Claimwell, removeClaimwellData, startClaimwell } from './claimwell'
import { type FakeTeams, startFakeTeams } from './fakeTeams'
import { Entra } from './requests/entra'
import { smallTabAssets } from './smallTabAssets'
import type { PersonOptions } from './teams/account'
import type { TokenOptions } from './teams/issuer'
import type { FileToSend } from './teams/person'

/** Who calls: a Person, or anybody of a tenant. */
export interface TabSomebody {
  tenantId: string
  aadObjectId: string
  name: string
}

/** What the tab's API answered; `body` is what the JSON says, undefined for anything else. */
export interface TabReply {
  status: number
  headers: Headers
  bytes: Buffer
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it, and fail where it is something else.
  body: any
}

/** The tab's API as one person calls it; paths are below `/tab/api`. */
export interface TabCaller {
  get(path: string): Promise<TabReply>
  post(path: string, body?: unknown): Promise<TabReply>
  upload(path: string, files: readonly FileToSend[]): Promise<TabReply>
  /** Anything else; the token is added unless `headers` has one. */
  send(path: string, init: RequestInit): Promise<TabReply>
}

/** The bot with its tab, in production mode, and the Entra that signs people in. */
export interface TabWorld {
  teams: FakeTeams
  entra: Entra
  well: Claimwell
  /** Somebody new, in a chat of their own. */
  someone(options?: PersonOptions): Chat
  /** The tab as this person has it open; `token` makes something wrong with their sign-in. */
  as(who: TabSomebody, token?: TokenOptions): TabCaller
  /** The token Teams would give this person for the tab. */
  tokenOf(who: TabSomebody, token?: TokenOptions): string
  /** Stops the bot and starts it again on the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

interface TabOptions {
  /** Epoch ms that the bot's clock starts at. */
  at?: number
  env?: NodeJS.ProcessEnv
  /** The built files; absent: small ones in their place, as the API needs none. */
  assets?: TabAssets
}

async function replyOf(response: Response): Promise<TabReply> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString('utf8')
  const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== ''
  const { status, headers } = response
  return { status, headers, bytes, text, body: isJson ? JSON.parse(text) : undefined }
}

function callerOf(url: () => string, token: () => string): TabCaller {
  const send: TabCaller['send'] = async (path, init) => {
    const headers = { Authorization: `Bearer ${token()}`, ...init.headers }
    return replyOf(await fetch(`${url()}/tab/api${path}`, { ...init, headers }))
  }
  const json = { 'Content-Type': 'application/json' }
  return {
    send,
    get: (path) => send(path, {}),
    post: (path, body = {}) => send(path, { method: 'POST', headers: json, body: JSON.stringify(body) }),
    upload(path, files) {
      const form = new FormData()
      for (const { name, bytes } of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
      return send(path, { method: 'POST', body: form })
    },
  }
}

/** Starts the bot with its tab, its Teams and its Entra; people sign in as Teams would do it. */
export async function startTab({ at, env = {}, assets = smallTabAssets }: TabOptions = {}): Promise<TabWorld> {
  const teams = await startFakeTeams()
  const entra = await new Entra(teams.tenantId).start()
  const options = {
    ...(at === undefined ? {} : { at }),
    tabAssets: assets,
    env: {
      PUBLIC_URL: 'https://claims.contoso.example',
      ENTRA_OPENID_METADATA_URL: entra.metadataUrl,
      ...env,
    },
  }
  const well = await startClaimwell(teams, options)
  const tokenOf = ({ tenantId, aadObjectId, name }: TabSomebody, { claims, ...wrong }: TokenOptions = {}) => {
    const iss = `https://login.microsoftonline.com/${tenantId}/v2.0`
    const person = {
      aud: teams.appId,
      iss,
      tid: tenantId,
      oid: aadObjectId,
      name,
      scp: 'access_as_user',
      roles: undefined,
    }
    return entra.token({ ...wrong, claims: { ...person, ...claims } })
  }
  const world: TabWorld = {
    teams,
    entra,
    well,
    someone: (options = {}) => new Chat(world, teams.person(options)),
    as: (who, token) =>
      callerOf(
        () => world.well.url,
        () => tokenOf(who, token),
      ),
    tokenOf,
    async restart() {
      await world.well.stop()
      world.well = await startClaimwell(teams, { ...options, directory: world.well.directory })
    },
    async stop() {
      await world.well.stop()
      await teams.stop()
      await entra.stop()
      removeClaimwellData()
    },
  }
  return world
}
