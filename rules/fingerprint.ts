/**
 * A short mark of a text, by which a form remembers what it showed: eight hexadecimal digits (FNV-1a over UTF-16 units).
 * Two texts may share one by chance; it keeps nothing secret and proves nothing.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
