import type { Claims } from '../../dialogs/claims'
import type { ChangeFeed, StoreChange } from '../changes/changeFeed'
import type { TabEndpoint } from './endpoint'

interface ChangesNeeds {
  changes: ChangeFeed
  claims: Pick<Claims, 'find'>
}

/**
 * `GET /changes`: `changed` with the id of a claim that the person may see, or without one when anything may have
 * changed. It says that something changed, never what.
 */
export function changesEndpoint({ changes, claims }: ChangesNeeds): TabEndpoint {
  return {
    method: 'get',
    path: '/changes',
    async handle({ person }) {
      const who = { tenantId: person.tenantId, userId: person.id }
      const isSeen = async ({ claimId }: StoreChange) => claimId === undefined || (await claims.find(who, claimId)).ok
      return {
        kind: 'stream',
        begin(stream) {
          const leave = changes.subscribe(person.tenantId, (change) => {
            isSeen(change).then(
              (seen) => seen && stream.send('changed', change.claimId === undefined ? {} : { claimId: change.claimId }),
              () => stream.send('changed', {}),
            )
          })
          return leave
        },
      }
    },
  }
}
