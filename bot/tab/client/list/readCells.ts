const isQuoted = /^"((?:[^"]|"")*)"(?=\t|\r?\n|$)/

/** The next cell of a text, and where the one after it begins. */
function cellAt(text: string, at: number): { cell: string; end: number } {
  const rest = text.slice(at)
  const quoted = isQuoted.exec(rest)
  if (quoted) return { cell: (quoted[1] ?? '').replaceAll('""', '"'), end: at + quoted[0].length }
  const plain = /^[^\t\r\n]*/.exec(rest)?.[0] ?? ''
  return { cell: plain, end: at + plain.length }
}

/**
 * Reads cells as a spreadsheet copies them: tabs between cells, a line a row; a cell with a tab, a line end or a quote in
 * it stands in quotes. White space in a cell becomes one space.
 */
export function readCells(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const { cell, end } = cellAt(text, at)
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim())
    const [mark = ''] = /^(?:\t|\r?\n|\r)/.exec(text.slice(end)) ?? []
    at = end + mark.length
    if (mark !== '\t' && mark !== '' && at < text.length) rows.push([])
    if (mark === '\t' && at === text.length) rows.at(-1)?.push('')
  }
  return rows
}
