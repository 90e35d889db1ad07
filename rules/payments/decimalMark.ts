/** The character before the decimals of a file's amounts; `unknown` where none of them tells. */
export type DecimalMark = '.' | ',' | 'unknown' | 'mixed'

const bare = (text: string) => text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[-−+]/, '')

/** What one amount says about it: `1,234.50`, `12.5` and `12345.678` do, `1.234` and `1234` do not. */
function markIn(text: string): '.' | ',' | undefined {
  const [, whole = '', mark, fraction = ''] = /^([\d.,]*?)([.,])(\d*)$/.exec(bare(text)) ?? []
  if (mark !== '.' && mark !== ',') return undefined
  const other = mark === '.' ? ',' : '.'
  if (whole.includes(mark)) return other
  const isGrouped = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  return whole.includes(other) || !isGrouped ? mark : undefined
}

/** How the amounts of one file write decimals: one that tells speaks for all of them. Nothing is guessed. */
export function decimalMark(amounts: readonly string[]): DecimalMark {
  const marks = new Set(amounts.flatMap((text) => markIn(text) ?? []))
  if (marks.size > 1) return 'mixed'
  const [mark = 'unknown'] = marks
  return mark
}
