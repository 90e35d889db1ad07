import { readDateRange } from '../../rules/readDateRange'

const read = (text: string) => readDateRange(text, { today: '2026-11-21' })

describe('a range is read', () => {
  it.each([
    ['2026-11-01 to 2027-02-28', '2026-11-01', '2027-02-28'],
    ['1 Nov 2026 – 28 Feb 2027', '2026-11-01', '2027-02-28'],
    ['From 1 Nov 2026 until 28 Feb 2027', '2026-11-01', '2027-02-28'],
    ['2026-11-01 - 2027-02-28', '2026-11-01', '2027-02-28'],
    ['2026-11-01/2027-02-28', '2026-11-01', '2027-02-28'],
    ['2026/11/01 ～ 2027/02/28', '2026-11-01', '2027-02-28'],
    ['01.11.2026-28.02.2027', '2026-11-01', '2027-02-28'],
    ['vom 1. November 2026 bis 28. Februar 2027', '2026-11-01', '2027-02-28'],
    ['du 1er novembre 2026 au 28 février 2027', '2026-11-01', '2027-02-28'],
    ['1 de novembro de 2026 até 28 de fevereiro de 2027', '2026-11-01', '2027-02-28'],
    ['2026년 11월 1일부터 2027년 2월 28일까지', '2026-11-01', '2027-02-28'],
    ['2026年11月1日至2027年2月28日', '2026-11-01', '2027-02-28'],
    ['5-Oct-2026 - 7-Oct-2026', '2026-10-05', '2026-10-07'],
    ['２０２６－１１－０１ to 2027-02-28', '2026-11-01', '2027-02-28'],
    ['5-7 October 2026', '2026-10-05', '2026-10-07'],
    ['5.–7. Oktober 2026', '2026-10-05', '2026-10-07'],
    ['October 5-7, 2026', '2026-10-05', '2026-10-07'],
    ['13-1-2026 to 5 Feb 2026', '2026-01-13', '2026-02-05'],
    ['yesterday to today', '2026-11-20', '2026-11-21'],
    ['5 Oct 2026', '2026-10-05', '2026-10-05'],
    ['today', '2026-11-21', '2026-11-21'],
    ['2026-10-05 to 2026-10-05', '2026-10-05', '2026-10-05'],
  ])('%s', (text, from, to) => {
    expect(read(text)).toEqual({ ok: true, value: { from, to } })
  })
})

it('a range that ends before it starts is refused, with both days', () => {
  expect(read('2027-02-28 to 2026-11-01')).toEqual({
    ok: false,
    reason: 'endsBeforeStart',
    params: { from: '2027-02-28', to: '2026-11-01' },
  })
})

describe('an end that cannot be read is named', () => {
  it.each([
    ['1 Nov – 28 Feb 2027', 'yearMissing', { end: 'from' }],
    ['2026-11-01 to 31.02.2027', 'impossibleDate', { end: 'to' }],
    ['5/10/2026-25/10/2026', 'ambiguousDate', { dayFirst: '2026-10-05', monthFirst: '2026-05-10', end: 'from' }],
    ['2026-11-01 to 28 Feb 27', 'twoDigitYear', { year: '27', end: 'to' }],
  ])('%s', (text, reason, params) => {
    expect(read(text)).toEqual({ ok: false, reason, params })
  })
})

it.each([
  ['3/4/2025', 'ambiguousDate'],
  ['31.02.2025', 'impossibleDate'],
  ['1 Nov to whenever', 'notADate'],
  ['some day', 'notADate'],
  ['1² Oct 2026 to 15 Oct 2026', 'notADate'],
  ['', 'notADate'],
  ['-', 'notADate'],
  ['5 October 2026 to 7 October 2026 to 9 October 2026', 'notADate'],
  ['- '.repeat(14_000), 'notADate'],
])('%s is refused as %s', (text, reason) => {
  expect(read(text)).toMatchObject({ ok: false, reason })
})
