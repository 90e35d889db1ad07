import type { TabShellText } from '../../../cards/text/tabText'
import type { Api } from './api'
import type { Host } from './host'

/** What every screen is given. */
export interface Surroundings {
  host: Host
  api: Api
  words: TabShellText
}
