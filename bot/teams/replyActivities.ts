import type { Activity } from 'botbuilder'
import type { Card } from '../../cards/card'
import type { DialogAnswer, Face, Reply } from '../../dialogs/turn'

/** One message to send, and what to remember of it. */
export interface Outgoing {
  activity: Partial<Activity>
  face: Face
  claimId?: string
}

/** The replies of a turn, sorted by how they travel. */
export interface SortedReplies {
  /** In order; a sentence and the card after it make one message. */
  messages: Outgoing[]
  /** Takes the place of the pressed card. */
  inPlace?: { card: Card; face: Face; claimId?: string }
  /** What the dialog shows that was opened or submitted. */
  dialog?: DialogAnswer
  /** After the turn has been answered. */
  later: Extract<
    Reply,
    { kind: 'refresh' | 'follow' | 'pack' | 'offer' | 'offer-calendar' | 'offer-csr' | 'offer-export' }
  >[]
}

const cardAttachment = (card: Card) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content: card })

/** A message with a card; its summary is what a notification shows. */
export function cardActivity(card: Card, text?: string): Partial<Activity> {
  const summary = text ?? card.fallbackText
  return {
    type: 'message',
    ...(text ? { text, textFormat: 'markdown' } : {}),
    ...(summary ? { summary: summary.slice(0, 200) } : {}),
    attachments: [cardAttachment(card)],
  }
}

const textActivity = (text: string): Partial<Activity> => ({ type: 'message', text, textFormat: 'markdown' })

type Shown = Extract<Reply, { kind: 'show' }>

/** Collects what is sent in order; sentences wait for the card they belong to. */
class Collected implements SortedReplies {
  readonly messages: Outgoing[] = []
  readonly later: SortedReplies['later'] = []
  inPlace?: Shown
  dialog?: DialogAnswer
  private said: string[] = []

  say(text: string): void {
    this.said.push(text)
  }

  show(reply: Shown): void {
    if (reply.inPlace && !this.inPlace) {
      this.inPlace = reply
      return
    }
    const { card, face, claimId } = reply
    const activity = cardActivity(card, this.spoken())
    this.messages.push({ activity, face, ...(claimId ? { claimId } : {}) })
  }

  end(): SortedReplies {
    const text = this.spoken()
    if (text) this.messages.push({ activity: textActivity(text), face: 'other' })
    return this
  }

  private spoken(): string | undefined {
    const text = this.said.join('\n\n')
    this.said = []
    return text || undefined
  }
}

/** Sorts the replies of a turn and joins sentences with the card that follows them. */
export function sortReplies(replies: readonly Reply[]): SortedReplies {
  const sorted = new Collected()
  for (const reply of replies) {
    if (reply.kind === 'say') sorted.say(reply.text)
    else if (reply.kind === 'show') sorted.show(reply)
    else if (reply.kind === 'dialog') sorted.dialog = reply.answer
    else sorted.later.push(reply)
  }
  return sorted.end()
}
