/** A claim as readable JSON: keys sorted, two spaces, a newline at the end, so that the same claim is the same bytes. */
export function claimJson(claim: unknown): string {
  return `${JSON.stringify(claim, sortKeys, 2)}\n`
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
