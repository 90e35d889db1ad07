import { readAction } from '../../cards/actions'
import type { TabEndpoint } from './endpoint'
import type { TabTurns } from './tabTurns'

/** `POST /press`: the data of a button with the inputs of its card → what is said and shown, a TabReply. */
export function pressEndpoint({ tabTurns }: { tabTurns: TabTurns }): TabEndpoint {
  return {
    method: 'post',
    path: '/press',
    async handle(call) {
      return { kind: 'json', body: await tabTurns.press(call, readAction(await call.json())) }
    },
  }
}
