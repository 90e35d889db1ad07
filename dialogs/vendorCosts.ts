import type { VendorCost } from '../cards/vendor/vendorCard'
import type { CoOpClaim, CostLine } from '../rules/claim'
import { matchName } from '../rules/policy/matchName'

/** The costs somebody else has an invoice for, numbered as on the claim. */
export function vendorCosts({ body }: CoOpClaim): VendorCost[] {
  return body.costs.flatMap(({ id, by, payee, what }, index) =>
    by === 'vendor' ? [{ id, number: index + 1, payee, what }] : [],
  )
}

/** The cost that a person means by its number on the claim, its id or the vendor's name; one of their own, too. */
export function costMeant({ body: { costs } }: CoOpClaim, typed: string): CostLine | undefined {
  const number = /^#?(\d{1,4})\.?$/.exec(typed.trim())
  if (number) return costs[Number(number[1]) - 1]
  const exact = costs.find(({ id }) => id === typed)
  if (exact) return exact
  const names = Object.fromEntries(costs.map(({ id, payee, what }) => [id, [payee, what]]))
  const match = matchName(typed, names)
  return match.match === 'one' ? costs.find(({ id }) => id === match.id) : undefined
}
