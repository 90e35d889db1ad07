import type { Claims } from '../../dialogs/claims'
import type { Principal } from '../../rules/principal'
import type { ChangeFeed } from '../changes/changeFeed'
import type { Store } from '../claims/ports'
import type { Roles } from '../rolesOf'
import { changesEndpoint } from './changesEndpoint'
import type { TabEndpoint } from './endpoint'
import { listEndpoints } from './listEndpoints'
import { meEndpoint } from './meEndpoint'
import { pageDrafts } from './pageDrafts'

export interface TabNeeds {
  store: Store
  claims: Claims
  changes: ChangeFeed
  roleOf: Roles['roleOf']
  /** Epoch milliseconds, of the bot's clock. */
  now: () => number
  /** A claim was changed in the tab: the cards in chat follow. */
  changed: (who: Principal, claimId: string) => void
}

/** Everything the tab can ask for. */
export function tabEndpoints(needs: TabNeeds): TabEndpoint[] {
  return [
    meEndpoint(needs),
    changesEndpoint(needs),
    ...listEndpoints({ ...needs, drafts: pageDrafts(needs.store, needs.now) }),
  ]
}
