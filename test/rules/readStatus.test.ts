import { statusWords } from '../../cards/text/statusWords'
import { textFor } from '../../cards/text/textFor'
import { readStatus } from '../../rules/readStatus'
import { statusesNamed } from '../../rules/statusNamed'

const words = statusWords(textFor('en'))
const all = statusesNamed.flatMap((status) => words[status].map((name): [string, string] => [name, status]))

test.each(all)('"%s" is %s', (name, status) => {
  expect(readStatus(name, words)).toBe(status)
})

test.each([
  ['APPROVED', 'approved'],
  ['Under Review', 'under-review'],
  ['under  review!', 'under-review'],
  ['aproved', 'approved'],
  ['action-required', 'action-required'],
])('"%s" is %s', (name, status) => {
  expect(readStatus(name, words)).toBe(status)
})

test.each([
  '',
  'not approved',
  'nearly approved',
  'approved by my boss',
  'unapproved',
  'raining',
  'pad',
  'x'.repeat(5000),
])('"%.20s" names no status', (name) => {
  expect(readStatus(name, words)).toBeUndefined()
})
