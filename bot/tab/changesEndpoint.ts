import type { Claims } from '../../dialogs/claims'
import type { Principal } from '../../rules/principal'
import type { ChangeFeed, StoreChange } from '../changes/changeFeed'
import type { TabEndpoint } from './endpoint'
import type { TabStream } from './tabStream'

interface ChangesNeeds {
  changes: ChangeFeed
  claims: Pick<Claims, 'find'>
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
    private readonly isSeen: (claimId: string) => Promise<boolean>,
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
      return (await this.isSeen(claimId)) ? { claimId } : undefined
    } catch {
      return {}
    }
  }
}

/**
 * `GET /changes`: `changed` with the id of a claim that the person may see, or without one when anything may have
 * changed. It says that something changed, never what.
 */
export function changesEndpoint({ changes, claims }: ChangesNeeds): TabEndpoint {
  const seenBy = (who: Principal) => async (claimId: string) => (await claims.find(who, claimId)).ok
  return {
    method: 'get',
    path: '/changes',
    async handle({ person }) {
      const { tenantId, id: userId } = person
      return {
        kind: 'stream',
        begin(stream) {
          const teller = new Teller(stream, seenBy({ tenantId, userId }))
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
