import { checklist } from '../../../rules/checklist'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { activityIds } from '../../../rules/policy/names'
import { type AnswerTarget, readTarget, targetWord } from '../../../rules/requests/answerTarget'
import { coOpClaim } from '../../support/claims'

const id = '0190a0b0-2222-7000-8000-000000000001'

test.each<[AnswerTarget, string]>([
  [{ kind: 'request', requestId: id, item: '2' }, `request:${id}:2`],
  [{ kind: 'ask', askId: id }, `ask:${id}`],
  [{ kind: 'checklist', itemId: 'event-photos' }, 'event-photos'],
])('a file that was promised for %j is found again by one word', (target, word) => {
  expect(targetWord(target)).toBe(word)
  expect(readTarget(word)).toEqual(target)
})

test('every item of every checklist is still its own', () => {
  for (const activity of activityIds) {
    const answers = { activity, components: ['digital-advertising', 'customer-seminars-bootcamps'] as const }
    const { body } = coOpClaim({ body: { answers: { ...answers, components: [...answers.components] } } })
    for (const { id: itemId } of checklist(body, coOpPolicy))
      expect(readTarget(itemId)).toEqual({ kind: 'checklist', itemId })
  }
})

test.each([
  '',
  'request:',
  'request:a',
  'request::2',
  'request:a:',
  'request:a:b:c',
  'ask:',
  'ask:a:b',
  'x:request:a:b',
])('a word that was made up is no request and no ask: %j', (word) => {
  expect(readTarget(word)).toEqual({ kind: 'checklist', itemId: word })
})
