import type { Session } from './session'

/** The bot's own id in Teams: `28:` and the id of its app. */
const botId = /^28:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The personal chat with the bot in words, as a link in Markdown where the bot's id is known. */
export function chatLink({ turn, text }: Pick<Session, 'turn' | 'text'>): string {
  const { chat } = text.share
  const { botId: id = '' } = turn.conversation
  return botId.test(id) ? `[${chat}](https://teams.microsoft.com/l/chat/0/0?users=${id})` : chat
}
