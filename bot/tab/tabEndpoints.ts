import type { Claims } from '../../dialogs/claims'
import type { ChangeFeed } from '../changes/changeFeed'
import type { Store } from '../claims/ports'
import type { Roles } from '../rolesOf'
import { changesEndpoint } from './changesEndpoint'
import type { TabEndpoint } from './endpoint'
import { meEndpoint } from './meEndpoint'
import { seasonEndpoints } from './seasonEndpoints'

export interface TabNeeds {
  store: Store
  claims: Claims
  changes: ChangeFeed
  roleOf: Roles['roleOf']
  /** Epoch milliseconds, of the bot's clock. */
  now: () => number
}

/** Everything the tab can ask for. */
export function tabEndpoints(needs: TabNeeds): TabEndpoint[] {
  return [meEndpoint(needs), changesEndpoint(needs), ...seasonEndpoints(needs)]
}
