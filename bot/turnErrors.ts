import { randomBytes } from 'node:crypto'
import { type Activity, StatusCodes, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import { textFor } from '../cards/text/textFor'
import { faultOf } from './faultOf'
import { dialogBody } from './teams/dialogBody'

function answerTo({ type, name, locale }: Activity, code: string): Partial<Activity> | undefined {
  const { say } = textFor(locale)
  if (type === 'message') return { type: 'message', text: say.fault(code) }
  if (type !== 'invoke') return undefined
  if (name?.startsWith('task/'))
    return {
      type: 'invokeResponse',
      value: { status: StatusCodes.OK, body: dialogBody({ show: 'words', text: say.faultCard(code) }) },
    }
  const value = { code: String(StatusCodes.INTERNAL_SERVER_ERROR), message: say.faultCard(code) }
  const body = { statusCode: StatusCodes.INTERNAL_SERVER_ERROR, type: 'application/vnd.microsoft.error', value }
  return { type: 'invokeResponse', value: { status: StatusCodes.OK, body } }
}

/** The one catch of a turn: logs a fault of ours with a code and tells the person that code. */
export function turnErrors(log: Logger): (context: TurnContext, error: Error) => Promise<void> {
  return async (context, error) => {
    const code = randomBytes(3).toString('hex').toUpperCase()
    log.error({ code, ...faultOf(error) }, 'turn failed')
    const answer = answerTo(context.activity, code)
    // Teams may be what failed: the turn is over in any case.
    if (answer) await context.sendActivity(answer).catch((failed) => log.warn({ code, ...faultOf(failed) }, 'not told'))
  }
}
