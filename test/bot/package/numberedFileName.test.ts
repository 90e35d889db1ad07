import { numberedFileName } from '../../../bot/package/numberedFileName'

const file = { number: 3, slug: 'photo', name: 'x', extension: 'jpg', sha256: '', size: 1, shows: [] }

test.each([
  ['Seminar.jpg', '03-photo-Seminar.jpg'],
  ['Seminar.JPG', '03-photo-Seminar.jpg'],
  ['Seminar', '03-photo-Seminar.jpg'],
  ['Seminar.exe', '03-photo-Seminar.exe.jpg'],
  ['../../etc/passwd', '03-photo-passwd.jpg'],
  ['세미나.png', '03-photo-세미나.jpg'],
  ['Seminar v1.2', '03-photo-Seminar v1.2.jpg'],
])('an original is numbered, says what it is, and ends as its content demands: %s', (name, expected) => {
  expect(numberedFileName({ ...file, name })).toBe(expected)
})

test('the longest name keeps number, kind and extension', () => {
  const name = numberedFileName({ ...file, name: '한'.repeat(300) })
  expect(name).toHaveLength(120)
  expect(name).toMatch(/^03-photo-한+\.jpg$/)
})
