import { historyCsv } from '../../../bot/package/historyCsv'

const row = (detail: string) =>
  historyCsv([{ at: '2026-01-01T00:00:00.000Z', who: '김', what: 'x', detail, hash: 'h' }])

test('the history opens in a spreadsheet with its letters intact', () => {
  expect(row('ok')).toBe('\ufeffat,who,what,detail,hash\r\n2026-01-01T00:00:00.000Z,김,x,ok,h\r\n')
})

test.each([
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
])('a text never becomes a formula or another cell: %j', (detail, cell) => {
  expect(row(detail)).toContain(`,x,${cell},h\r\n`)
})
