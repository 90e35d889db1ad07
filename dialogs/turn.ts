import type { CardAction } from '../cards/actions'
import type { Card } from '../cards/card'
import type { Submission } from '../cards/tab/readSubmission'
import type { CalendarDate } from '../rules/calendarDate'
import type { Notice } from '../rules/notice'
import type { Principal } from '../rules/principal'
import type { QuestionKey } from '../rules/questionKeys'
import type { PlannedReminder } from '../rules/reminders/plannedReminder'
import type { Preferences } from '../rules/reminders/preferences'

/** A file as the message promised it; its bytes are fetched outside the turn. */
export interface IncomingFile {
  name: string
  url: string
  source: 'download' | 'inline' | 'upload'
}

/** One reminder that is due, of a claim (or fund). */
export type DueReminder = Pick<PlannedReminder, 'kind' | 'subject' | 'deadline'> & { claimId: string }

/** Somebody whom a message mentions, other than the bot: Teams' own id of them (`29:…`) and their name there. */
export interface Mention {
  id: string
  name: string
  aadObjectId?: string
}

/** What a turn is about: something a person did, or something of ours that became due. `insteadOf` names who could not be reached. */
export type TurnInput =
  | { kind: 'text'; text: string; mentions?: readonly Mention[] }
  | { kind: 'press'; action: CardAction | undefined }
  | { kind: 'dialog-opened'; action: CardAction | undefined }
  | { kind: 'dialog-submitted'; given: Submission | undefined }
  | { kind: 'files'; files: readonly IncomingFile[] }
  | { kind: 'files-elsewhere' }
  | { kind: 'installed' }
  | { kind: 'edited' }
  | { kind: 'deleted' }
  | { kind: 'heap-ready'; heapId: string }
  | { kind: 'packed'; claimId: string; requestId?: string }
  | { kind: 'pack-failed'; claimId: string }
  | { kind: 'notice'; notice: Notice }
  | { kind: 'follow'; face: LivingFace; id: string }
  | {
      kind: 'consent'
      accepted: boolean
      uploaded?: boolean
      current: boolean
      claimId: string
      requestId?: string
      name: string
    }
  | { kind: 'exported' }
  | { kind: 'export-failed' }
  | { kind: 'export-consent'; accepted: boolean; uploaded: boolean; current: boolean; name: string }
  | { kind: 'csr-consent'; accepted: boolean; uploaded: boolean; claimId: string; name: string }
  | { kind: 'calendar-consent'; accepted: boolean; uploaded: boolean; claimId: string; name: string }
  | { kind: 'reminders'; reminders: readonly DueReminder[]; again: boolean; insteadOf?: string }

/** Where a conversation stands beyond what its claims say. Disposable: without it the person is asked once more. */
export interface DialogState {
  v: 1
  /** The claim we are on. */
  claimId?: string
  /** A question asked out of its order: going back, correcting a value. */
  asking?: QuestionKey
  /** The checklist item whose file or words come next. */
  item?: { claimId: string; itemId: string }
  expects?: 'answer' | 'words' | 'submitted' | 'withdrawal' | 'invitation' | 'request' | 'deletion'
  /** The documentation request, and what a colleague asked for, that we are on. */
  requestId?: string
  askId?: string
  /** What was explained as going, until it is confirmed: a person's data as planned, or one claim. */
  deleting?: { plan: string } | { claimId: string }
  /** Ids of the claims as last listed, so that "open 2" is understood. */
  listed: string[]
  /** They were everybody's of the organisation. */
  all?: true
  page: number
  /** How many messages in a row were not understood. */
  misses: number
  /** Files that wait for a place. */
  heapId?: string
  /** Files of the payments export that was shown last. */
  payments?: string[]
  /** Messages so far in this conversation, and the count at which the checklist of a claim was last shown. */
  messages: number
  checklist?: { claimId: string; at: number }
  /** The same for the card of a documentation request. */
  request?: { requestId: string; at: number }
  /** Ids of the requests as last listed. */
  listedRequests?: string[]
}

export const freshState: DialogState = { v: 1, listed: [], page: 0, misses: 0, messages: 0 }

/** One turn of a conversation: who, where, when (epoch ms and the person's day), and what. */
export interface Turn {
  who: Principal
  name: string
  /**
   * `botId` is what the bot is called there: `28:` and the id of its app. In the `tab` nothing can be typed, and files
   * are saved by the browser.
   */
  conversation: {
    id: string
    kind: 'personal' | 'group' | 'channel'
    serviceUrl: string
    botId?: string
    tab?: true
  }
  locale: string
  timeZone: string
  preferences: Preferences
  now: number
  today: CalendarDate
  /** Id of the message or press, for recognising a second delivery. */
  activityId: string
  input: TurnInput
  state: DialogState
}

/** Cards that are kept up to date wherever they were shown: of a claim, a documentation request, what was asked. */
export const livingFaces = ['checklist', 'request', 'ask'] as const
export type LivingFace = (typeof livingFaces)[number]

/** Which card a message of ours shows. */
export type Face = LivingFace | 'question' | 'heap' | 'other'

/** What the dialog shows that was opened or submitted: a page of ours, or words and an end. */
export type DialogAnswer = { show: 'page'; title: string; url: string } | { show: 'words'; text: string }

/**
 * What the turn wants done, in order. `claimId` of a card is the id of what it shows: of a living card the claim,
 * request or ask. `follow` brings the copies that other people have up to date, each as they may see it. `inPlace` takes the place of the card that was pressed. The cards of a `refresh`
 * are drawn when they are sent: of several in a row only the last is; with `copiesOnly` it is nowhere shown that it is not.
 */
export type Reply =
  | { kind: 'say'; text: string }
  | { kind: 'show'; card: Card; inPlace: boolean; face: Face; claimId?: string }
  | {
      kind: 'refresh'
      face: LivingFace
      claimId: string
      anew: boolean
      copiesOnly?: true
      draw: () => Promise<Card>
      pointer: () => Card
    }
  | { kind: 'follow'; id: string }
  | { kind: 'dialog'; answer: DialogAnswer }
  | { kind: 'pack'; claimId: string; requestId?: string }
  | { kind: 'offer-export'; name: string; sha256: string; size: number; description: string }
  | { kind: 'offer-csr'; claimId: string; name: string; description: string }
  | { kind: 'offer-calendar'; claimId: string; name: string; description: string }
  | {
      kind: 'offer'
      claimId: string
      requestId?: string
      name: string
      sha256: string
      size: number
      description: string
    }

export interface TurnAnswer {
  replies: Reply[]
  state: DialogState
}
