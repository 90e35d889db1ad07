const poisoned = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Is this parsed JSON no deeper than `maxDepth` and free of keys that reach a prototype when copied (reliability B03,
 * B04)? Walks level by level: recursion is what deep JSON breaks.
 */
export function jsonIsSafe(value: unknown, maxDepth: number): boolean {
  let level = [value].filter(isContainer)
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > maxDepth || level.some(hasPoisonedKey)) return false
    level = level.flatMap((container) => Object.values(container).filter(isContainer))
  }
  return true
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function hasPoisonedKey(container: object): boolean {
  return !Array.isArray(container) && Object.keys(container).some((key) => poisoned.has(key))
}
