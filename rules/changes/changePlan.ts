import type { CoOpClaim, VendorAsk } from '../claim'
import { readDate } from '../readDate'
import type { Change, ChangeContext, ChangeOutcome } from './change'

type PlanChange = Extract<Change, { do: 'snooze' | 'askVendor' }>

function askVendor(claim: CoOpClaim, change: Change & { do: 'askVendor' }, context: ChangeContext): ChangeOutcome {
  const { costId, language } = change
  const line = claim.body.costs.find(({ id }) => id === costId)
  if (!line) return { ok: false, reason: 'notThere' }
  const due = readDate(change.dueOn, context)
  if (!due.ok) return { ...due, params: { ...due.params, question: 'vendorDue' } }
  if (due.value < context.today)
    return { ok: false, reason: 'dateInPast', params: { on: due.value, question: 'vendorDue' } }
  const ask: VendorAsk = { costId, askedOn: context.today, dueOn: due.value, language }
  const others = (claim.body.vendorAsks ?? []).filter((asked) => asked.costId !== costId)
  return {
    ok: true,
    value: {
      claim: { ...claim, body: { ...claim.body, vendorAsks: [...others, ask] } },
      events: [{ code: 'vendorAsked', params: { payee: line.payee, dueOn: due.value } }],
    },
  }
}

/** Changes only what people are reminded of; the package that was made stays good. */
export function changePlan(claim: CoOpClaim, change: PlanChange, context: ChangeContext): ChangeOutcome {
  if (change.do === 'askVendor') return askVendor(claim, change, context)
  return {
    ok: true,
    value: {
      claim: { ...claim, body: { ...claim.body, snoozedUntil: change.until } },
      events: [{ code: 'snoozed', params: { until: change.until } }],
    },
  }
}
