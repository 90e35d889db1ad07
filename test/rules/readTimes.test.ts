import { readTimes } from '../../rules/readTimes'

test.each([
  ['18:00 to 8:00', '18:00', '08:00'],
  ['from 6 pm to 8 am', '18:00', '08:00'],
  ['between 6 pm and 8 am', '18:00', '08:00'],
  ['18:00-8:00', '18:00', '08:00'],
  ['18:00 – 8:00', '18:00', '08:00'],
  ['22.00 until 7.00', '22:00', '07:00'],
  ['von 18 Uhr bis 8 Uhr', '18:00', '08:00'],
  ['18h à 8h', '18:00', '08:00'],
  ['오후 6시부터 오전 8시까지', '18:00', '08:00'],
  ['18:00 到 8:00', '18:00', '08:00'],
])('"%s" is from %s to %s', (text, from, to) => {
  expect(readTimes(text)).toEqual({ ok: true, value: { from, to } })
})

test.each([
  ['18:00', 'notATime'],
  ['to 8:00', 'notATime'],
  ['18:00 to 8:00 to 9:00', 'notATime'],
  ['6 to 8:00', 'ambiguousTime'],
  ['18:00 to 8', 'ambiguousTime'],
  ['the evening', 'notATime'],
])('"%s" is refused as %s', (text, reason) => {
  expect(readTimes(text)).toMatchObject({ ok: false, reason })
})
