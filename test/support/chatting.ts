import type { TabAssets } from '../../bot/tab/tabAssets'
import { Chat } from './chat'
import { type Claimwell, removeClaimwellData, startClaimwell } from './claimwell'
import { type FakeTeams, startFakeTeams } from './fakeTeams'
import type { PersonOptions } from './teams/account'

/** The bot, its Teams, and the people in it, for the tests of one file. */
export interface Chatting {
  teams: FakeTeams
  well: Claimwell
  /** Somebody new, in a chat of their own. */
  someone(options?: PersonOptions): Chat
  /** Stops the bot and starts it again on the same data. */
  restart(): Promise<void>
}

/** A second organisation that may use the bot. */
export const otherTenant = 'c1a1b0a7-0000-4000-8000-0000000000ff'

/** The claims lead of the organisation that people are of unless said otherwise. */
export const lead: PersonOptions = { name: 'Lea Lead', aadObjectId: 'c1a1b0a7-0000-4000-8000-0000000001ea' }

/** Starts bot and Teams before the tests of a file, at `at` (epoch ms), and ends them after; a tab only with its files. */
export function chatting(at: number, more: NodeJS.ProcessEnv = {}, tabAssets?: TabAssets): Chatting {
  // Whole journeys over HTTP, on a machine that may be busy.
  jest.setTimeout(30_000)
  let people = 0
  const tab = tabAssets ? { tabAssets } : {}
  const env = {
    ALLOWED_TENANTS: `c1a1b0a7-0000-4000-8000-000000000001,${otherTenant}`,
    INCENTIVES_ADMINS: `c1a1b0a7-0000-4000-8000-000000000001/${lead.aadObjectId}`,
    PUBLIC_URL: 'https://claims.contoso.example',
    ...more,
  }
  const world = {
    someone(options = {}) {
      people += 1
      return new Chat(world, world.teams.person({ name: `Mina ${people}`, ...options }))
    },
    async restart() {
      await world.well.stop()
      world.well = await startClaimwell(world.teams, { at, env, directory: world.well.directory, ...tab })
    },
  } as Chatting
  beforeAll(async () => {
    world.teams = await startFakeTeams()
    world.well = await startClaimwell(world.teams, { at, env, ...tab })
  })
  afterAll(async () => {
    await world.well.stop()
    await world.teams.stop()
    removeClaimwellData()
  })
  return world
}
