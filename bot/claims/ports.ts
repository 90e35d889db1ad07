import type { CalendarDate } from '../../rules/calendarDate'
import type { Claim } from '../../rules/claim'
import type { Fund } from '../../rules/fund'
import type { ChainEnd, ChainReport } from '../../rules/history/chainReport'
import type { KeptFile } from '../../rules/keptFile'
import type { Lesson } from '../../rules/lesson'
import type { Notice } from '../../rules/notice'
import type { Params } from '../../rules/outcome'
import type { PlannedReminder } from '../../rules/reminders/plannedReminder'
import type { Preferences } from '../../rules/reminders/preferences'
import type { Ask } from '../../rules/requests/ask'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { Role } from '../../rules/roles'

/** What the service needs kept. Times are epoch ms, ids UUIDs; every row belongs to a tenant. */

export interface ClaimRows {
  find(tenantId: string, id: string): Promise<Claim | undefined>
  /** Newest change first; withdrawn ones last. */
  listByOwner(tenantId: string, ownerId: string): Promise<Claim[]>
  /** Those the person owns or is the deputy of, in the same order. */
  listOfPerson(tenantId: string, personId: string): Promise<Claim[]>
  /** Everybody's of a tenant, newest change first, but for withdrawn ones and drafts. */
  listOfTenant(tenantId: string): Promise<Claim[]>
  insert(claim: Claim): Promise<void>
  /** Saves when the stored version is `expected`; false when somebody was faster. `claim.version` is `expected` + 1. */
  update(claim: Claim, expected: number): Promise<boolean>
  /** Of these files, those that any claim of the tenant uses, other than `except`. */
  usedFiles(tenantId: string, fileIds: readonly string[], except?: readonly string[]): Promise<Set<string>>
  remove(tenantId: string, id: string): Promise<void>
}

/** One thing that happened to a claim: a code and parameters, never a sentence. */
export interface NewHistoryEvent {
  tenantId: string
  claimId: string
  at: number
  by: string
  code: string
  params: Params
}

/** `hash` = sha256 over the previous hash and this event, so that a changed or missing row shows. */
export interface HistoryEvent extends NewHistoryEvent {
  seq: number
  hash: string
}

export interface HistoryRows {
  append(events: readonly NewHistoryEvent[]): Promise<void>
  list(tenantId: string, claimId: string): Promise<HistoryEvent[]>
  /** Where the chain of these events' claim will end once they are appended; undefined for none. */
  foresee(events: readonly NewHistoryEvent[]): Promise<ChainEnd | undefined>
  /** Computes the whole chain again, and holds it against the end that was recorded elsewhere. */
  verify(tenantId: string, claimId: string, sealed?: ChainEnd): Promise<ChainReport>
  /** What a person did on claims of others, oldest first. Reads the whole history of the tenant. */
  elsewhere(tenantId: string, personId: string, ownClaims: readonly string[]): Promise<HistoryEvent[]>
  /** The only way out of the table: all of a claim's, with the claim itself. */
  remove(tenantId: string, claimId: string): Promise<void>
}

/** Remembers which presses have had their effect. */
export interface CommandRows {
  find(tenantId: string, key: string): Promise<string | undefined>
  /** Throws when the key is there already: two deliveries raced, the transaction of the later one falls. */
  insert(tenantId: string, key: string, outcome: string, at: number): Promise<void>
  prune(before: number): Promise<number>
}

/** `claimId` is that of the claim, or of the fund (`fund:…`) for `fund-run-by`; `personId` whom the plan is for. */
export interface ReminderRow extends PlannedReminder {
  tenantId: string
  id: string
  claimId: string
  personId: string
  state: 'due' | 'sending' | 'sent' | 'parked' | 'cancelled'
  attempts: number
  reason?: string
}

