import type { Card } from '../card'

/** A card as the tab shows it; `of` is the claim, request or ask that it is of. */
export interface TabCard {
  card: Card
  /** Which card it is: `checklist`, `request` and `ask` stand for what they show, a `question` for a draft. */
  face: string
  of?: string
}

/** A file to be had from the tab's API; `path` is below `/tab/api`. */
export interface TabDownload {
  name: string
  path: string
}

/** What a press in the tab is answered with. */
export interface TabReply {
  /** Sentences in Markdown. */
  said: string[]
  /** Below what is there. */
  cards: TabCard[]
  /** Takes the place of the pressed card. */
  inPlace?: TabCard
  /** What the chat would offer to put into OneDrive: here a browser can save it. */
  downloads: TabDownload[]
  /** The item that the next file is for. */
  item?: { claimId: string; itemId: string }
}
