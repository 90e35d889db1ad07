import type { CalendarDate } from './calendarDate'
import { checklist } from './checklist'
import type { CoOpBody, CostLine } from './claim'
import type { Policy } from './policy/policyTypes'
import { type VendorProof, vendorMailProofs } from './vendorMailProofs'

interface Days {
  from: CalendarDate
  to: CalendarDate
}

/**
 * What a vendor is told and asked. It leaves our house, so it holds nothing but what the vendor knows or needs: no
 * funds, no amounts, no ids of ours.
 */
export interface VendorMailFacts {
  payee: string
  what: string
  served: Days
  currency: string
  invoiceNumber?: string
  title: string
  dates: Days
  proofs: readonly VendorProof[]
  dueOn: CalendarDate
}

/** The facts of the mail about one cost, wanted by `dueOn`. What has no title or dates yet goes by those of its cost. */
export function vendorMailFacts(body: CoOpBody, line: CostLine, policy: Policy, dueOn: CalendarDate): VendorMailFacts {
  const served = { from: line.servedFrom, to: line.servedTo }
  const { title = line.what, dates = served } = body.answers
  return {
    payee: line.payee,
    what: line.what,
    served,
    currency: line.currency,
    ...(line.invoiceNumber ? { invoiceNumber: line.invoiceNumber } : {}),
    title,
    dates,
    proofs: vendorMailProofs(line.expense, checklist(body, policy)),
    dueOn,
  }
}
