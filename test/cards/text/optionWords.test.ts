import { optionWords } from '../../../cards/text/optionWords'
import { textFor } from '../../../cards/text/textFor'
import { activityIds, expenseCodes, programIds } from '../../../rules/policy/names'
import { categories } from '../../../rules/policy/policyTypes'
import type { QuestionKey } from '../../../rules/questionKeys'

const text = textFor('en')
const offered: [QuestionKey, readonly string[]][] = [
  ['program', programIds],
  ['category', categories],
  ['activity', activityIds],
  ['components', activityIds],
  ['costExpense', expenseCodes],
  ['fundsSeen', ['yes', 'no', 'unsure']],
  ['bankTax', ['yes', 'no', 'unsure']],
  ['seo', ['yes', 'no']],
  ['channels', ['mail', 'email', 'sms']],
  ['coreShown', ['yes', 'no']],
  ['airfare', ['yes', 'no']],
  ['demoUnit', ['in-house', 'third-party']],
  ['training', ['course', 'exam', 'mctRenewal']],
  ['costBy', ['vendor', 'own']],
  ['moreCosts', ['yes', 'no']],
]

test.each(offered)('every option of %s has words of its own', (question, codes) => {
  const titles = codes.map((code) => optionWords(text, question, code).title)
  for (const [i, code] of codes.entries()) expect(titles[i]).not.toBe(code)
  expect(new Set(titles).size).toBe(codes.length)
})

// An activity or a program may share a word with another: then the person is asked which.
test.each(offered.slice(5))('no two options of %s are typed the same way', (question, codes) => {
  const words = codes.flatMap((code) => {
    const { title, also } = optionWords(text, question, code)
    return [...new Set([title, ...also].map((word) => word.toLowerCase()))]
  })
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
})

test.each(['toString', '__proto__', 'nobody'])('the unknown code %s is its own title', (code) => {
  expect(optionWords(text, 'moreCosts', code)).toEqual({ title: code, also: [] })
  expect(optionWords(text, 'program', code)).toEqual({ title: code, also: [] })
})

test('an activity brings its examples along', () => {
  expect(optionWords(text, 'activity', 'digital-advertising').examples).toBeTruthy()
})
