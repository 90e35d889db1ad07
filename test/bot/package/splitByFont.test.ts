import { fontCatalogue } from '../../../bot/package/fontCatalogue'
import { splitByFont } from '../../../bot/package/splitByFont'
import { uncoveredCharacters } from '../../../bot/package/uncoveredCharacters'

const fonts = fontCatalogue(400)
const shown = (text: string) =>
  splitByFont(text, fonts)
    .map((run) => run.text)
    .join('')

test.each<[string, string]>([
  ['English', 'The quick brown fox – “jumps” • 100 % © € £ ¥ … ™ №'],
  ['German', 'Größe Äpfel Öl Übermut ß „Zitat“'],
  ['French', 'Çà et là : œuvre, Œdipe, naïve, façade, Noël, «\u00a0mot\u00a0»'],
  ['Brazilian Portuguese', 'ação, coração, você, à, avô, lingüiça, São Paulo'],
  ['Korean', '안녕하세요 뷁 힣 ㈜한국 ₩1,000 「인용」 ①②'],
  ['Traditional Chinese', '臺灣，請款單。「發票」、研討會：龍鬱'],
  ['marks of ours', '✓ → ● ■ ★'],
  ['Japanese kana and Cyrillic names', 'あいう アイウ Жуков'],
])('every character of %s has a glyph in the font chosen for it', (_, text) => {
  for (const weight of [400, 700] as const) {
    for (const run of splitByFont(text, fontCatalogue(weight))) {
      const without = [...run.text].filter((character) => !run.face.codePoints.has(character.codePointAt(0) ?? 0))
      expect(without).toEqual([])
    }
  }
  expect(uncoveredCharacters(text)).toEqual([])
  expect(shown(text)).toBe(text)
})

test('neighbours that one font can show stay together', () => {
  expect(splitByFont('세미나 2026 (Seoul)', fonts).map((run) => run.text)).toEqual(['세미나 2026 (Seoul)'])
  expect(splitByFont('Seoul 서울 臺北', fonts).map((run) => run.text)).toEqual(['Seoul ', '서울 ', '臺北'])
})

test('a character no font has is named, and shown by its base letter or a question mark', () => {
  expect(uncoveredCharacters('Škoda 🎉🎉 Škoda\n')).toEqual(['Š', '🎉'])
  expect(shown('Škoda 🎉')).toBe('Skoda ?')
})

test('a decomposed name is shown composed', () => {
  expect(shown('Mu\u0308ller 한')).toBe('Müller 한')
})
