import { claimTitle } from '../cards/claimTitle'
import type { PlanCardData } from '../cards/planCard'
import type { PlanRow } from '../cards/planLines'
import type { CoOpClaim } from '../rules/claim'
import { localDate } from '../rules/localDate'
import { localTime } from '../rules/localTime'
import { programIds } from '../rules/policy/names'
import { decisionOn } from './decisionOn'
import type { StoredReminder } from './reminding'
import type { Session } from './session'

/** The claims reminders can be about, and by request the claim it is of. */
interface Known {
  known: readonly CoOpClaim[]
  requests: ReadonlyMap<string, string>
}

/** What the claim or fund with this id is called. */
function nameOf({ text }: Session, id: string, { known, requests }: Known): string {
  const program = programIds.find((one) => id.startsWith(`fund:${one}:`))
  if (program) return text.catalogue.programs[program].name
  const claim =
    known.find((one) => one.id === id) ?? known.find((one) => requests.get(id.split(':')[1] ?? '') === one.id)
  return claim ? claimTitle(text, claim) : text.plan.someClaim
}

/** A line for each; the questions of one morning are one line. `known` are the claims they can be about. */
function rowsOf(session: Session, upcoming: readonly StoredReminder[], known: Known): PlanRow[] {
  const { timeZone } = session.turn
  const rows = new Map<string, PlanRow>()
  for (const { id, claimId, kind, subject, dueAt } of upcoming) {
    const key = kind === 'status' ? `status ${dueAt}` : id
    const same = rows.get(key)
    const on = localDate(dueAt, timeZone)
    const time = localTime(dueAt, timeZone)
    const name = nameOf(session, claimId, known)
    rows.set(key, same ? { ...same, claims: same.claims + 1 } : { on, time, kind, subject, name, claims: 1 })
  }
  return [...rows.values()]
}

/** What the person will be reminded of and when: of everything, or of one claim. */
export async function planOf(session: Session, claim?: CoOpClaim): Promise<PlanCardData> {
  const { claims, turn } = session
  const { who, preferences, timeZone } = turn
  const leads = claim === undefined && (await decisionOn(session, 'reminder.parked')) === 'allowed'
  const [upcoming, all, parked, open] = await Promise.all([
    claims.upcoming(who, claim?.id),
    claims.list(who),
    leads ? claims.parked(who) : [],
    claims.openRequests(who),
  ])
  const requests = new Map(open.map(({ request, claim: of }) => [request.id, of.id]))
  const known = [...all, ...open.map((one) => one.claim)]
  return {
    rows: rowsOf(session, upcoming, { known: claim ? [claim] : known, requests }),
    ...(claim ? { claim } : {}),
    // The reminders of a claim are its owner's: what a lead stopped were the lead's own.
    stopped: preferences.stopped && (claim === undefined || claim.ownerId === who.userId),
    hasClaims: all.length > 0,
    timeZone,
    parked: parked.length,
  }
}