export interface ReminderRows {
  /**
   * Cancels what still waits for the claim and plans anew; a kind, subject and date already sent is not planned again.
   * Of `overdue` nothing is planned, but what of it still waits is not cancelled.
   */
  replace(
    tenantId: string,
    claimId: string,
    personId: string,
    plan: readonly PlannedReminder[],
    overdue?: readonly PlannedReminder[],
  ): Promise<void>
  /** Tenants with something to look at now, the one with the oldest deadline first. */
  tenantsDue(now: number): Promise<string[]>
  /**
   * Takes what is due for up to `people` persons of a tenant for `leaseMs`, counting the attempt; expired leases too.
   * Persons in the order of their oldest deadline, and of each everything that is due.
   */
  lease(tenantId: string, now: number, leaseMs: number, people: number): Promise<ReminderRow[]>
  /** Whether it is still leased as it was: nobody replanned it or took it over. */
  holds(row: ReminderRow): Promise<boolean>
  /** Ends a leased one; false when its lease was taken over meanwhile (fencing by attempts). */
  finish(
    row: ReminderRow,
    end: { state: 'sent' | 'parked' | 'cancelled'; reason?: string } | { retryAt: number; reason: string },
  ): Promise<boolean>
  /** When the next one is to be looked at, or undefined. */
  nextDueAt(): Promise<number | undefined>
  list(tenantId: string, claimId: string): Promise<ReminderRow[]>
  /** When the next one of a claim is due, or undefined. */
  nextOf(tenantId: string, claimId: string): Promise<number | undefined>
  /** What a person will hear of, earliest first; the weekly question of a claim once. */
  upcoming(tenantId: string, personId: string, limit: number): Promise<ReminderRow[]>
  /** What reached nobody, oldest deadline first. */
  parked(tenantId: string, limit: number): Promise<ReminderRow[]>
  /** Parked ones become due at once: those of a person, or of everybody; gives how many. */
  resume(tenantId: string, now: number, personId?: string): Promise<number>
  /** All of a claim's, with the claim itself. */
  remove(tenantId: string, claimId: string): Promise<void>
}

export interface FundRows {
  /** Newest usage period first. */
  list(tenantId: string): Promise<Fund[]>
  /** Takes the place of what stood for the same program and usage period. */
  save(tenantId: string, fund: Fund): Promise<void>
  remove(tenantId: string, program: Fund['program'], usageFrom: Fund['usageFrom']): Promise<void>
}

/** What somebody was made, by whom and when; who has no row is what the settings say. */
export interface RoleRow {
  tenantId: string
  personId: string
  role: Role
  by: string
  at: number
}

export interface RoleRows {
  find(tenantId: string, personId: string): Promise<RoleRow | undefined>
  /** The latest change first. */
  list(tenantId: string): Promise<RoleRow[]>
  /** Takes the place of what the person was. */
  save(row: RoleRow): Promise<void>
  /** Before reading what a change hangs on: changes of a tenant's roles then happen one after the other. */
  inOrder(tenantId: string): Promise<void>
}

/** A lesson as kept: of which claim, known to nobody but the table, and when it was written. */
export interface LessonRow extends Omit<Lesson, 'id'> {
  tenantId: string
  claimId: string
  at: number
}

export interface LessonRows {
  /** Of other claims of the activity, the latest rejection first. */
  list(tenantId: string, activity: Lesson['activity'], exceptClaimId: string, limit: number): Promise<Lesson[]>
  /** Takes the place of what the same rejection taught before. */
  save(lesson: LessonRow): Promise<void>
  remove(tenantId: string, claimId: string, on: CalendarDate): Promise<void>
}

/** The addresses of calendar feeds: only a digest of the secret in it is kept. */
export interface FeedRows {
  /** A person has one address at most: a new one ends the old. */
  save(tenantId: string, personId: string, tokenDigest: string, at: number): Promise<void>
  find(tokenDigest: string): Promise<{ tenantId: string; personId: string } | undefined>
  remove(tenantId: string, personId: string): Promise<boolean>
  /** Since when (epoch ms) the person has an address, or undefined. */
  since(tenantId: string, personId: string): Promise<number | undefined>
}

