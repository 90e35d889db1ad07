import type { CoOpClaim } from '../../rules/claim'
import type { PaymentExpected } from '../../rules/paymentExpected'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'
import { textInput } from '../elements/textInput'
import { dateInput } from './dateInput'
import { moneyLines } from './moneyLines'

export interface DecisionCardData {
  claim: CoOpClaim
  kind: 'approved' | 'rejected' | 'paid'
  expected?: PaymentExpected
  /** An input's id (without prefix) → what is wrong with it. */
  problems: Record<string, string>
  /** Refused inputs, shown back. */
  typed: Record<string, string>
}

const amountText = ({ text }: CardContext, amount: { minor: number; currency: string } | undefined) =>
  amount ? text.formats.money(amount.minor, amount.currency) : ''

function approvalInputs(ctx: CardContext, { claim, problems, typed }: DecisionCardData): CardElement[] {
  const { decision: words } = ctx.text.money
  const { decision = {}, heldSince } = claim.body
  const amount = { value: typed.approved ?? amountText(ctx, decision.approved), maxLength: 80 }
  const cut = { value: typed.cutBecause ?? decision.cutBecause ?? '', maxLength: 1000, multiline: true }
  return [
    ...problem(ctx, problems.approved),
    textInput(ctx, 'in.approved', words.approved, { ...amount, placeholder: words.approvedExample }),
    ...problem(ctx, problems.cutBecause),
    textInput(ctx, 'in.cutBecause', words.cutBecause, cut),
    ...problem(ctx, problems.taxAskedOn),
    dateInput('in.taxAskedOn', words.taxAskedOn, typed.taxAskedOn ?? decision.taxAskedOn),
    ...problem(ctx, problems.taxApprovedOn),
    dateInput('in.taxApprovedOn', words.taxApprovedOn, typed.taxApprovedOn ?? decision.taxApprovedOn),
    ...problem(ctx, problems.heldSince),
    dateInput('in.heldSince', words.heldSince, typed.heldSince ?? heldSince),
  ]
}

function reasonInputs(ctx: CardContext, { claim, problems, typed }: DecisionCardData): CardElement[] {
  const { decision: words } = ctx.text.money
  const value = typed.rejectedBecause ?? claim.body.decision?.rejectedBecause ?? ''
  const look = { value, placeholder: words.rejectedExample, maxLength: 1000, multiline: true }
  return [...problem(ctx, problems.rejectedBecause), textInput(ctx, 'in.rejectedBecause', words.rejectedBecause, look)]
}

function paymentInputs(ctx: CardContext, { claim, problems, typed }: DecisionCardData): CardElement[] {
  const { decision: words } = ctx.text.money
  const { payment, paidOn } = claim.body
  const [only, ...others] = payment?.amounts ?? []
  const amount = typed.amount ?? (others.length === 0 ? amountText(ctx, only) : '')
  const number = typed.number ?? payment?.numbers[0] ?? ''
  return [
    ...problem(ctx, problems.amount),
    textInput(ctx, 'in.amount', words.amount, { value: amount, placeholder: words.amountExample, maxLength: 80 }),
    ...problem(ctx, problems.number),
    textInput(ctx, 'in.number', words.number, { value: number, maxLength: 60 }),
    ...problem(ctx, problems.on),
    dateInput('in.on', words.on, typed.on ?? paidOn),
  ]
}

const inputsOf = { approved: approvalInputs, rejected: reasonInputs, paid: paymentInputs }

/** Asks what came with a decision: amount, cut and tax invoice; the reviewer's reasons; or what was paid. */
export function decisionCard(ctx: CardContext, data: DecisionCardData): Card {
  const { money, cards } = ctx.text
  const { claim, kind, expected } = data
  const known = moneyLines(ctx.text, claim.body, expected)
  const save = { verb: 'claim.decision', claimId: claim.id } as const
  const open = { verb: 'claim.open', claimId: claim.id } as const
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(money.decision.title[kind]),
      line(money.decision.intro[kind], { isSubtle: true }),
      ...known.map((sentence) => line(plain(sentence, 300), { spacing: 'small' })),
      ...inputsOf[kind](ctx, data),
    ],
    [
      button(ctx, money.buttons.save, save, { style: 'positive' }),
      button(ctx, cards.buttons.checklist, open, { associatedInputs: 'none' }),
    ],
  )
}
