/** A title as the stem of a file name that every system takes: letters and digits with hyphens, 60 of them at most. */
export function fileSlug(title: string): string {
  const joined = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return Array.from(joined).slice(0, 60).join('')
}
