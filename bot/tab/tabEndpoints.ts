import type { Principal } from '../../rules/principal'
import type { ChangeFeed } from '../changes/changeFeed'
import type { Store } from '../claims/ports'
import type { Roles } from '../rolesOf'
import { changesEndpoint } from './changesEndpoint'
import { claimEndpoint } from './claimEndpoint'
import type { TabEndpoint } from './endpoint'
import { historyEndpoint } from './historyEndpoint'
import { listEndpoints } from './listEndpoints'
import { meEndpoint } from './meEndpoint'
import { organisationEndpoint } from './organisationEndpoint'
import { pageDrafts } from './pageDrafts'
import { pressEndpoint } from './pressEndpoint'
import { type SavedFilesNeeds, savedFiles } from './savedFiles'
import { seasonEndpoints } from './seasonEndpoints'
import type { TabTurns } from './tabTurns'
import type { TabUploads } from './tabUploads'
import { uploadEndpoint } from './uploadEndpoint'

export interface TabNeeds extends SavedFilesNeeds {
  store: Store
  changes: ChangeFeed
  tabTurns: TabTurns
  uploads: TabUploads
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
    pressEndpoint(needs),
    claimEndpoint(needs),
    historyEndpoint(needs),
    organisationEndpoint(needs),
    uploadEndpoint(needs),
    ...savedFiles(needs),
    ...seasonEndpoints(needs),
    ...listEndpoints({ ...needs, drafts: pageDrafts(needs.store, needs.now) }),
  ]
}
