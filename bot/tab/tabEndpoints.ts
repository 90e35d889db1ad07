import type { Claims } from '../../dialogs/claims'
import type { ChangeFeed } from '../changes/changeFeed'
import type { Store } from '../claims/ports'
import type { Roles } from '../rolesOf'
import { changesEndpoint } from './changesEndpoint'
import type { TabEndpoint } from './endpoint'
import { meEndpoint } from './meEndpoint'
import { pressEndpoint } from './pressEndpoint'
import type { TabTurns } from './tabTurns'

export interface TabNeeds {
  store: Store
  claims: Claims
  changes: ChangeFeed
  tabTurns: TabTurns
  roleOf: Roles['roleOf']
}

/** Everything the tab can ask for. */
export function tabEndpoints(needs: TabNeeds): TabEndpoint[] {
  return [meEndpoint(needs), changesEndpoint(needs), pressEndpoint(needs)]
}