export interface FileRows {
  insert(file: KeptFile): Promise<void>
  find(tenantId: string, id: string): Promise<KeptFile | undefined>
  findMany(tenantId: string, ids: readonly string[]): Promise<KeptFile[]>
  /** The person's files that came last, newest first. */
  recent(tenantId: string, ownerId: string, limit: number): Promise<KeptFile[]>
  /** The person's file with these bytes, if it was sent before. */
  findBySha(tenantId: string, ownerId: string, sha256: string): Promise<KeptFile | undefined>
  /** Whether any tenant's file or package has these bytes, or a file that was uploaded and is still to be judged. */
  isReferenced(sha256: string): Promise<boolean>
  retain(tenantId: string, ids: readonly string[], until: string): Promise<void>
  /** All files of a person, oldest first. */
  ofOwner(tenantId: string, ownerId: string): Promise<KeptFile[]>
  /** Forgets these files; their bytes go with the next sweep, unless something else needs them. */
  remove(tenantId: string, ids: readonly string[]): Promise<void>
}

/**
 * A file that was promised in a message. `url` is a secret, erased once the file is kept or refused; of an `upload` it
 * names the blob that was kept already.
 */
export interface IntakeRow {
  tenantId: string
  id: string
  heapId: string
  personId: string
  conversationId: string
  /** The message and position it came with; unique, so a redelivered message promises nothing twice. */
  activityId: string
  position: number
  name: string
  source: 'download' | 'inline' | 'upload'
  url?: string
  serviceUrl: string
  state: 'promised' | 'kept' | 'refused'
  reason?: string
  fileId?: string
  /** True when these bytes had been sent before. */
  again: boolean
  receivedAt: number
}

/** Files that came together: one confirmation card for all. */
export interface HeapRow {
  tenantId: string
  id: string
  personId: string
  conversationId: string
  claimId?: string
  /** The item the person had asked to send for; files then need no confirmation. */
  itemId?: string
  /** Shown once no file came for a while: epoch ms. */
  closesAt: number
  state: 'open' | 'shown' | 'done'
}

export interface IntakeRows {
  /** Adds to the person's open heap (moving its closing time) or opens one; false for rows already promised. */
  promise(
    heap: Omit<HeapRow, 'id' | 'state'> & { newId: string },
    rows: readonly Omit<IntakeRow, 'heapId'>[],
  ): Promise<{ heap: HeapRow; added: number }>
  heap(tenantId: string, id: string): Promise<HeapRow | undefined>
  inHeap(tenantId: string, heapId: string): Promise<IntakeRow[]>
  /** Heaps of a conversation that wait for a place on a claim, oldest first. */
  unplaced(tenantId: string, personId: string, conversationId: string, claimId: string): Promise<HeapRow[]>
  /** Everything promised and not yet fetched, oldest first; for a start after a stop as well. */
  open(limit: number): Promise<IntakeRow[]>
  settle(row: IntakeRow): Promise<void>
  /** Names of files promised for a claim and not fetched yet. */
  arriving(tenantId: string, claimId: string): Promise<string[]>
  /** Heaps past their closing time of which every file is kept or refused. */
  closable(now: number): Promise<HeapRow[]>
  saveHeap(heap: HeapRow): Promise<void>
  /** The earliest closing time of heaps that await no file: ask again after each `settle`. */
  nextClosing(): Promise<number | undefined>
  /** Everything a person promised, oldest first, without the secret addresses. */
  ofPerson(tenantId: string, personId: string): Promise<Omit<IntakeRow, 'url'>[]>
  /** Forgets what was promised for a claim. */
  forgetClaim(tenantId: string, claimId: string): Promise<void>
  /** Forgets all that a person promised; what is being fetched is noted nowhere then. */
  forget(tenantId: string, personId: string): Promise<void>
}

