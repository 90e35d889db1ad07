import { claimTitle } from '../cards/claimTitle'
import { type PlanRow, planCard } from '../cards/planCard'
import type { CoOpClaim } from '../rules/claim'
import { localDate } from '../rules/localDate'
import { localTime } from '../rules/localTime'
import { programIds } from '../rules/policy/names'
import { mayLead } from '../rules/roles'
import type { StoredReminder } from './reminding'
import { type Session, show } from './session'

/** The first question of every claim: the weeks after it are the same again. */
function withoutRepeats(upcoming: readonly StoredReminder[]): StoredReminder[] {
  return upcoming.filter(
    ({ kind, claimId }, index) =>
      kind !== 'status' ||
      upcoming.findIndex((other) => other.kind === 'status' && other.claimId === claimId) === index,
  )
}

/** Names of claims and funds by their ids. */
async function names({ claims, turn, text }: Session, ids: readonly string[]): Promise<Map<string, string>> {
  const named = ids.map(async (id): Promise<[string, string]> => {
    const program = programIds.find((one) => id.startsWith(`fund:${one}:`))
    if (program) return [id, text.catalogue.programs[program].name]
    const found = await claims.find(turn.who, id)
    return [id, found.ok ? claimTitle(text, found.value) : text.plan.someClaim]
  })
  return new Map(await Promise.all(named))
}

/** A line for each; the questions of one morning are one line. */
async function rowsOf(session: Session, upcoming: readonly StoredReminder[]): Promise<PlanRow[]> {
  const { timeZone } = session.turn
  const kept = withoutRepeats(upcoming)
  const named = await names(session, [...new Set(kept.map(({ claimId }) => claimId))])
  const asked = (at: number) => kept.filter(({ kind, dueAt }) => kind === 'status' && dueAt === at)
  return kept
    .filter((one) => one.kind !== 'status' || asked(one.dueAt)[0] === one)
    .map(({ dueAt, kind, subject, claimId }) => ({
      on: localDate(dueAt, timeZone),
      time: localTime(dueAt, timeZone),
      kind,
      subject,
      name: named.get(claimId) ?? '',
      claims: kind === 'status' ? asked(dueAt).length : 1,
    }))
}

/** Shows what the person will be reminded of and when: of everything, or of one claim. */
export async function showPlan(session: Session, claim?: CoOpClaim): Promise<void> {
  const { claims, turn, ctx } = session
  const { who, preferences, timeZone } = turn
  const leads = mayLead(claims.roleOf(who)) && claim === undefined
  const [upcoming, all, parked] = await Promise.all([
    claims.upcoming(who, claim?.id),
    claims.list(who),
    leads ? claims.parked(who) : [],
  ])
  const card = planCard(ctx, {
    rows: await rowsOf(session, upcoming),
    ...(claim ? { claim } : {}),
    stopped: preferences.stopped,
    hasClaims: all.length > 0,
    timeZone,
    parked: parked.length,
  })
  show(session, card, { inPlace: false, ...(claim ? { claimId: claim.id } : {}) })
}
