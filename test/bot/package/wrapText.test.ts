import { wrapText } from '../../../bot/package/wrapText'

const wrap = (text: string, width = 10) => wrapText(text, width, (piece) => [...piece].length)

test.each<[string, string, string[]]>([
  ['nothing', '', ['']],
  ['what fits', 'ten chars!', ['ten chars!']],
  ['words, at spaces', 'the quick brown fox', ['the quick', 'brown fox']],
  ['a word too long, inside it', 'see averyveryverylongname now', ['see', 'averyveryv', 'erylongnam', 'e now']],
  ['Hanzi, between any two', '臺北研討會請款單據一覽表', ['臺北研討會請款單據一', '覽表']],
  ['Hangul, at spaces', '서울 세미나 청구서 사본', ['서울 세미나 청구서', '사본']],
  ['line breaks, as they are', 'a\r\nb\n\nc', ['a', 'b', '', 'c']],
  ['tabs, as spaces', 'a\tb', ['a b']],
])('%s: wrapped', (_, text, lines) => {
  expect(wrap(text)).toEqual(lines)
})

test('no line is wider than the column and no letter is lost', () => {
  const text = 'Agentur-Rechnung 2026/07 für 臺北 세미나 https://example.com/a/very/long/path?x=1'
  for (const width of [1, 3, 7, 20]) {
    const lines = wrap(text, width)
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})
