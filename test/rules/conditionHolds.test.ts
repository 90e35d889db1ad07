import type { Answers } from '../../rules/claim'
import { conditionHolds } from '../../rules/conditionHolds'
import type { Condition } from '../../rules/policy/policyTypes'

test.each<[string, Condition, Answers, boolean | 'unknown']>([
  ['with SEO', { fact: 'seo', is: true }, { seo: true }, true],
  ['without SEO', { fact: 'seo', is: true }, { seo: false }, false],
  ['nobody said whether SEO', { fact: 'seo', is: true }, {}, 'unknown'],
  ['slides not shown, as the rule wants', { fact: 'coreShown', is: false }, { coreShown: false }, true],
  ['a bought unit', { fact: 'demoUnit', is: 'third-party' }, { demoUnit: 'third-party' }, true],
  ['a built unit', { fact: 'demoUnit', is: 'third-party' }, { demoUnit: 'in-house' }, false],
  ['texts among the channels', { fact: 'channels', is: 'sms' }, { channels: ['email', 'sms'] }, true],
  ['no texts among the channels', { fact: 'channels', is: 'sms' }, { channels: ['email'] }, false],
])('%s', (_, condition, answers, expected) => {
  expect(conditionHolds(condition, answers)).toBe(expected)
})
