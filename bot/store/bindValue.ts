/** What libsql can bind without harm. */
export type BoundValue = string | number | null

/**
 * One statement parameter as libsql can take it: a boolean becomes 1 or 0.
 * Throws on what the engine would mistake: a boolean ends its process, `undefined` and NaN silently become null,
 * and text with a NUL character comes back cut off.
 * The message names the parameter's place and the statement, never the value: it may be a secret.
 * @param place counted from 1
 */
export function bindValue(value: unknown, place: number, sql: string): BoundValue {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'string' && !value.includes('\0')) return value
  throw new TypeError(`parameter ${place} cannot be stored, it is ${fault(value)}: ${sql}`)
}

function fault(value: unknown): string {
  if (typeof value === 'string') return 'text with a NUL character'
  if (typeof value === 'number') return String(value)
  return typeof value
}
