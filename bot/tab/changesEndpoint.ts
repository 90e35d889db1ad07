import type { Claims } from '../../dialogs/claims'
import type { Principal } from '../../rules/principal'
import type { ChangeFeed, StoreChange } from '../changes/changeFeed'
import type { TabEndpoint } from './endpoint'

interface ChangesNeeds {
  changes: ChangeFeed
  claims: Pick<Claims, 'find' | 'list'>
}

/**
 * Says whether a change is to be told to the person: of a claim they see, and once of one they saw until then. Those
 * they are on when it begins count as seen.
 */
function toldOf(claims: ChangesNeeds['claims'], who: Principal): (change: StoreChange) => Promise<boolean> {
  const own = claims.list(who).then((all) => new Set(all.map(({ id }) => id)))
  // Whoever asks hears of the failure; nobody may be asking.
  own.catch(() => undefined)
  return async ({ claimId }) => {
    if (claimId === undefined) return true
    const seen = await own
    const isSeen = (await claims.find(who, claimId)).ok
    if (!isSeen) return seen.delete(claimId)
    seen.add(claimId)
    return true
  }
}

/**
 * `GET /changes`: `changed` with the id of a claim that the person may see, or could until now, or without one when
 * anything may have changed. It says that something changed, never what.
 */
export function changesEndpoint({ changes, claims }: ChangesNeeds): TabEndpoint {
  return {
    method: 'get',
    path: '/changes',
    async handle({ person }) {
      const who = { tenantId: person.tenantId, userId: person.id }
      return {
        kind: 'stream',
        begin(stream) {
          const isTold = toldOf(claims, who)
          const leave = changes.subscribe(person.tenantId, (change) => {
            isTold(change).then(
              (told) => told && stream.send('changed', change.claimId === undefined ? {} : { claimId: change.claimId }),
              () => stream.send('changed', {}),
            )
          })
          return leave
        },
      }
    },
  }
}
