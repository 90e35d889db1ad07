import type { ClaimPayment, PaymentsProposal } from '../../rules/payments/matchPayments'
import type { Card, CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'
import { subheading } from '../elements/subheading'
import { dateInput } from './dateInput'
import { paymentInWords } from './paymentInWords'

export interface PaymentsCardData {
  proposal: PaymentsProposal
  fileIds: readonly string[]
  /** Names of the files it was read from. */
  names: readonly string[]
  /** None of the files names claims. */
  noClaims: boolean
  /** Something of it can be recorded. */
  recordable: boolean
  /** Something was paid, and the files do not say when. */
  dayMissing: boolean
  problems: Record<string, string>
}

const mostClaims = 8
const mostUnknown = 10

function claimElement(ctx: CardContext, payment: ClaimPayment): CardElement {
  const { payments } = ctx.text.money
  const { claim } = payment
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      line(plain(claimTitle(ctx.text, claim), 80), { weight: 'bolder' }),
      line(plain(payments.number(claim.body.claimNumber ?? ''), 90), {
        isSubtle: true,
        size: 'small',
        spacing: 'none',
      }),
      ...paymentInWords(ctx.text, payment).map((sentence) => line(plain(sentence, 200), { spacing: 'none' })),
    ],
  }
}

function unknownElements(ctx: CardContext, { unknown, withoutId }: PaymentsProposal): CardElement[] {
  const { payments } = ctx.text.money
  const hidden = unknown.length - mostUnknown
  const rows = unknown.slice(0, mostUnknown).map(({ claimId, rows: n, several }) => {
    const words = several ? payments.severalRow(claimId, n) : payments.unknownRow(claimId, n)
    return line(plain(words, 140), { spacing: 'small' })
  })
  return [
    ...(unknown.length > 0 ? [subheading(payments.unknown), ...rows] : []),
    ...(hidden > 0 ? [line(payments.more(hidden), { isSubtle: true })] : []),
    ...(withoutId > 0 ? [line(payments.withoutId(withoutId), { isSubtle: true })] : []),
  ]
}

function buttonsOf(ctx: CardContext, { fileIds, recordable }: PaymentsCardData): CardButton[] {
  const { money, cards } = ctx.text
  const record = { verb: 'payments.record' as const, fileIds: [...fileIds] }
  const mine = button(ctx, cards.buttons.myClaims, { verb: 'claim.list' }, { associatedInputs: 'none' })
  return recordable ? [button(ctx, money.buttons.record, record, { style: 'positive' }), mine] : [mine]
}

/** What a payments export says of claims, to be recorded or not; with the day (`in.on`) where the file gives none. */
export function paymentsCard(ctx: CardContext, data: PaymentsCardData): Card {
  const { money, formats } = ctx.text
  const { payments } = money
  const { proposal, names, noClaims, recordable, dayMissing, problems } = data
  const { claims } = proposal
  const hidden = claims.length - mostClaims
  const nothing = noClaims ? payments.noClaims : payments.none
  return adaptiveCard(
    ctx,
    [
      heading(payments.title),
      line(plain(payments.from(formats.list(names.slice(0, 5))), 400), { isSubtle: true, size: 'small' }),
      ...(claims.length === 0 ? [line(nothing)] : []),
      ...(recordable ? [line(payments.nothingYet)] : []),
      ...(claims.length > 0 && !recordable ? [line(payments.nothingToRecord)] : []),
      ...claims.slice(0, mostClaims).map((payment) => claimElement(ctx, payment)),
      ...(hidden > 0 ? [line(payments.more(hidden), { isSubtle: true })] : []),
      ...unknownElements(ctx, proposal),
      ...problem(ctx, problems.on),
      ...(recordable && dayMissing ? [dateInput('in.on', payments.on, undefined)] : []),
    ],
    buttonsOf(ctx, data),
  )
}
