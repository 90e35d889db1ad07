import type { CalendarDate } from '../rules/calendarDate'
import type { Change } from '../rules/changes/change'
import type { CoOpClaim } from '../rules/claim'
import type { KeptFile } from '../rules/keptFile'
import type { Outcome } from '../rules/outcome'
import type { Policy } from '../rules/policy/policyTypes'
import type { Principal } from '../rules/principal'
import type { Reason } from '../rules/reasons'
import type { Acting } from './acting'
import type { Aftercare } from './aftercare'
import type { Asking } from './asking'
import type { Calendars } from './calendars'
import type { Funding } from './funding'
import type { Histories } from './histories'
import type { Keeping } from './keeping'
import type { Organising } from './organising'
import type { Reminding } from './reminding'
import type { Requesting } from './requesting'
import type { IncomingFile } from './turn'

/** One file of a heap, as far as it has come. */
export interface HeapFile {
  id: string
  name: string
  state: 'promised' | 'kept' | 'refused'
  reason?: string
  /** These bytes were sent before. */
  again: boolean
  file?: KeptFile
}

/** Files that came together. `itemId` when the person had said what they are for. */
export interface Heap {
  id: string
  claimId?: string
  itemId?: string
  done: boolean
  files: HeapFile[]
}

/** A claim after a change; `repeat` when this very press had had its effect before. */
export interface Done {
  claim: CoOpClaim
  repeat: boolean
}

/** What the conversation needs done. bot/claims does it; the dialogs do not know how. */
export interface Claims
  extends Reminding,
    Funding,
    Calendars,
    Organising,
    Requesting,
    Asking,
    Histories,
    Keeping,
    Aftercare {
  policyOf(claim: CoOpClaim): Policy
  readonly holidays: readonly CalendarDate[]
  start(acting: Acting): Promise<Done>
  /** A claim the person may see; `notFound` for anything else, whether it exists or not. */
  find(who: Principal, claimId: string): Promise<Outcome<CoOpClaim, 'notFound'>>
  /** The person's own claims, and those they are the deputy of. */
  list(who: Principal): Promise<CoOpClaim[]>
  change(acting: Acting, claimId: string, change: Change): Promise<Outcome<Done, Reason>>
  /** Confirms a draft: the claim, and the linked ones for further usage periods. */
  confirm(acting: Acting, claimId: string): Promise<Outcome<{ claims: CoOpClaim[]; repeat: boolean }, Reason>>
  copy(acting: Acting, claimId: string): Promise<Outcome<Done, Reason>>
  /** Of these files the person's own, and those that serve the claim named, when the person may see it. */
  files(who: Principal, ids: readonly string[], claimId?: string): Promise<KeptFile[]>
  /** The person's files that came last, newest first, whether they serve a claim or not. */
  recentFiles(who: Principal): Promise<KeptFile[]>
  /** Commits that these files were promised, and in which heap; `added` is 0 when this message was seen before. */
  promise(
    acting: Acting,
    from: { conversationId: string; serviceUrl: string; activityId: string },
    files: readonly IncomingFile[],
    target: { claimId?: string; itemId?: string },
  ): Promise<{ added: number; heapId: string }>
  heap(who: Principal, heapId: string): Promise<Outcome<Heap, 'notFound'>>
  /** Files that the person sent for a claim in a conversation, without a place yet: oldest first. */
  unplaced(who: Principal, claimId: string, conversationId: string): Promise<Heap[]>
  /** Names of files promised for a claim and not yet kept. */
  arriving(who: Principal, claimId: string): Promise<string[]>
  finishHeap(who: Principal, heapId: string): Promise<void>
}
