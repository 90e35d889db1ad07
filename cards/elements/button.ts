import type { ActionExecute, ButtonData } from '../card'
import type { CardContext } from '../cardContext'

export interface ButtonLook {
  style?: 'positive' | 'destructive'
  associatedInputs?: 'none'
}

/** A button that comes back as an action, by Execute or, on an old client, by Submit with the same data. */
export function button(ctx: CardContext, title: string, data: ButtonData, look: ButtonLook = {}): ActionExecute {
  const sent = { ...data, nonce: ctx.nonce() }
  const pressed = { title, data: sent, ...look }
  return { type: 'Action.Execute', verb: sent.verb, ...pressed, fallback: { type: 'Action.Submit', ...pressed } }
}
