import { awaitedAsks } from './awaitedAsks'
import type { Draft } from './draft'
import type { Plannable } from './plannable'

/** The day by which a vendor's invoice should be here, for each that is still awaited; nothing after it. Source: ours. */
export function planVendor({ body, lastWorkingDay, context }: Plannable): Draft[] {
  return awaitedAsks(body, context.policy).map(({ costId, dueOn }) => ({
    kind: 'vendor-due',
    subject: costId,
    on: dueOn < lastWorkingDay ? dueOn : lastWorkingDay,
    deadline: lastWorkingDay,
  }))
}
