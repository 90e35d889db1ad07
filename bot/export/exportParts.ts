/** Beyond this a zip becomes another one: what one upload can carry, and one zip hold, has an end. Bytes. */
export const mostBytesOfPart = 400 * 1024 * 1024

/**
 * Deals files out to zips, in their order: each but the first begins where the one before was full. There is always a
 * first one, for what is no file.
 */
export function exportParts<F extends { size: number }>(files: readonly F[], most = mostBytesOfPart): F[][] {
  const parts: F[][] = [[]]
  let full = 0
  for (const file of files) {
    if (full > 0 && full + file.size > most) {
      parts.push([])
      full = 0
    }
    parts.at(-1)?.push(file)
    full += file.size
  }
  return parts
}
