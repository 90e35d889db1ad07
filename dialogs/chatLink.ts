import { chatUrl } from './chatUrl'
import type { Session } from './session'

/** The personal chat with the bot in words, as a link in Markdown where the bot's id is known. */
export function chatLink({ turn, text }: Pick<Session, 'turn' | 'text'>): string {
  const { chat } = text.share
  const url = chatUrl(turn.conversation.botId ?? '')
  return url ? `[${chat}](${url})` : chat
}
