import type { Claim } from '../../rules/claim'
import type { KeptFile } from '../../rules/keptFile'
import type { Params } from '../../rules/outcome'
import type { PlannedReminder } from '../../rules/plannedReminder'

/** What the service needs kept. Times are epoch ms, ids UUIDs; every row belongs to a tenant. */

export interface ClaimRows {
  find(tenantId: string, id: string): Promise<Claim | undefined>
  /** Newest change first; withdrawn ones last. */
  listByOwner(tenantId: string, ownerId: string): Promise<Claim[]>
  insert(claim: Claim): Promise<void>
  /** Saves when the stored version is `expected`; false when somebody was faster. `claim.version` is `expected` + 1. */
  update(claim: Claim, expected: number): Promise<boolean>
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
}

/** Remembers which presses have had their effect. */
export interface CommandRows {
  find(tenantId: string, key: string): Promise<string | undefined>
  /** Throws when the key is there already: two deliveries raced, the transaction of the later one falls. */
  insert(tenantId: string, key: string, outcome: string, at: number): Promise<void>
  prune(before: number): Promise<number>
}

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
  /** Cancels what is still due for the claim and plans anew; a kind and date already sent is not planned again. */
  replace(tenantId: string, claimId: string, personId: string, plan: readonly PlannedReminder[]): Promise<void>
  /** Takes up to `limit` due ones for `leaseMs`, oldest deadline first, counting the attempt; expired leases too. */
  lease(now: number, leaseMs: number, limit: number): Promise<ReminderRow[]>
  /** Ends a leased one; false when its lease was taken over meanwhile (fencing by attempts). */
  finish(
    row: ReminderRow,
    end: { state: 'sent' | 'parked' | 'cancelled'; reason?: string } | { retryAt: number; reason: string },
  ): Promise<boolean>
  /** When the next one is due, or undefined. */
  nextDueAt(): Promise<number | undefined>
  list(tenantId: string, claimId: string): Promise<ReminderRow[]>
}

export interface FileRows {
  insert(file: KeptFile): Promise<void>
  find(tenantId: string, id: string): Promise<KeptFile | undefined>
  findMany(tenantId: string, ids: readonly string[]): Promise<KeptFile[]>
  /** The person's files that came last, newest first. */
  recent(tenantId: string, ownerId: string, limit: number): Promise<KeptFile[]>
  /** The person's file with these bytes, if it was sent before. */
  findBySha(tenantId: string, ownerId: string, sha256: string): Promise<KeptFile | undefined>
  /** Whether any tenant's file or package has these bytes. */
  isReferenced(sha256: string): Promise<boolean>
  retain(tenantId: string, ids: readonly string[], until: string): Promise<void>
}

/** A file that was promised in a message. `url` is a secret, erased once the file is kept or refused. */
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
  source: 'download' | 'inline'
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
}

export interface PersonRows {
  find(tenantId: string, id: string): Promise<PersonRow | undefined>
  save(person: PersonRow): Promise<void>
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
}

/** A message of ours that shows a claim or a heap. `face` is which card it is; `turn` counts messages since. */
export interface CardMessageRow {
  tenantId: string
  conversationId: string
  messageId: string
  personId: string
  claimId: string
  face: string
  sentAt: number
}

export interface CardMessageRows {
  save(row: CardMessageRow): Promise<void>
  list(tenantId: string, claimId: string, face: string): Promise<CardMessageRow[]>
  remove(tenantId: string, conversationId: string, messageId: string): Promise<void>
}

/** Disposable position of a conversation: losing it loses no claim data. */
export interface DialogStateRows {
  find(tenantId: string, conversationId: string, personId: string): Promise<unknown>
  save(tenantId: string, conversationId: string, personId: string, state: unknown): Promise<void>
}

export interface Tables {
  claims: ClaimRows
  history: HistoryRows
  commands: CommandRows
  reminders: ReminderRows
  files: FileRows
  intakes: IntakeRows
  people: PersonRows
  conversations: ConversationRows
  cardMessages: CardMessageRows
  dialogStates: DialogStateRows
}

/** The database. Work given to `write` happens wholly or not at all; only the tables it is handed may be awaited in it. */
export interface Store {
  readonly reader: Tables
  write<T>(work: (tables: Tables) => Promise<T>): Promise<T>
  /** Resolves when a trivial statement succeeds. */
  check(): Promise<void>
  close(): Promise<void>
}
