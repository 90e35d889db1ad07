/** The smallest, the middle and the largest of some figures. */
export interface Spread {
  min: number
  median: number
  max: number
}

/** Sums up at least one figure; the middle of an even number is the lower of the two. */
export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  return { min: at(0), median: at(Math.floor((sorted.length - 1) / 2)), max: at(sorted.length - 1) }
}
