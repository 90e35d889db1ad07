import { checklist } from '../checklist'
import type { CoOpBody, VendorAsk } from '../claim'
import type { Policy } from '../policy/policyTypes'

/**
 * The vendors who were asked and still owe an invoice that the claim needs: as many as files came for invoice items
 * count as having answered, the one asked first before the others, since nothing tells whose invoice a file is.
 * Source: ours.
 */
export function awaitedAsks(body: CoOpBody, policy: Policy): VendorAsk[] {
  // Kept in the order in which they were asked: rules/changes/changePlan.
  const asks = (body.vendorAsks ?? []).filter(({ costId }) => body.costs.some((line) => line.id === costId))
  if (asks.length === 0) return []
  const invoices = checklist(body, policy).filter(
    ({ row, need, state }) => row.kind === 'invoice' && need !== 'optional' && state !== 'not-applicable',
  )
  const came = new Set(invoices.flatMap(({ given }) => given.files.map(({ fileId }) => fileId)))
  return invoices.length === 0 ? [] : asks.slice(came.size)
}
