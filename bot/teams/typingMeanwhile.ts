import { ActivityTypes, type TurnContext } from 'botbuilder'

/** The store asks for an answer, or a sign of one, within two seconds. */
const afterMs = 1000

/** Does the work of a turn; where a message has to wait for its answer, Teams shows that the bot is typing. */
export async function typingMeanwhile(context: TurnContext, work: () => Promise<void>): Promise<void> {
  if (context.activity.type !== ActivityTypes.Message) return work()
  let sent: Promise<unknown> = Promise.resolve()
  const timer = setTimeout(() => {
    // No sign of an answer is no reason for none.
    sent = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined)
  }, afterMs)
  try {
    await work()
  } finally {
    clearTimeout(timer)
    // The turn's context is gone once it ends.
    await sent
  }
}
