import { splitCsrLine } from '../../../rules/csr/splitCsrLine'
import { splitCsrSigner } from '../../../rules/csr/splitCsrSigner'

const parts = ['person', 'role', 'task', 'servedOn', 'hours', 'rate', 'basis'] as const

test.each([
  [
    'Mina Kim, event manager, booth set-up, 3 March 2027, 7.5 h at 45.00',
    ['Mina Kim', 'event manager', 'booth set-up', '3 March 2027', '7.5 h', '45.00', ''],
  ],
  [
    'Mina Kim, event manager, unpacking, set-up at the hall, March 3, 2027, 7,5 at 1.250,00 EUR, agreed internal rate',
    [
      'Mina Kim',
      'event manager',
      'unpacking, set-up at the hall',
      'March 3 2027',
      '7,5',
      '1.250,00 EUR',
      'agreed internal rate',
    ],
  ],
  ['Mina, host, welcome, 2027-03-03, 2 @ 45 EUR', ['Mina', 'host', 'welcome', '2027-03-03', '2', '45 EUR', '']],
  ['Mina, host, welcome, 2027-03-03, 2×45, KRW', ['Mina', 'host', 'welcome', '2027-03-03', '2', '45, KRW', '']],
  [
    'Mina; host; welcome, tea; 2027-03-03; 2 x 45; payroll',
    ['Mina', 'host', 'welcome, tea', '2027-03-03', '2', '45', 'payroll'],
  ],
  ['Mina, host, welcome, 2027-03-03, 2', ['Mina', 'host', 'welcome', '2027-03-03', '2', '', '']],
  ['Mina at 45', ['Mina', '', '', '', '', '45', '']],
  ['Mina, host, 2 at 45', ['Mina', 'host', '', '2', '', '45', '']],
  ['', ['', '', '', '', '', '', '']],
])('“%s” falls into its parts', (typed, expected) => {
  const row = splitCsrLine(typed)
  expect(parts.map((part) => row[part])).toEqual(expected)
})

test.each([
  ['Jun Park, managing director', ['Jun Park', 'managing director', '']],
  ['Jun Park, director, Korea on 3 March 2027', ['Jun Park', 'director, Korea', '3 March 2027']],
  ['Jun Park, head of on site', ['Jun Park', 'head of on site', '']],
  ['Jun', ['Jun', '', '']],
  ['', ['', '', '']],
])('“%s” says who signs', (typed, [name, role, signedOn]) => {
  expect(splitCsrSigner(typed)).toEqual({ name, role, signedOn })
})

test('long words without an end are taken apart at once', () => {
  const started = performance.now()
  splitCsrLine(', a at, a '.repeat(400))
  splitCsrSigner(' on 1'.repeat(800))
  expect(performance.now() - started).toBeLessThan(500)
})
