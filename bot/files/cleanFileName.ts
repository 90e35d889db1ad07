import { fileExtension } from './fileExtension'

const longest = 120
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/**
 * A file name that is safe to show, to put in a zip and to unpack on any desktop: composed (NFC), without controls,
 * invisible or direction-changing characters, without a folder, never a reserved Windows name, at most 120 characters
 * with its extension kept. Only for show: files are stored under their hash.
 * @returns never empty: `file` when nothing is left
 */
export function cleanFileName(name: string): string {
  const visible = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
  const last =
    visible
      .replace(/%2e/gi, '.')
      .replace(/%2f|%5c/gi, '/')
      .split(/[/\\]/)
      .at(-1) ?? ''
  const plain = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+|[\s.]+$/gu, '')
  const extension = fileExtension(plain)
  const stem = extension ? plain.slice(0, -extension.length - 1).replace(/[\s.]+$/u, '') : plain
  const safe = reserved.test(stem.split('.')[0] ?? '') ? `_${stem}` : stem
  const ending = extension ? `.${plain.slice(-extension.length)}` : ''
  return `${shorten(safe || 'file', longest - ending.length)}${ending}`
}

/** Counts UTF-16 units, as the file systems that set the limit do, but never cuts a character in two. */
function shorten(text: string, length: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > length) break
    kept += segment
  }
  return kept.trimEnd()
}
