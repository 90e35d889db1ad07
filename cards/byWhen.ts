import type { DatedItem } from '../rules/missingByWhen'
import type { Text } from './text/text'

/** A missing item's name with its latest sensible day, or that the day is past. */
export function byWhen({ plan, formats }: Text, name: string, { by, late }: Pick<DatedItem, 'by' | 'late'>): string {
  return late ? plan.late(name, formats.shortDate(by)) : plan.byWhen(name, formats.shortDate(by))
}
