import type { Logger } from 'pino'
import type { Config } from '../config'
import type { ExtraRoutes } from '../server'
import { signedIn } from './signedIn'
import type { TabAssets } from './tabAssets'
import { type TabNeeds, tabEndpoints } from './tabEndpoints'
import type { Identify } from './tabPeople'
import { tabRoutes } from './tabRoutes'

interface TabInOptions {
  config: Config
  /** The built files of the tab. */
  assets: TabAssets | undefined
  /** How callers are known in local mode. */
  identify: Identify | undefined
  log: Logger
}

/** The routes of the tab; none where it was not built, or where the bot has no public address. */
export function tabIn(needs: TabNeeds, { config, assets, identify: locally, log }: TabInOptions): ExtraRoutes[] {
  const identify = locally ?? signedIn(config, log)
  if (!identify || !assets) return []
  const { timeZone } = config
  const endpoints = tabEndpoints(needs)
  const local = locally !== undefined
  return [tabRoutes({ endpoints, identify, local, assets, store: needs.store, timeZone, now: Date.now, log })]
}
