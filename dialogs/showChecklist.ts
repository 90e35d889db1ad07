import type { Card } from '../cards/card'
import { checklistCard } from '../cards/checklistCard'
import { claimTitle } from '../cards/claimTitle'
import { costTotals } from '../cards/costTotals'
import { plain } from '../cards/elements/plain'
import { pointerCard } from '../cards/pointerCard'
import type { CalendarDate } from '../rules/calendarDate'
import { check } from '../rules/check/check'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { verdict } from '../rules/findings'
import { localDate } from '../rules/localDate'
import { missingByWhen } from '../rules/missingByWhen'
import { progress } from '../rules/progress'
import { deadlineOf } from './deadlineOf'
import { type Session, settle, show } from './session'

/** More messages than this below a checklist, and it is posted anew instead of changed where nobody looks. */
const farAbove = 5

const fileIdsOf = ({ body }: CoOpClaim) => [
  ...new Set(Object.values(body.evidence).flatMap((state) => state.files.map((file) => file.fileId))),
]

async function siblingTitles({ claims, turn, text }: Session, claim: CoOpClaim): Promise<string[]> {
  const found = await Promise.all(claim.body.siblings.map((id) => claims.find(turn.who, id)))
  return found.flatMap((sibling) => {
    const dates = sibling.ok ? sibling.value.body.answers.dates : undefined
    return sibling.ok && dates
      ? [`${claimTitle(text, sibling.value)} (${text.formats.period(dates.from, dates.to)})`]
      : []
  })
}

/** When the person hears of the claim next; undefined when nothing will come. */
async function nextReminder({ claims, turn }: Session, claim: CoOpClaim): Promise<CalendarDate | undefined> {
  const next = await claims.nextOf(turn.who, claim.id)
  return next === undefined ? undefined : localDate(next, turn.timeZone)
}

/** The living card of a claim as it stands now. */
export async function checklistOf(
  session: Session,
  claim: CoOpClaim,
  more: { changed?: string; page?: number } = {},
): Promise<Card> {
  const { claims, ctx, text, turn } = session
  const policy = claims.policyOf(claim)
  const items = checklist(claim.body, policy)
  const [files, arriving, siblings, next, lessons] = await Promise.all([
    claims.files(turn.who, fileIdsOf(claim), claim.id),
    claims.arriving(turn.who, claim.id),
    siblingTitles(session, claim),
    nextReminder(session, claim),
    claims.lessonsFor(claim),
  ])
  return checklistCard(ctx, {
    claim,
    items,
    progress: progress(items),
    dated: missingByWhen(claim, policy, turn.today, claims.holidays),
    reminders: { stopped: turn.preferences.stopped && claim.ownerId === turn.who.userId, ...(next ? { next } : {}) },
    deadline: deadlineOf(session, claim),
    amount: costTotals(text, claim.body.costs),
    fileNames: Object.fromEntries(files.map((file) => [file.id, file.name])),
    arriving,
    readiness: text.say.checkSays[verdict(check(claim.body, policy, turn.today, lessons))],
    closed: claim.status === 'handed-over' || claim.status === 'closed' || claim.status === 'withdrawn',
    siblings,
    ...more,
  })
}

/** Answers with the checklist: in place of the pressed card, else as a new message. */
export async function showChecklist(
  session: Session,
  claim: CoOpClaim,
  more: { changed?: string; page?: number; inPlace?: boolean } = {},
): Promise<void> {
  settle(session)
  const card = await checklistOf(session, claim, more)
  session.state = {
    ...session.state,
    claimId: claim.id,
    checklist: { claimId: claim.id, at: session.state.messages + 1 },
  }
  show(session, card, { inPlace: more.inPlace ?? true, face: 'checklist', claimId: claim.id })
}

/** Copies that others hold follow too; who follows sends nobody on. */
function othersFollow({ turn, replies }: Session, { id }: CoOpClaim): void {
  if (turn.input.kind !== 'follow') replies.push({ kind: 'follow', id })
}

/** Brings every shown copy of the checklist up to date; posts it anew when it has scrolled away, or is to be `last`. */
export async function refreshChecklist(
  session: Session,
  claim: CoOpClaim,
  changed?: string,
  { last = false } = {},
): Promise<void> {
  const { state, ctx } = session
  const near = !last && state.checklist?.claimId === claim.id && state.messages - state.checklist.at <= farAbove
  session.replies.push({
    kind: 'refresh',
    face: 'checklist',
    claimId: claim.id,
    anew: !near,
    draw: () => checklistOf(session, claim, changed ? { changed } : {}),
    pointer: () => pointerCard(ctx, { claim }),
  })
  othersFollow(session, claim)
  session.state = {
    ...state,
    claimId: claim.id,
    ...(near ? {} : { checklist: { claimId: claim.id, at: state.messages + 1 } }),
  }
}

/** Brings every shown copy of the checklist up to date where it stands, without coming forward. */
export function followChecklist(session: Session, claim: CoOpClaim): void {
  const { ctx, replies, turn } = session
  const draw = () => checklistOf(session, claim)
  const pointer = () => pointerCard(ctx, { claim })
  const only = turn.input.kind === 'follow' ? ({ copiesOnly: true } as const) : {}
  replies.push({ kind: 'refresh', face: 'checklist', claimId: claim.id, anew: false, ...only, draw, pointer })
  othersFollow(session, claim)
}

/** A claim's title in a sentence. */
export const titleOf = ({ text }: Session, claim: CoOpClaim): string => plain(claimTitle(text, claim), 120)
