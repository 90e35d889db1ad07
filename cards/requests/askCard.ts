import type { CoOpClaim } from '../../rules/claim'
import type { ButtonData, Card } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { peoplePicker } from '../elements/peoplePicker'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'
import { textInput } from '../elements/textInput'

export interface AskCardData {
  claim: CoOpClaim
  /** What is asked for, in words. */
  what: string
  itemId: string
  requestId?: string
  colleagues: readonly { id: string; name: string }[]
  /** `person`, `reason` or `due` → what is wrong with it. */
  problems: Record<string, string>
  /** Refused inputs by id (without prefix), shown back. */
  typed: Record<string, string>
}

/** Asks a colleague for one thing: whom (`in.person`), why (`in.reason`), by when (`in.due`). */
export function askCard(ctx: CardContext, data: AskCardData): Card {
  const { requests, cards } = ctx.text
  const { claim, what, itemId, requestId, colleagues, problems, typed } = data
  const chosen = typed.person === undefined ? {} : { value: typed.person }
  const due = typed.due && /^\d{4}-\d{2}-\d{2}$/.test(typed.due) ? { value: typed.due } : {}
  const reason = { placeholder: requests.whyExample, maxLength: 500, multiline: true }
  const of = requestId ? { requestId } : {}
  const ask = { verb: 'evidence.delegate', claimId: claim.id, itemId, ...of } as const
  const back: ButtonData = requestId ? { verb: 'request.open', requestId } : { verb: 'claim.open', claimId: claim.id }
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(requests.askTitle),
      line(plain(what, 300), { weight: 'bolder' }),
      line(requests.askAbout),
      ...problem(ctx, problems.person),
      peoplePicker(ctx, 'in.person', requests.person, colleagues, { ...chosen, required: true }),
      ...(colleagues.length === 0 ? [line(requests.nobodyYet, { isSubtle: true, size: 'small' })] : []),
      ...problem(ctx, problems.reason),
      textInput(ctx, 'in.reason', requests.why, { ...reason, value: typed.reason ?? '' }),
      ...problem(ctx, problems.due),
      { type: 'Input.Date', id: 'in.due', label: cards.optional(requests.askDue), ...due },
    ],
    [
      button(ctx, requests.buttons.send, ask, { style: 'positive' }),
      button(ctx, requestId ? requests.buttons.open : cards.buttons.checklist, back, { associatedInputs: 'none' }),
    ],
  )
}
