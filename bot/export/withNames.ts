/**
 * A value in which people are named instead of numbered: every `by` becomes the person's name, `you` for the one who
 * asked, and is empty for somebody unknown. Nothing else of others is in a claim.
 */
export function withNames(value: unknown, names: ReadonlyMap<string, string>, self: string): unknown {
  if (Array.isArray(value)) return value.map((part) => withNames(part, names, self))
  if (typeof value !== 'object' || value === null) return value
  const named = (id: string) => (id === self ? 'you' : (names.get(id) ?? ''))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'by' && typeof part === 'string' ? named(part) : withNames(part, names, self),
    ]),
  )
}
