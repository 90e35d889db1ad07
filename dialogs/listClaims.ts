import { type ClaimListRow, claimListCard } from '../cards/claimListCard'
import { claimTitle } from '../cards/claimTitle'
import { costTotals } from '../cards/costTotals'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { clockDate } from '../rules/clocks'
import { progress } from '../rules/progress'
import { type Session, say, settle, show } from './session'

const pageSize = 8

/** Once submitted or withdrawn, no deadline runs. */
const needsDeadline = ['draft', 'preparing', 'ready']

/** What has a deadline running comes first, the soonest before; then drafts without dates, then what is closed. */
function bySoonest({ claims }: Session, found: readonly CoOpClaim[]): CoOpClaim[] {
  const rank = (claim: CoOpClaim) =>
    needsDeadline.includes(claim.status)
      ? (clockDate(claim, 'last-working-day', claims.holidays) ?? 'no date yet')
      : 'over'
  const ranked = found.map((claim) => ({ claim, at: rank(claim) }))
  return ranked.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at))).map(({ claim }) => claim)
}

function rowOf({ text, claims }: Session, claim: CoOpClaim, number: number): Omit<ClaimListRow, 'owner'> {
  const { done, total } = progress(checklist(claim.body, claims.policyOf(claim)))
  const deadline = clockDate(claim, 'last-working-day', claims.holidays)
  const { formats, cards } = text
  return {
    claimId: claim.id,
    title: `${number}. ${claimTitle(text, claim)}`,
    status: cards.status[claim.status],
    readiness: total > 0 ? cards.checklist.ready(formats.number(done), formats.number(total)) : '',
    deadline: deadline && needsDeadline.includes(claim.status) ? formats.date(deadline) : '',
    amount: costTotals(text, claim.body.costs),
  }
}

/** Numbers of a list have three digits at most. */
const mostListed = 999

interface Listing {
  /** They are everybody's of the organisation, each shown with its owner. */
  all?: { names: Readonly<Record<string, string>> }
  page?: number | undefined
}

/** Shows claims, those that need attention soonest first; numbers can then be typed. */
export function showClaims(session: Session, unsorted: readonly CoOpClaim[], { all, page }: Listing): void {
  const { ctx, text } = session
  const found = bySoonest(session, unsorted).slice(0, mostListed)
  settle(session)
  if (found.length === 0) {
    say(session, all ? text.roles.all.none : text.say.noClaims)
    return
  }
  const pages = Math.ceil(found.length / pageSize)
  const current = Math.min(Math.max(page ?? 0, 0), pages - 1)
  const shown = found.slice(current * pageSize, (current + 1) * pageSize)
  const { all: _before, ...state } = session.state
  session.state = { ...state, listed: found.map(({ id }) => id), page: current, ...(all ? { all: true } : {}) }
  const rows = shown.map((claim, index): ClaimListRow => {
    const row = rowOf(session, claim, current * pageSize + index + 1)
    return all ? { ...row, owner: all.names[claim.ownerId] ?? '' } : row
  })
  const isAll = all !== undefined
  show(session, claimListCard(ctx, { rows, page: current, pages, all: isAll }), { inPlace: page !== undefined })
}

/** Lists the person's claims. */
export async function listClaims(session: Session, page?: number): Promise<void> {
  showClaims(session, await session.claims.list(session.turn.who), { page })
}

/** The claim a person means by its number on the last list, or by words of its title. */
export async function findListed(session: Session, typed: string): Promise<CoOpClaim | undefined> {
  const { claims, turn, state, text } = session
  const wanted = typed.trim().toLowerCase().replace(/^#/, '')
  if (/^\d{1,3}$/.test(wanted)) {
    const id = state.listed[Number(wanted) - 1]
    const found = id ? await claims.find(turn.who, id) : undefined
    return found?.ok ? found.value : undefined
  }
  const known = await (state.all ? claims.listAll(turn.who) : claims.list(turn.who))
  const fitting = known.filter((claim) => claim.id === wanted || claimTitle(text, claim).toLowerCase().includes(wanted))
  return fitting.length === 1 ? fitting[0] : undefined
}
