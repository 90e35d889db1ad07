import type { Reply } from '../../dialogs/turn'
import type { CardKeeper, Place } from './cardKeeper'
import type { OneAtATime } from './oneAtATime'
import type { Outlet } from './outlet'
import { Paced } from './paced'

type Refresh = Extract<Reply, { kind: 'refresh' }>

/** A checklist that has to follow its claim, and where it is shown. */
interface Following {
  place: Place
  outlet: Outlet
  reply: Refresh
}

interface FollowerNeeds {
  keeper: CardKeeper
  turns: OneAtATime
  /** Runs work that nobody waits for. */
  start: (work: () => Promise<void>) => void
}

/** A message is changed at most so often: its last state is what counts, and each change is a call to Teams. */
const everyMs = 1000

const chatOf = ({ tenantId, conversationId }: Place) => `${tenantId}|${conversationId}`

function merged(waiting: Refresh, { copiesOnly, ...next }: Refresh): Refresh {
  const only = copiesOnly && waiting.copiesOnly ? { copiesOnly } : {}
  return { ...next, ...only, anew: waiting.anew || next.anew }
}

/** Keeps the checklists that are shown in step with their claims. */
export class ChecklistFollower {
  private readonly paced = new Paced<Following>({
    everyMs,
    work: (what) => this.needs.start(() => this.refresh(what)),
    // The later one shows everything; a checklist that was to be posted anew still is.
    merge: (waiting, next) => ({ ...next, reply: merged(waiting.reply, next.reply) }),
  })

  constructor(private readonly needs: FollowerNeeds) {}

  /** Whether a change still waits for its time. */
  get busy(): boolean {
    return this.paced.busy
  }

  /** Shows a change: at once, or after a moment when the checklist was changed just now. */
  follow(what: Following): void {
    this.paced.add(`${chatOf(what.place)}|${what.reply.face}|${what.reply.claimId}`, what)
  }

  /** Shows at once what waits. */
  hurry(): void {
    this.paced.hurry()
  }

  /** In the order of the turns, or an older card could be the one that stays. */
  private refresh({ place, outlet, reply }: Following): Promise<void> {
    const { keeper, turns } = this.needs
    return turns.run(`cards|${chatOf(place)}`, () => keeper.refresh(outlet, place, reply))
  }
}
