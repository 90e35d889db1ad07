/** After these a full stop ends no sentence; so it is after a single letter and after a day (15. März). */
const short = new Set(
  'no nr e.g i.e z.b bzw ca vgl inkl etc vs approx st p.ex ex dr mr mrs ms inc ltd co corp art abs pg pag sr sra n ref az incl max min'.split(
    ' ',
  ),
)

const end = /[.!?…]+["”»’)\]]*(?=\s)|[。！？!?]+(?=[^\s\p{P}])|[。！？]+|[:：](?=\s|\p{Script=Han}|\p{Script=Hangul})/gu

function endsNothing(before: string, sign: string): boolean {
  if (!sign.startsWith('.')) return false
  const word = before.replace(/^.*[\s(]/su, '').toLowerCase()
  return short.has(word) || /^(?:\p{Script=Latin}|\d{1,2})$/u.test(word)
}

/** The sentences of a paragraph, each with the sign that ends it; what a colon announces is a sentence of its own. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const found of paragraph.matchAll(end)) {
    const to = found.index + found[0].length
    if (endsNothing(paragraph.slice(Math.max(0, found.index - 20), found.index), found[0])) continue
    sentences.push(paragraph.slice(from, to))
    from = to
  }
  return [...sentences, paragraph.slice(from)].map((sentence) => sentence.trim()).filter(Boolean)
}
