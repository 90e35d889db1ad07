import { withinOneTypo } from '../../../rules/policy/withinOneTypo'

test.each<[string, string, boolean]>([
  ['webinar', 'webinar', true],
  ['webinars', 'webinar', true],
  ['wbinar', 'webinar', true],
  ['wabinar', 'webinar', true],
  ['webianr', 'webinar', true],
  ['ewbinar', 'webinar', true],
  ['webinra', 'webinar', true],
  ['aab', 'ab', true],
  ['webi', 'webinar', false],
  ['wabenar', 'webinar', false],
  ['webniars', 'webinar', false],
  ['seminar', 'webinar', false],
])('%s for %s counts as one typo at most: %s', (a, b, expected) => {
  expect(withinOneTypo(a, b)).toBe(expected)
  expect(withinOneTypo(b, a)).toBe(expected)
})
