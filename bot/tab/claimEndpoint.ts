import { viewClaim } from '../../dialogs/tab/viewClaim'
import type { TabEndpoint } from './endpoint'
import type { TabTurns } from './tabTurns'

/** `GET /claims/:id`: a ClaimView. */
export function claimEndpoint({ tabTurns }: { tabTurns: TabTurns }): TabEndpoint {
  return {
    method: 'get',
    path: '/claims/:id',
    async handle(call) {
      const view = await viewClaim(tabTurns.look(call), call.params.id ?? '')
      return view.ok ? { kind: 'json', body: view.value } : { kind: 'notFound' }
    },
  }
}
