import { readHours } from '../../../rules/csr/readHours'

test.each([
  ['7.5', 750],
  ['7,5', 750],
  ['7', 700],
  ['0,25', 25],
  ['7.05', 705],
  ['7:30', 750],
  ['7:20 h', 733],
  ['7:10', 717],
  ['0:01', 2],
  ['7h30', 750],
  ['7 h 5 min', 708],
  ['7 시간 30 분', 750],
  ['7.5 h', 750],
  ['7.5 hours', 750],
  ['7,5 Std.', 750],
  ['8 小時', 800],
  ['７．５', 750],
  ['7.5\u200b', 750],
  ['24', 2400],
])('%s is %d hundredths of an hour', (typed, value) => {
  expect(readHours(typed)).toEqual({ ok: true, value })
})

test.each([
  ['', 'notHours'],
  ['0', 'notHours'],
  ['0:00', 'notHours'],
  ['-2', 'notHours'],
  ['7.125', 'notHours'],
  ['7:60', 'notHours'],
  ['7²', 'notHours'],
  ['a day', 'notHours'],
  ['7.5 EUR', 'notHours'],
  [`7${' '.repeat(50)}h`, 'notHours'],
  ['24.01', 'hoursAboveDay'],
  ['24:30', 'hoursAboveDay'],
  ['37.5', 'hoursAboveDay'],
])('“%s” is refused: %s', (typed, reason) => {
  expect(readHours(typed)).toEqual({ ok: false, reason })
})
