import { randomBytes } from 'node:crypto'
import { StatusCodes, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import { textFor } from '../cards/text/textFor'

/** Where it happened, without the words of an error, which may quote what a person wrote. */
const framesOf = (error: unknown) =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
    : []

/** The one catch of a turn: logs a fault of ours with a code and tells the person that code. */
export function turnErrors(log: Logger): (context: TurnContext, error: Error) => Promise<void> {
  return async (context, error) => {
    const code = randomBytes(3).toString('hex').toUpperCase()
    log.error({ code, error: error.name, at: framesOf(error) }, 'turn failed')
    const { say } = textFor(context.activity.locale)
    if (context.activity.type === 'invoke') {
      const value = { code: String(StatusCodes.INTERNAL_SERVER_ERROR), message: say.faultCard(code) }
      const body = { statusCode: StatusCodes.INTERNAL_SERVER_ERROR, type: 'application/vnd.microsoft.error', value }
      await context.sendActivity({ type: 'invokeResponse', value: { status: StatusCodes.OK, body } })
      return
    }
    if (context.activity.type === 'message') await context.sendActivity(say.fault(code))
  }
}
