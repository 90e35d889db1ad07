import { shortName } from '../../../cards/elements/shortName'

test.each([
  ['Event invitation', 'Event invitation'],
  ['Material shows your brand and contact information', 'Material shows your brand and…'],
  ['x'.repeat(60), `${'x'.repeat(34)}…`],
])('%s fits a button as %s', (name, shown) => {
  expect(shortName(name)).toBe(shown)
})
