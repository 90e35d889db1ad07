import type { Logger } from 'pino'
import type { ExtraRoutes } from '../server'
import type { TabAssets } from './tabAssets'
import { type TabNeeds, tabEndpoints } from './tabEndpoints'
import type { Identify } from './tabPeople'
import { tabRoutes } from './tabRoutes'

interface TabInOptions {
  /** IANA zone of people whose client names none. */
  timeZone: string
  /** The built files of the tab. */
  assets: TabAssets | undefined
  /** How callers are known; undefined where the bot has no public address. */
  identify: Identify | undefined
  local: boolean
  log: Logger
}

/** The routes of the tab; none where it was not built, or where nobody can be known. */
export function tabIn(needs: TabNeeds, { timeZone, assets, identify, local, log }: TabInOptions): ExtraRoutes[] {
  if (!identify || !assets) return []
  const endpoints = tabEndpoints(needs)
  return [tabRoutes({ endpoints, identify, local, assets, store: needs.store, timeZone, now: Date.now, log })]
}
