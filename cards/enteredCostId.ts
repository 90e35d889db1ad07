import type { CoOpBody } from '../rules/claim'

/** Which cost line a form is about: the one that is corrected, else the one that comes next. An old form knows itself by it. */
export function enteredCostId({ openCost, costs }: CoOpBody): string {
  return openCost?.id ?? `new-${costs.length + 1}`
}
