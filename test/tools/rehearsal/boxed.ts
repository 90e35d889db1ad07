const wide = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u

/** Columns a text takes in a terminal: Hangul and Hanzi take two. */
export function columns(text: string): number {
  return [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0)
}

function wrapped(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let now = ''
  for (const word of text.trim().split(' ')) {
    const longer = now === '' ? indent + word : `${now} ${word}`
    if (now !== '' && columns(longer) > width) {
      lines.push(now)
      now = indent + word
    } else now = longer
  }
  return [...lines, now]
}

/** A text in a frame, as wide as a narrow terminal. */
export function boxed(text: string, width = 86): string {
  const lines = text.split('\n').flatMap((one) => wrapped(one, width))
  const padded = lines.map((one) => `  │ ${one}${' '.repeat(Math.max(0, width - columns(one)))} │`)
  const edge = '─'.repeat(width + 2)
  return [`  ┌${edge}┐`, ...padded, `  └${edge}┘`].join('\n')
}
