import type { CalendarDate } from '../../rules/calendarDate'
import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import type { KeptFile } from '../../rules/keptFile'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { moneyLines } from '../aftercare/moneyLines'
import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { type ChecklistDeadline, checklistDeadline } from '../checklistDeadline'
import { claimTitle } from '../claimTitle'
import { button } from '../elements/button'
import { unescaped } from '../elements/unescaped'
import type { EventsOf } from '../history/eventSentence'
import type { HistoryRow } from '../history/historyCard'
import { type PlanData, planLines } from '../planLines'
import { statusInWords } from '../statusInWords'
import type { TabClaimWords } from '../text/tabClaimText'
import { type MoreAction, moreActions } from './moreActions'
import { type UploadTarget, uploadTargets } from './uploadTargets'
import { type ViewedFile, viewedFile } from './viewedFile'
import { type ViewedHistory, viewedHistory } from './viewedHistory'
import { type ViewedPackage, viewedPackages } from './viewedPackages'

/** A card, and the id of what it is of. */
export interface ViewedCard {
  id: string
  card: Card
}

/** What the page of a claim shows: every word of it, plain text but for cards. Paths are below `/tab/api`. */
export interface ClaimView {
  id: string
  words: TabClaimWords
  title: string
  /** It is still being asked about: its card is the next question. */
  isDraft: boolean
  /** Ours, then Partner Center's as it was reported, then the money. */
  status: string[]
  /** While it can be submitted. */
  deadline?: { main: string; behind: string; late: boolean }
  people: string[]
  /** The card that `open` shows in chat. */
  card: Card
  /** Files that came and want a place. */
  heaps: ViewedCard[]
  requests: ViewedCard[]
  files: ViewedFile[]
  upload?: { targets: UploadTarget[]; canPropose: boolean }
  packages: ViewedPackage[]
  /** What is pressed to have the package made. */
  makePackage?: { title: string; data: object }
  /** What else can be pressed. */
  more: MoreAction[]
  reminders: string[]
  /** Where its dates can be had as a calendar file. */
  calendar?: string
  history: ViewedHistory
}

export interface ClaimViewData extends EventsOf {
  card: Card
  heaps: readonly ViewedCard[]
  requests: readonly ViewedCard[]
  items: readonly ChecklistItem[]
  /** Everything reviewers asked for on the claim. */
  asked: readonly DocumentationRequest[]
  files: readonly (KeptFile & { on: CalendarDate })[]
  deadline: ChecklistDeadline
  /** The day each package was made, by its sha256. */
  madeOn: Readonly<Record<string, CalendarDate>>
  plan: PlanData
  hasDates: boolean
  history: { rows: readonly HistoryRow[]; page: number; pages: number }
}

const isPreparing = ({ status }: CoOpClaim) => status === 'preparing' || status === 'ready'

function statusOf({ text }: CardContext, claim: CoOpClaim): string[] {
  const ours = text.cards.ourStatus(text.cards.status[claim.status])
  return [ours, statusInWords(text, claim.body, 'submitted'), ...moneyLines(text, claim.body)]
}

function deadlineOf(ctx: CardContext, { claim, deadline }: ClaimViewData): Pick<ClaimView, 'deadline'> {
  if (!isPreparing(claim)) return {}
  const [main = '', behind = ''] = checklistDeadline(ctx, deadline).map(({ text }) => unescaped(text))
  return { deadline: { main, behind, late: deadline.daysLeft <= 3 } }
}

function peopleOf({ text }: CardContext, { claim, names = {} }: ClaimViewData): string[] {
  const { owner, deputy } = text.tabClaim
  const named = (id: string) => names[id] || text.roles.person.somebody
  return [owner(named(claim.ownerId)), ...(claim.deputyId === undefined ? [] : [deputy(named(claim.deputyId))])]
}

function makePackage(ctx: CardContext, claim: CoOpClaim): Pick<ClaimView, 'makePackage'> {
  if (!isPreparing(claim)) return {}
  const { buttons } = ctx.text.cards
  const title = claim.body.package ? buttons.packageAgain : buttons.package
  const { data } = button(ctx, title, { verb: 'claim.package', claimId: claim.id, version: claim.version })
  return { makePackage: { title, data } }
}

function uploadOf(ctx: CardContext, { claim, items, asked }: ClaimViewData): Pick<ClaimView, 'upload'> {
  const canPropose = isPreparing(claim)
  const targets = uploadTargets(ctx.text, canPropose ? items : [], asked)
  return canPropose || targets.length > 0 ? { upload: { targets, canPropose } } : {}
}

/** The page of one claim, in the person's words. */
export function claimView(ctx: CardContext, data: ClaimViewData): ClaimView {
  const { claim } = data
  const { text } = ctx
  const path = `/claims/${encodeURIComponent(claim.id)}`
  return {
    id: claim.id,
    words: text.tabClaim.words,
    title: claimTitle(text, claim),
    isDraft: claim.status === 'draft',
    status: statusOf(ctx, claim),
    ...deadlineOf(ctx, data),
    people: peopleOf(ctx, data),
    card: data.card,
    heaps: [...data.heaps],
    requests: [...data.requests],
    files: data.files.map((file) => viewedFile(text, file, { ...data, path })),
    ...uploadOf(ctx, data),
    packages: viewedPackages(text, { ...data, path }),
    ...makePackage(ctx, claim),
    more: moreActions(ctx, claim, data.card),
    reminders: planLines(ctx, data.plan).map(unescaped),
    ...(data.hasDates ? { calendar: `${path}/calendar` } : {}),
    history: viewedHistory(text, data.history, data),
  }
}
