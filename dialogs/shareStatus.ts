import { claimTitle } from '../cards/claimTitle'
import { shareCard } from '../cards/shareCard'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { clockDate } from '../rules/clocks'
import { localDate } from '../rules/localDate'
import { localTime } from '../rules/localTime'
import { progress } from '../rules/progress'
import { chatLink } from './chatLink'
import { daysLeft } from './daysLeft'
import type { Words } from './onClaim'
import { type Session, say, show } from './session'

/** Once submitted or withdrawn, no deadline runs. */
const hasDeadline: readonly CoOpClaim['status'][] = ['draft', 'preparing', 'ready']

const isOpen = ({ status }: CoOpClaim) => status !== 'withdrawn' && status !== 'closed'

/** What a claim is called by those who know it: its title, or its activity by the catalogue's name. */
function isCalled({ text }: Session, claim: CoOpClaim, wanted: string): boolean {
  const { activity } = claim.body.answers
  const names = [claimTitle(text, claim), activity ? text.catalogue.activities[activity].name : '']
  return names.some((name) => name.toLowerCase().includes(wanted))
}

/** A claim by its number on the person's own list, as their chat showed it last. */
async function byNumber({ claims, turn }: Session, number: number): Promise<CoOpClaim[]> {
  const id = (await claims.listed(turn.who))[number - 1]
  const found = id === undefined ? undefined : await claims.find(turn.who, id)
  return found?.ok ? [found.value] : []
}

/** The claims that are meant, of those the person may see. */
async function meant(session: Session, typed: string): Promise<CoOpClaim[]> {
  const { claims, turn } = session
  const wanted = typed.trim().toLowerCase().replace(/^#/, '')
  if (/^\d{1,3}$/.test(wanted)) return byNumber(session, Number(wanted))
  const exact = await claims.find(turn.who, wanted)
  if (exact.ok) return [exact.value]
  return (await claims.list(turn.who)).filter((claim) => isCalled(session, claim, wanted))
}

function share(session: Session, claim: CoOpClaim): void {
  const { claims, ctx, turn } = session
  const { now, timeZone } = turn
  const { done, total } = progress(checklist(claim.body, claims.policyOf(claim)))
  const by = clockDate(claim, 'last-working-day', claims.holidays)
  const runs = by !== undefined && hasDeadline.includes(claim.status)
  const deadline = runs ? { deadline: { on: by, daysLeft: daysLeft(turn, by) } } : {}
  const shared = { sharer: turn.name, on: localDate(now, timeZone), time: localTime(now, timeZone), timeZone }
  show(session, shareCard(ctx, { claim, done, total, ...deadline, ...shared }), { inPlace: false })
}

/**
 * Shares a claim's status where everybody can read it. Which one is never guessed, and nothing is listed: who has
 * several says which. One that the person may not see is answered like one that does not exist.
 */
export async function shareStatus(session: Session, { claim: typed }: Words): Promise<void> {
  const { claims, turn, text } = session
  const chat = chatLink(session)
  if (typed !== undefined) {
    const [one, ...others] = await meant(session, typed)
    if (!one) return say(session, text.reasons.notFound({}))
    return others.length > 0 ? say(session, text.share.whichNumber(chat)) : share(session, one)
  }
  const [only, ...more] = (await claims.list(turn.who)).filter(isOpen)
  if (!only) return say(session, text.share.none(chat))
  return more.length > 0 ? say(session, text.share.whichNumber(chat)) : share(session, only)
}