/** A person as the bot knows them; preferences seeded from the first message and changed only by them. */
export interface PersonRow {
  tenantId: string
  id: string
  name: string
  locale: string
  timeZone: string
  welcomedAt?: number
  /** The personal conversation to reach them in. */
  conversationId?: string
  preferences: Preferences
  /** The day, in their zone, of the last digest they got. */
  remindedOn?: CalendarDate
  /** Teams' own id of them (`29:…`), by which a mention names them. */
  teamsId?: string
}

export interface PersonRows {
  find(tenantId: string, id: string): Promise<PersonRow | undefined>
  /** Keeps everything of the person but `remindedOn`. */
  save(person: PersonRow): Promise<void>
  /** Notes that a digest arrived. */
  reminded(tenantId: string, id: string, on: CalendarDate): Promise<void>
  /** Everybody of a tenant who was met, by name. */
  list(tenantId: string): Promise<PersonRow[]>
  /** The person of the tenant that Teams calls so. */
  findByTeamsId(tenantId: string, teamsId: string): Promise<PersonRow | undefined>
  remove(tenantId: string, id: string): Promise<void>
}

/** One zip of an export. */
export interface ExportPart {
  sha256: string
  size: number
  name: string
}

/** A person's export: asked for, made, or offered. `parts` are in the blob store until `forget` or `prune`. */
export interface ExportRow {
  tenantId: string
  personId: string
  /** Epoch ms; tells one request from the next. */
  askedAt: number
  state: 'asked' | 'made' | 'offered'
  parts: readonly ExportPart[]
}

export interface ExportRows {
  find(tenantId: string, personId: string): Promise<ExportRow | undefined>
  /** Asked for and not offered yet, oldest first. */
  open(limit: number): Promise<ExportRow[]>
  /** Takes the place of an earlier one. */
  save(row: ExportRow): Promise<void>
  forget(tenantId: string, personId: string): Promise<void>
  /** Forgets those asked for before an instant (epoch ms); gives how many. */
  prune(before: number): Promise<number>
}

/** Where a conversation is reached; `unreachable` says why it is not any more. */
export interface ConversationRow {
  tenantId: string
  id: string
  kind: 'personal' | 'group' | 'channel'
  serviceUrl: string
  botId: string
  unreachable?: string
}

export interface ConversationRows {
  find(tenantId: string, id: string): Promise<ConversationRow | undefined>
  save(row: ConversationRow): Promise<void>
  markUnreachable(tenantId: string, id: string, reason: string): Promise<void>
  remove(tenantId: string, id: string): Promise<void>
}

/** Documentation requests, one version each; their items are in the body. */
export interface RequestRows {
  find(tenantId: string, id: string): Promise<DocumentationRequest | undefined>
  /** Those of one claim, oldest first. */
  listOfClaim(tenantId: string, claimId: string): Promise<DocumentationRequest[]>
  /** Those that wait for somebody (proposed, open or ready), oldest first. */
  listOpen(tenantId: string): Promise<DocumentationRequest[]>
  insert(request: DocumentationRequest): Promise<void>
  /** Saves when the stored version is `expected`; false when somebody was faster. `request.version` is `expected` + 1. */
  update(request: DocumentationRequest, expected: number): Promise<boolean>
  removeOfClaim(tenantId: string, claimId: string): Promise<void>
}

/** What colleagues were asked for. */
export interface AskRows {
  find(tenantId: string, id: string): Promise<Ask | undefined>
  listOfClaim(tenantId: string, claimId: string): Promise<Ask[]>
  /** Those a person can still answer, oldest first. */
  openOf(tenantId: string, personId: string): Promise<Ask[]>
  /** Everything a person was ever asked for, oldest first. */
  ofPerson(tenantId: string, personId: string): Promise<Ask[]>
  insert(ask: Ask): Promise<void>
  update(ask: Ask, expected: number): Promise<boolean>
  removeOfClaim(tenantId: string, claimId: string): Promise<void>
}

/** Something a person is to be told; it goes when it was told, or when nobody can be told. Times are epoch ms. */
export interface NoticeRow {
  tenantId: string
  id: string
  personId: string
  notice: Notice
  nextAt: number
  attempts: number
}

