import { readTime } from '../../rules/readTime'

test.each([
  ['9:00', '09:00'],
  ['09:05', '09:05'],
  ['17.30', '17:30'],
  ['1730', '17:30'],
  ['0900', '09:00'],
  ['0:15', '00:15'],
  ['23:59', '23:59'],
  ['14', '14:00'],
  ['0', '00:00'],
  ['9 am', '09:00'],
  ['9am', '09:00'],
  ['9 A.M.', '09:00'],
  ['5:30 pm', '17:30'],
  ['5.30 p.m.', '17:30'],
  ['12 am', '00:00'],
  ['12:30 pm', '12:30'],
  ['9 Uhr', '09:00'],
  ['9 Uhr 30', '09:30'],
  ['18h', '18:00'],
  ['18h30', '18:30'],
  ['9시', '09:00'],
  ['오전 9시', '09:00'],
  ['오후 6시 30분', '18:30'],
  ['下午6點', '18:00'],
  ['午後2時15分', '14:15'],
  ['上午 8点', '08:00'],
  ['９：３０', '09:30'],
  ['  8:00\u200b ', '08:00'],
])('"%s" is %s', (text, value) => {
  expect(readTime(text)).toEqual({ ok: true, value })
})

test.each([
  ['9', '09:00', '21:00'],
  ["9 o'clock", '09:00', '21:00'],
  ['12', '00:00', '12:00'],
  ['1', '01:00', '13:00'],
])('"%s" can mean two times, so it is asked about', (text, morning, evening) => {
  expect(readTime(text)).toEqual({ ok: false, reason: 'ambiguousTime', params: { morning, evening } })
})

test.each([
  '',
  ' ',
  'noonish',
  '24:00',
  '25',
  '9:60',
  '9:5',
  '0 am',
  '13 pm',
  '930',
  '9:00:00',
  '-9:00',
  '9 am tomorrow',
  'am',
  ':30',
  '9'.repeat(500),
])('"%.20s" is no time', (text) => {
  expect(readTime(text)).toEqual({ ok: false, reason: 'notATime' })
})
