import { fileSlug } from '../../cards/fileSlug'

test.each([
  ['Cloud security seminar, Seoul', 'Cloud-security-seminar-Seoul'],
  ['  ../../etc/passwd  ', 'etc-passwd'],
  ['세미나 (서울)', '세미나-서울'],
  ['con: a\\b|c', 'con-a-b-c'],
  ['👩‍💻🎉', ''],
  ['x'.repeat(100), 'x'.repeat(60)],
  [`${'x'.repeat(59)}𠮷𠮷`, `${'x'.repeat(59)}𠮷`],
])('%s becomes %s', (title, slug) => {
  expect(fileSlug(title)).toBe(slug)
})
