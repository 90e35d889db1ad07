/** Octets of a line without its end. Source: RFC 5545, 3.1. */
const widest = 75

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/**
 * One property of a calendar, ready to be written: folded so that no line is wider than 75 octets and no character is
 * cut in two, ended by CRLF. `value` is escaped already.
 */
export function icsLine(name: string, value: string): string {
  let written = ''
  let width = 0
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character)
    if (width + octets > widest) {
      written += '\r\n '
      width = 1
    }
    written += character
    width += octets
  }
  return `${written}\r\n`
}
