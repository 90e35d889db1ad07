import type { CoOpBody } from '../../rules/claim'
import { claimedAmount } from '../../rules/claimedAmount'
import type { PaymentExpected } from '../../rules/paymentExpected'
import type { Text } from '../text/text'
import { amountsInWords } from './amountsInWords'
import { expectedInWords } from './expectedInWords'
import { shortfallInWords } from './shortfallInWords'

/** What was approved against what was claimed. */
function approvedLines({ money: { lines }, formats }: Text, body: CoOpBody): string[] {
  const { approved, cutBecause } = body.decision ?? {}
  const reason = cutBecause ? [lines.cutBecause(cutBecause)] : []
  if (!approved) return reason
  const claimed = claimedAmount(body)
  const amount = lines.approved(formats.money(approved.minor, approved.currency))
  if (!claimed) return [amount, ...reason]
  if (claimed.currency !== approved.currency)
    return [amount, lines.claimedInOther(formats.money(claimed.minor, claimed.currency)), ...reason]
  const by = formats.money(Math.abs(claimed.minor - approved.minor), approved.currency)
  if (approved.minor === claimed.minor) return [amount, ...reason]
  return [amount, approved.minor < claimed.minor ? lines.cut(by) : lines.more(by), ...reason]
}

function waitingLines({ money: { lines }, formats }: Text, { decision = {}, payout }: CoOpBody): string[] {
  const { taxAskedOn, taxApprovedOn } = decision
  return [
    ...(taxAskedOn ? [lines.taxAsked(formats.shortDate(taxAskedOn))] : []),
    ...(taxApprovedOn ? [lines.taxApproved(formats.shortDate(taxApprovedOn))] : []),
    ...(payout ? [lines.payout(payout.words, formats.shortDate(payout.on))] : []),
  ]
}

function paidLines(text: Text, body: CoOpBody): string[] {
  const { amounts = [], numbers = [] } = body.payment ?? {}
  const { lines } = text.money
  return [
    ...(amounts.length > 0 ? [lines.paid(amountsInWords(text.formats, amounts))] : []),
    ...(numbers.length > 0 ? [lines.numbers(text.formats.list(numbers))] : []),
    ...shortfallInWords(text, body),
  ]
}

/**
 * What is known of a claim's money after the decision, a sentence each, as typed: escape them.
 * @param expected when the payment is expected; left out where it is said elsewhere
 */
export function moneyLines(text: Text, body: CoOpBody, expected?: PaymentExpected): string[] {
  const last = body.reports.at(-1)?.status
  const reasons = body.decision?.rejectedBecause
  if (last === 'rejected' || last === 'disputed')
    return reasons ? [text.money.lines.reasons(text.formats.list(reasons.split('\n')))] : []
  const approved = last === 'approved' ? approvedLines(text, body) : []
  if (body.paidOn) return [...approved, ...paidLines(text, body)]
  return [...approved, ...waitingLines(text, body), ...(expected ? [expectedInWords(text, expected)] : [])]
}
