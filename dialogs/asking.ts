import type { Outcome } from '../rules/outcome'
import type { Principal } from '../rules/principal'
import type { Reason } from '../rules/reasons'
import type { Ask } from '../rules/requests/ask'
import type { AskChange } from '../rules/requests/changeAsk'
import type { GivenAsk } from '../rules/requests/newAsk'
import type { Acting } from './acting'

/** An ask after a change. `hears` is who is told what comes of it (object id). `reached` is false when the colleague has no chat with the bot: nothing was sent. */
export interface AskDone {
  ask: Ask
  hears: string
  reached: boolean
  repeat: boolean
}

/** Asking colleagues for one thing each, as the dialogs need it. */
export interface Asking {
  /** Names of people of the organisation, by id; who is not known is left out. */
  namesOf(who: Principal, ids: readonly string[]): Promise<Record<string, string>>
  ask(acting: Acting, asked: GivenAsk): Promise<Outcome<AskDone, Reason>>
  /** For who was asked, and who may see the claim; `notFound` for anybody else. */
  findAsk(who: Principal, askId: string): Promise<Outcome<Ask, 'notFound'>>
  /** What the person was asked for and can still answer, oldest first. */
  asksFor(who: Principal): Promise<Ask[]>
  /** What was asked of colleagues on one claim, oldest first; nothing of a claim the person may not see. */
  asksOf(who: Principal, claimId: string): Promise<Ask[]>
  /**
   * Answered, declined or put off by who was asked; ended by who may act on the claim. What is sent lands on the claim
   * or request in the same transaction, and the asker is told.
   */
  changeAsk(acting: Acting, askId: string, change: AskChange): Promise<Outcome<AskDone, Reason>>
}
