import { adaptiveCard } from './account'
import type { SentMessage } from './teamsRecord'

/** The Adaptive Card a message shows now. */
export function cardOf({ activity }: Pick<SentMessage, 'activity'>): Record<string, unknown> {
  const card = activity.attachments?.find(({ contentType }) => contentType === adaptiveCard)?.content
  if (!card) throw new Error(`no card in ${JSON.stringify(activity).slice(0, 300)}`)
  return card as Record<string, unknown>
}
