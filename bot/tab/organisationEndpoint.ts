import { viewOrganisation } from '../../dialogs/tab/viewOrganisation'
import type { TabEndpoint } from './endpoint'
import type { TabTurns } from './tabTurns'

/** `GET /organisation`: an OrganisationView for claims leads; to others it is nothing there. */
export function organisationEndpoint({ tabTurns }: { tabTurns: TabTurns }): TabEndpoint {
  return {
    method: 'get',
    path: '/organisation',
    async handle(call) {
      const view = await viewOrganisation(tabTurns.look(call))
      return view.ok ? { kind: 'json', body: view.value } : { kind: 'notFound' }
    },
  }
}
