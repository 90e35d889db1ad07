import { builtTab } from './builtTab'
import { startTab, type TabSomebody, type TabWorld } from './tabCaller'
import type { ChromiumWindow } from './teamsHost/chromiumWindow'
import type { HostedFrame } from './teamsHost/hostedFrame'
import { openChromium } from './teamsHost/openChromium'
import { signIn } from './teamsHost/signIn'
import { TeamsHost, type TeamsHostOptions } from './teamsHost/teamsHost'
import { TlsFront } from './teamsHost/tlsFront'

/** Where the bot is reached by the browser, as in production. */
export const tabOrigin = 'https://claims.example.com'

type Chromium = Awaited<ReturnType<typeof openChromium>>
type WindowOptions = NonNullable<Parameters<Chromium['openWindow']>[0]>

/** The whole product with its tab, in a Teams in Debian's Chromium: only Microsoft's own parts are played. */
export interface TabInTeams extends TabWorld {
  chromium: Chromium
  /** A window of Chromium, closed with the rest. */
  openWindow(size?: WindowOptions): Promise<ChromiumWindow>
  /** A Teams in which this person is signed in; `options` say what is different. */
  teamsOf(window: ChromiumWindow, who: TabSomebody, options?: TeamsHostOptions): Promise<TeamsHost>
  /** Their tab in it, once it has told Teams that it is there. */
  openTab(host: TeamsHost, subPageId?: string): Promise<HostedFrame>
}

/** Starts it. `at` is where the bot's clock starts (epoch ms). */
export async function startTabInTeams({ at, env }: { at?: number; env?: NodeJS.ProcessEnv } = {}): Promise<TabInTeams> {
  const world = await startTab({
    assets: await builtTab(),
    ...(at === undefined ? {} : { at }),
    env: { PUBLIC_URL: tabOrigin, ...env },
  })
  const front = await TlsFront.open(world.well.url)
  const chromium = await openChromium(front.port)
  return {
    ...world,
    chromium,
    openWindow: (size = { width: 1280, height: 800 }) => chromium.openWindow(size),
    teamsOf: (window, who, options = {}) =>
      TeamsHost.open(window, { person: who, signIn: signIn.granted(() => world.tokenOf(who)), ...options }),
    async openTab(host, subPageId) {
      const tab = await host.openTab(`${tabOrigin}/tab`, subPageId === undefined ? {} : { subPageId })
      await tab.ready()
      return tab
    },
    async stop() {
      await chromium.close()
      await front.close()
      await world.stop()
    },
  }
}
