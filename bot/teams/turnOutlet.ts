import type { TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import type { Outlet } from '../turns/outlet'
import { deliveryFailure } from './deliveryFailure'
import type { OutgoingActivity } from './outgoingActivity'

const pauseMs = 2000

/**
 * The messages of a turn. One that does not go out fails nothing: what the turn did is stored, and the person sees it
 * with the next card (reliability O03).
 */
export class TurnOutlet implements Outlet {
  private unsentFor: number | undefined

  constructor(
    private readonly context: TurnContext,
    private readonly log: Logger,
  ) {}

  async send(activity: OutgoingActivity): Promise<string | undefined> {
    try {
      return (await this.context.sendActivity(activity))?.id || undefined
    } catch (error) {
      this.note('reply not sent', error)
      return undefined
    }
  }

  async update(messageId: string, activity: OutgoingActivity): Promise<boolean> {
    try {
      await this.context.updateActivity({ ...activity, id: messageId })
    } catch (error) {
      this.note('card not updated', error)
    }
    return true
  }

  /** When the last message certainly did not arrive: how long (ms) to wait before it is sent again. Asked once. */
  takeUnsent(): number | undefined {
    const unsentFor = this.unsentFor
    this.unsentFor = undefined
    return unsentFor
  }

  private note(what: string, error: unknown): void {
    const { outcome, code, retryAfterMs = pauseMs } = deliveryFailure(error)
    this.log.warn({ outcome, code }, what)
    if (outcome === 'throttled' || outcome === 'notSent') this.unsentFor = retryAfterMs
  }
}
