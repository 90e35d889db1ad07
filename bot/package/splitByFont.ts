import type { FontCatalogue, FontFace } from './fontCatalogue'

/** Neighbouring characters that one font can show. */
export interface FontRun {
  face: FontFace
  text: string
}

/**
 * Cuts one line of text into runs that a single font can show. A character no font of ours has is shown by its base
 * letter (`č` → `c`), or by `?`.
 */
export function splitByFont(text: string, fonts: FontCatalogue): FontRun[] {
  const runs: FontRun[] = []
  for (const character of text.normalize('NFC')) {
    const current = runs.at(-1)
    const shown = showable(character, fonts, current?.face)
    if (!shown) continue
    if (current && current.face === shown.face) current.text += shown.text
    else runs.push(shown)
  }
  return runs
}

function showable(character: string, fonts: FontCatalogue, current: FontFace | undefined): FontRun | undefined {
  for (const text of [character, character.normalize('NFD').charAt(0), '?']) {
    const codePoint = text.codePointAt(0) ?? 0
    const face = current?.codePoints.has(codePoint) ? current : fonts.faceFor(codePoint)
    if (face) return { face, text }
  }
  return undefined
}
