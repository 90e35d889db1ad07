import type { Draft } from './draft'
import type { Plannable } from './plannable'

/** The day by which a vendor's invoice should be here, while an invoice is missing; nothing after it. Source: ours. */
export function planVendor({ body, missing, lastWorkingDay }: Plannable): Draft[] {
  const asks = body.vendorAsks ?? []
  if (!missing.some((item) => item.row.kind === 'invoice')) return []
  return asks
    .filter(({ costId }) => body.costs.some((line) => line.id === costId))
    .map(({ costId, dueOn }) => ({
      kind: 'vendor-due',
      subject: costId,
      on: dueOn < lastWorkingDay ? dueOn : lastWorkingDay,
      deadline: lastWorkingDay,
    }))
}
