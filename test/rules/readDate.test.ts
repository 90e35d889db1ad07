import { addDaysTo } from '../../rules/calendarDate'
import { readDate } from '../../rules/readDate'

const today = '2026-11-21'
const read = (text: string) => readDate(text, { today })

describe('a date written in one of our languages is read', () => {
  it.each([
    ['2026-10-05', '2026-10-05'],
    ['2026-10-5', '2026-10-05'],
    ['2026/10/05', '2026-10-05'],
    ['2026.10.05', '2026-10-05'],
    ['2026. 10. 5.', '2026-10-05'],
    ['2026년 10월 5일', '2026-10-05'],
    ['2026년10월5일', '2026-10-05'],
    ['2026년 10월 5일(월)', '2026-10-05'],
    ['2026年10月5日', '2026-10-05'],
    ['2026年10月5號', '2026-10-05'],
    ['31.12.2026', '2026-12-31'],
    ['5. 10. 2026', '2026-10-05'],
    ['05.10.2026', '2026-10-05'],
    ['5 Oct 2026', '2026-10-05'],
    ['5-Oct-2026', '2026-10-05'],
    ['5 October, 2026', '2026-10-05'],
    ['5th of October 2026', '2026-10-05'],
    ['October 5, 2026', '2026-10-05'],
    ['Oct. 5 2026', '2026-10-05'],
    ['OCTOBER 5TH, 2026', '2026-10-05'],
    ['2026 Oct 5', '2026-10-05'],
    ['2026-Oct-05', '2026-10-05'],
    ['5. Oktober 2026', '2026-10-05'],
    ['5. Okt. 2026', '2026-10-05'],
    ['1. März 2026', '2026-03-01'],
    ['1er février 2026', '2026-02-01'],
    ['15 août 2026', '2026-08-15'],
    ['5 de outubro de 2026', '2026-10-05'],
    ['1º de março de 2026', '2026-03-01'],
    ['5 de octubre del 2026', '2026-10-05'],
    ['１２／３１／２０２５', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['12-31-2025', '2025-12-31'],
    ['5/5/2026', '2026-05-05'],
    ['29 Feb 2024', '2024-02-29'],
    ['  5\u00a0Oct\u00a02026\u200b ', '2026-10-05'],
    ['today', today],
    ['Yesterday', '2026-11-20'],
    ['TOMORROW', '2026-11-22'],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual({ ok: true, value })
  })
})

describe('a date that can mean two days is asked about', () => {
  it.each([
    ['3/4/2025', '2025-04-03', '2025-03-04'],
    ['5/10/2026', '2026-10-05', '2026-05-10'],
    ['05-10-2026', '2026-10-05', '2026-05-10'],
    ['１／２／２０２６', '2026-02-01', '2026-01-02'],
  ])('%s', (text, dayFirst, monthFirst) => {
    expect(read(text)).toEqual({ ok: false, reason: 'ambiguousDate', params: { dayFirst, monthFirst } })
  })
})

describe('what is no day is refused', () => {
  it.each([
    ['31.02.2025', 'impossibleDate'],
    ['29.02.2025', 'impossibleDate'],
    ['2025-13-01', 'impossibleDate'],
    ['2025-02-29', 'impossibleDate'],
    ['30/2/2026', 'impossibleDate'],
    ['13/13/2026', 'impossibleDate'],
    ['31 April 2026', 'impossibleDate'],
    ['2月29日', 'yearMissing'],
    ['10월 5일', 'yearMissing'],
    ['5 Oct', 'yearMissing'],
    ['October 5', 'yearMissing'],
    ['5/10', 'yearMissing'],
    ['31.12.', 'yearMissing'],
    ['令和7年2月28日', 'notADate'],
    ['7年2月28日', 'notADate'],
    ['民國115年10月5日', 'notADate'],
    ['115年10月5日', 'notADate'],
    ['2025-W05', 'notADate'],
    ['2025-060', 'notADate'],
    ['2025-02-03T10:00Z', 'notADate'],
    ['20251005', 'notADate'],
    ['October 2026', 'notADate'],
    ['5 apples 2026', 'notADate'],
    ['1² Oct 2026', 'notADate'],
    ['1.2.3', 'notADate'],
    ['next week', 'notADate'],
    ['', 'notADate'],
    [`5 Oct 2026${' '.repeat(80)}`, 'notADate'],
  ])('%s', (text, reason) => {
    expect(read(text)).toMatchObject({ ok: false, reason })
  })

  it.each([
    ['01.01.25', 'twoDigitYear', '25'],
    ['3/4/25', 'twoDigitYear', '25'],
    ['5 Oct 26', 'twoDigitYear', '26'],
    ['26년 10월 5일', 'twoDigitYear', '26'],
    ['0000-00-00', 'outOfRange', '0000'],
    ['5 Oct 1899', 'outOfRange', '1899'],
    ['5 Oct 2200', 'outOfRange', '2200'],
    ['2569-10-05', 'outOfRange', '2569'],
  ])('%s, and the year is named back: %s', (text, reason, year) => {
    expect(read(text)).toEqual({ ok: false, reason, params: { year } })
  })
})

it('every day a language writes out in full is read back', () => {
  const formats = ['en', 'en-GB', 'de', 'fr', 'ko', 'pt-BR', 'zh-TW', 'es'].flatMap((locale) =>
    (['long', 'medium'] as const).map((dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })),
  )
  const misread: string[] = []
  for (let date = '2024-01-01'; date <= '2026-12-31'; date = addDaysTo(date, 1)) {
    for (const format of formats) {
      const text = format.format(Date.parse(`${date}T00:00Z`))
      const result = read(text)
      // Brazil writes 05/10/2026 for its medium style; asking is right
      const asked = !result.ok && result.params?.dayFirst === date
      if (!asked && !(result.ok && result.value === date)) misread.push(`${date} ${text}`)
    }
  }
  expect(misread).toEqual([])
})
