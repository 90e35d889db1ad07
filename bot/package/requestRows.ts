import type { Text } from '../../cards/text/text'
import { claimPeriod } from '../../rules/claimPeriod'
import type { RequestSource } from './requestSource'

/** What a reviewer finds the claim and the request by; rows without a value are left out. */
export function requestRows(text: Text, { claim, request }: RequestSource): { label: string; value: string }[] {
  const { labels } = text.answerSheet
  const { reference, receivedOn, dueOn } = request.body
  const period = claimPeriod(claim.body)
  const pairs = [
    [labels.claimNumber, claim.body.claimNumber],
    [text.questions.partnerId.short, claim.body.answers.partnerId],
    [text.values.usagePeriod, period && `${period.from} – ${period.to}`],
    [labels.reference, reference],
    [labels.receivedOn, receivedOn],
    [labels.dueOn, dueOn],
  ] as const
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}
