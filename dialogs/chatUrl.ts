/** The bot's own id in Teams: `28:` and the id of its app. */
const botId = /^28:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The address of the personal chat with the bot, for its id in Teams; undefined where the id is none of Teams. */
export function chatUrl(id: string): string | undefined {
  return botId.test(id) ? `https://teams.microsoft.com/l/chat/0/0?users=${id}` : undefined
}
