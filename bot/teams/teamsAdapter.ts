import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { BotFrameworkAuthentication } from 'botframework-connector'

/**
 * The SDK's adapter without its HTTP part, which answers errors in detail and prints them. Judging and running are
 * two steps, so that a refusal can be answered before a turn begins.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(private readonly authentication: BotFrameworkAuthentication) {
    super(authentication)
  }

  /**
   * Judges the Authorization header for this activity and gives back the function that runs its turn; that one
   * resolves with the answer to an invoke, or undefined, and rejects with what the turn threw unless `onTurnError`
   * took it. Rejects with AuthenticationError or AuthUnavailable.
   */
  async admit(
    activity: Activity,
    header: string,
  ): Promise<(turn: (context: TurnContext) => Promise<void>) => Promise<InvokeResponse | undefined>> {
    const admitted = await this.authentication.authenticateRequest(activity, header)
    return (turn) => this.processActivity(admitted, withDates(activity), turn)
  }
}

/** The SDK's own types promise dates here. */
function withDates(activity: Activity): Activity {
  for (const field of ['timestamp', 'localTimestamp', 'expiration'] as const) {
    if (typeof activity[field] === 'string') activity[field] = new Date(activity[field])
  }
  return activity
}
