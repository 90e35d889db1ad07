import type { Claims } from '../../dialogs/claims'
import type { Principal } from '../../rules/principal'
import type { ChangeFeed, StoreChange } from '../changes/changeFeed'
import type { TabEndpoint } from './endpoint'
import type { TabStream } from './tabStream'

interface ChangesNeeds {
  changes: ChangeFeed
  claims: Pick<Claims, 'find' | 'list'>
}

type ClaimId = StoreChange['claimId']

/**
 * Tells one stream of changes. Who may see a claim is looked up one claim at a time, and what changes again meanwhile
 * waits to be told once: a hundred open tabs look no more often than they are answered.
 */
class Teller {
  private readonly waiting = new Set<ClaimId>()
  private busy = false

  constructor(
    private readonly stream: TabStream,
    private readonly isTold: (claimId: string) => Promise<boolean>,
  ) {}

  /** Something changed. */
  hear(claimId: ClaimId): void {
    this.waiting.add(claimId)
    if (!this.busy) void this.tell()
  }

  /** The stream is over. */
  stop(): void {
    this.waiting.clear()
  }

  private async tell(): Promise<void> {
    this.busy = true
    for (const claimId of this.waiting) {
      this.waiting.delete(claimId)
      const about = claimId === undefined ? {} : await this.aboutClaim(claimId)
      if (about) this.stream.send('changed', about)
    }
    this.busy = false
  }

  /** When it cannot be told whether they may see it, it is said of no claim. */
  private async aboutClaim(claimId: string): Promise<{ claimId?: string } | undefined> {
    try {
      return (await this.isTold(claimId)) ? { claimId } : undefined
    } catch {
      return {}
    }
  }
}

/**
 * Says whether a change of a claim is to be told to the person: of a claim they see, and once of one they saw until then. Those
 * they are on when it begins count as seen.
 */
function toldOf(claims: ChangesNeeds['claims'], who: Principal): (claimId: string) => Promise<boolean> {
  const own = claims.list(who).then((all) => new Set(all.map(({ id }) => id)))
  // Whoever asks hears of the failure; nobody may be asking.
  own.catch(() => undefined)
  return async (claimId) => {
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
      const { tenantId, id: userId } = person
      return {
        kind: 'stream',
        begin(stream) {
          const teller = new Teller(stream, toldOf(claims, { tenantId, userId }))
          const leave = changes.subscribe(tenantId, ({ claimId }) => teller.hear(claimId))
          return () => {
            leave()
            teller.stop()
          }
        },
      }
    },
  }
}
