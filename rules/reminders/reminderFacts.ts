import { type CalendarDate, compareDates } from '../calendarDate'
import { type ChecklistItem, checklist } from '../checklist'
import type { CoOpClaim } from '../claim'
import { leadTime } from '../leadTime'
import { type DatedItem, missingByWhen } from '../missingByWhen'
import { type NextStep, nextStep, type StepContext } from '../nextStep'
import type { EvidenceRow } from '../policy/policyTypes'
import { awaitedAsks } from './awaitedAsks'
import type { PlannedReminder } from './plannedReminder'
import type { ReminderKind } from './reminderKinds'
import { runsForMonths } from './runsForMonths'
import { statusTurn } from './statusTurn'

/** Who has to do something next. */
export type WhoseTurn = 'you' | 'vendor' | 'microsoft'

/** What a reminder of a claim has to tell, as the claim stands now. */
export interface ReminderFacts {
  /** What of the missing things it is about, the earliest date first. */
  items: DatedItem[]
  /** What the material has to show: confirmations that are still open. */
  shows: ChecklistItem[]
  turn: WhoseTurn
  /** What brings a claim on that is not submitted yet. */
  next: NextStep['do'] | 'none'
}

type Due = Pick<PlannedReminder, 'kind' | 'subject' | 'deadline'>

const isOpen = ({ status }: CoOpClaim) => status === 'preparing' || status === 'ready'
const isFollowed = ({ status, body }: CoOpClaim) => status === 'handed-over' && body.paidOn === undefined
const lastReport = ({ body }: CoOpClaim) => body.reports.at(-1)?.status

/** Kinds that say something of a claim that is not being prepared any more. */
const afterwards: Partial<Record<ReminderKind, (claim: CoOpClaim) => boolean>> = {
  status: (claim) => isFollowed(claim) && lastReport(claim) !== 'rejected',
  'payment-late': (claim) =>
    isFollowed(claim) && claim.body.heldSince === undefined && lastReport(claim) === 'approved',
  'hold-ends': (claim) => isFollowed(claim) && claim.body.heldSince !== undefined,
  'keep-until': ({ status }) => status === 'handed-over' || status === 'closed',
}

/** `runsOn`: the item belongs to what is published into a further month. */
type About = (item: ChecklistItem, runsOn: boolean) => boolean

const isPhoto: About = ({ row }) => row.id === 'event-photos' || row.id === 'participation-photo'
const monthly: readonly EvidenceRow['kind'][] = ['invoice', 'communication', 'proof', 'metrics']

/** Kinds that are about certain items, and are settled once these are there. */
const aboutItems: Partial<Record<ReminderKind, About>> = {
  'shot-list': isPhoto,
  photos: isPhoto,
  numbers: ({ row }, runsOn) => row.kind === 'metrics' && !runsOn,
  'running-ads': ({ row }, runsOn) => monthly.includes(row.kind) && runsOn,
  'vendor-due': ({ row }) => row.kind === 'invoice',
}

/** What is due for a day that came; proof of the activity itself has reminders of its own. */
const isDueOn = ({ item, by }: DatedItem, day: CalendarDate) =>
  by <= day && leadTime(item.row).before !== 'activity-end'

/** The invoice as if none had come: another vendor's does not stand for that of the cost. Empty when none is awaited. */
function awaitedInvoice(claim: CoOpClaim, costId: string, { policy, today, holidays }: StepContext): DatedItem[] {
  if (!awaitedAsks(claim.body, policy).some((ask) => ask.costId === costId)) return []
  const given = Object.entries(claim.body.evidence)
  const evidence = Object.fromEntries(given.map(([id, state]) => [id, { ...state, files: [] }]))
  return missingByWhen({ ...claim, body: { ...claim.body, evidence } }, policy, today, holidays)
}

/** The missing items a reminder is about; undefined when it was about some and they are there. */
function itemsOf(claim: CoOpClaim, due: Due, context: StepContext): DatedItem[] | undefined {
  const { kind, subject } = due
  const { policy, today, holidays } = context
  const missing =
    kind === 'vendor-due' ? awaitedInvoice(claim, subject, context) : missingByWhen(claim, policy, today, holidays)
  const { dates } = claim.body.answers
  const some = missing.filter((dated) => {
    if (kind === 'check-invitation') return dated.item.id === subject
    if (kind === 'missing-by') return isDueOn(dated, compareDates(subject, today) > 0 ? subject : today)
    const runsOn = dates !== undefined && runsForMonths(dated.item, dates.from, dates.to)
    return aboutItems[kind]?.(dated.item, runsOn) ?? true
  })
  const isSettled = kind === 'check-invitation' || kind === 'missing-by' || aboutItems[kind] !== undefined
  return isSettled && some.length === 0 ? undefined : some
}

const isAsked = ({ body }: CoOpClaim, today: CalendarDate) =>
  (body.vendorAsks ?? []).some(({ dueOn }) => dueOn >= today)

function turnOf(claim: CoOpClaim, kind: ReminderKind, [first]: readonly DatedItem[], today: CalendarDate): WhoseTurn {
  if (kind === 'status') return statusTurn([claim])
  const waits = first?.item.row.kind === 'invoice' && isAsked(claim, today)
  return kind === 'vendor-due' || waits ? 'vendor' : 'you'
}

/** What a due reminder tells of its claim; undefined when it is not true any more, or what it asked for is there. */
export function reminderFacts(claim: CoOpClaim, due: Due, context: StepContext): ReminderFacts | undefined {
  const isStill = afterwards[due.kind] ?? isOpen
  if (!isStill(claim)) return undefined
  const { policy, today } = context
  const items = isOpen(claim) ? itemsOf(claim, due, context) : []
  if (!items) return undefined
  const shows = checklist(claim.body, policy).filter(
    ({ row, state }) => row.answer === 'confirm' && state === 'missing',
  )
  const next = isOpen(claim) ? nextStep(claim, context).do : 'none'
  return { items, shows, turn: turnOf(claim, due.kind, items, today), next }
}
