import type { Activity } from 'botframework-schema'
import type { Card } from '../../../cards/card'
import { textTwin } from '../../../cards/textTwin'
import { boxed } from './boxed'
import { drawCard } from './drawCard'

const cardType = 'application/vnd.microsoft.card.adaptive'
const consentType = 'application/vnd.microsoft.teams.card.file.consent'
const infoType = 'application/vnd.microsoft.teams.card.file.info'

/** What a person sees of a message: its words, its cards drawn, and everything in them as text. */
export interface Shown {
  words: string
  drawings: string[]
  text: string
}

type Attached = NonNullable<Activity['attachments']>[number]

function fileCard({ contentType, name }: Attached): string[] {
  if (contentType === consentType) return [`Teams asks: may ${name} be put into your OneDrive?\n[ Allow ]  [ Decline ]`]
  return contentType === infoType ? [`In your OneDrive: ${name}`] : []
}

/** What a person sees of a message. */
export function shown({ text = '', attachments = [] }: Partial<Activity>): Shown {
  const cards = attachments.flatMap(({ contentType, content }) => (contentType === cardType ? [content as Card] : []))
  const files = attachments.flatMap(fileCard)
  return {
    words: text,
    drawings: [...cards.map(drawCard), ...files.map((file) => boxed(file))],
    text: [text, ...cards.map(textTwin), ...files].join('\n'),
  }
}