export interface NoticeRows {
  add(row: Omit<NoticeRow, 'attempts'>): Promise<void>
  /** Those whose time has come, of all tenants, oldest first. */
  due(now: number, limit: number): Promise<NoticeRow[]>
  remove(row: NoticeRow): Promise<void>
  /** What a person was still to be told. */
  forget(tenantId: string, personId: string): Promise<void>
  /** Tried, and to be tried again then. */
  postpone(row: NoticeRow, nextAt: number): Promise<void>
  nextAt(): Promise<number | undefined>
}

/** A message of ours that shows a claim or a heap. `face` is which card it is; `turn` counts messages since. */
export interface CardMessageRow {
  tenantId: string
  conversationId: string
  messageId: string
  personId: string
  /** Id of the claim, request or ask that it shows. */
  claimId: string
  face: string
  sentAt: number
}

export interface CardMessageRows {
  save(row: CardMessageRow): Promise<void>
  list(tenantId: string, claimId: string, face: string): Promise<CardMessageRow[]>
  /** Everybody's of one claim, request or ask, whatever they show of it. */
  listOf(tenantId: string, claimId: string): Promise<CardMessageRow[]>
  remove(tenantId: string, conversationId: string, messageId: string): Promise<void>
  /** All messages that show a claim. */
  forgetClaim(tenantId: string, claimId: string): Promise<void>
  /** All messages to a person. */
  forget(tenantId: string, personId: string): Promise<void>
}

/** Disposable position of a conversation: losing it loses no claim data. */
export interface DialogStateRows {
  find(tenantId: string, conversationId: string, personId: string): Promise<unknown>
  save(tenantId: string, conversationId: string, personId: string, state: unknown): Promise<void>
  /** Where a person stands, in every conversation. */
  ofPerson(tenantId: string, personId: string): Promise<{ conversationId: string; state: unknown }[]>
  forget(tenantId: string, personId: string): Promise<void>
  /** Forgets where anybody stands in a conversation. */
  forgetPlace(tenantId: string, conversationId: string): Promise<void>
}

export interface Tables {
  claims: ClaimRows
  history: HistoryRows
  commands: CommandRows
  reminders: ReminderRows
  funds: FundRows
  roles: RoleRows
  lessons: LessonRows
  feeds: FeedRows
  files: FileRows
  intakes: IntakeRows
  people: PersonRows
  conversations: ConversationRows
  cardMessages: CardMessageRows
  requests: RequestRows
  asks: AskRows
  notices: NoticeRows
  dialogStates: DialogStateRows
  exports: ExportRows
}

/** Says a word (less than 8000 bytes) to everybody who listens on the same database, once the write is kept. */
export type Announce = (word: string) => void

/**
 * The database. Work given to `write` happens wholly or not at all; only the tables it is handed may be awaited in it.
 * It may be run anew when another instance was faster, so it changes nothing else.
 */
export interface Store {
  readonly reader: Tables
  /** Work gets `announce` where `listen` is. */
  write<T>(work: (tables: Tables, announce?: Announce) => Promise<T>): Promise<T>
  /**
   * Hears what is announced, by this process as well, until the store is closed; undefined whenever something may have
   * been missed, and when it begins. To be called once. Only where the database is shared.
   */
  listen?(heard: (word: string | undefined) => void): void
  /** Whether other processes may work on the same database. */
  readonly shared: boolean
  /**
   * Does something that only one process may do at a time; undefined at once when it is being done, here or elsewhere.
   * `lost` is aborted when this can no longer be promised: end soon.
   */
  exclusively<T>(name: string, work: (lost: AbortSignal) => Promise<T>): Promise<{ value: T } | undefined>
  /** Does something after everything that was begun under the same name, here or elsewhere, has ended. */
  inOrder<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Resolves when a trivial statement succeeds. */
  check(): Promise<void>
  close(): Promise<void>
}
