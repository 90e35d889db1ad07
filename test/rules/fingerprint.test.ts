import { fingerprint } from '../../rules/fingerprint'

// FNV-1a's published test vectors, for texts of one byte a character.
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('"%s" is %s', (text, mark) => {
  expect(fingerprint(text)).toBe(mark)
})

test('other words have another mark, in any script', () => {
  const texts = ['42', '40', '4 2', '김민지', '김민자', 'KRW 5,500,000', 'KRW 5,500,001']
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length)
})
