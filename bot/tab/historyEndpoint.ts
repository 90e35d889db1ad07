import { viewHistory } from '../../dialogs/tab/viewHistory'
import type { TabEndpoint } from './endpoint'
import type { TabTurns } from './tabTurns'

const pageIn = (query: URLSearchParams) => Number(/^\d{1,4}$/.exec(query.get('page') ?? '')?.[0] ?? 0)

/** `GET /claims/:id/history?page=1`: a ViewedHistory; pages count from 0. */
export function historyEndpoint({ tabTurns }: { tabTurns: TabTurns }): TabEndpoint {
  return {
    method: 'get',
    path: '/claims/:id/history',
    async handle(call) {
      const view = await viewHistory(tabTurns.look(call), call.params.id ?? '', pageIn(call.query))
      return view.ok ? { kind: 'json', body: view.value } : { kind: 'notFound' }
    },
  }
}
