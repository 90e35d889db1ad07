import type { ChainFault } from '../../rules/history/chainReport'
import type { EventCode } from '../../rules/history/eventCodes'

/** What a sentence about an event may need: plain text, dates and numbers written out; empty where it is not known. */
export interface EventWords {
  question: string
  answer: string
  item: string
  file: string
  what: string
  reason: string
  verdict: string
  number: string
  status: string
  payee: string
  /** What a reviewer or colleague was asked about, and what was answered. */
  asks: string
  words: string
  /** Somebody the event is about. */
  person: string
  /** The day the event names, written out. */
  on: string
  /** How many linked claims were made with it; 0 for none. */
  linked: number
  /** How many lines there are then; 0 for none. */
  lines: number
  /** How many lines came, changed and went with it. */
  added: number
  changed: number
  removed: number
}

/** Words of a claim's history, and of its proof. */
export interface HistoryText {
  title(claim: string): string
  none: string
  /** Of an entry: the day and time where the person is, and who. */
  when(on: string, time: string, who: string): string
  you: string
  somebody: string
  about(zone: string): string
  page(page: string, pages: string): string
  /** What happened. A code without a sentence does not compile. */
  events: { [C in EventCode]: (words: EventWords) => string }
  /** An event of a later version. */
  unknownEvent: string
  proof: {
    whole: string
    entries(count: string, first: string, last: string): string
    noEntries: string
    head(short: string): string
    sealed(entry: string): string
    broken: string
    fault: Record<ChainFault, (entry: string) => string>
    tell: string
    why: string
    headFull: string
    printed(entry: string): string
  }
  /** A line of the package's index: how many entries its history has, and the hash of the last. */
  inIndex(entries: string, hash: string): string
  buttons: { history: string; prove: string; newer: string; older: string; why: string }
}
