import type { CostLine } from '../claim'

const numberIn = (id: string) => Number(/^c([1-9]\d{0,5})$/.exec(id)?.[1] ?? 0)

/**
 * Gives each line its id: the one it came with, when the claim has such a line and no earlier row took it; else a number
 * that no line of the claim has or had just now, so that what belongs to a removed line never passes to another.
 */
export function withCostIds(
  lines: readonly { fields: Omit<CostLine, 'id'>; id: string | undefined }[],
  ids: readonly string[],
): CostLine[] {
  let highest = Math.max(0, ...ids.map(numberIn))
  const free = new Set(ids)
  return lines.map(({ fields, id }) => {
    if (id !== undefined && free.delete(id)) return { id, ...fields }
    highest += 1
    return { id: `c${highest}`, ...fields }
  })
}
