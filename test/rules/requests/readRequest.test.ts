import { checklist } from '../../../rules/checklist'
import type { Answers } from '../../../rules/claim'
import { policyFor } from '../../../rules/policy/policyFor'
import { readRequest } from '../../../rules/requests/readRequest'
import { coOpClaim } from '../../support/claims'
import { de } from './reviewerTexts/de'
import { en } from './reviewerTexts/en'
import { fr } from './reviewerTexts/fr'
import { ko } from './reviewerTexts/ko'
import { ptBR } from './reviewerTexts/ptBR'
import type { ReviewerText } from './reviewerTexts/reviewerText'
import { zhTW } from './reviewerTexts/zhTW'

const today = '2027-03-02'
const seminar: Answers = { activity: 'customer-seminars-bootcamps' }
const itemsOf = (answers: Answers) =>
  checklist(coOpClaim({ body: { answers, costs: [] } }).body, policyFor('2026-07-01'))

const read = ({ text, answers = seminar }: Pick<ReviewerText, 'text' | 'answers'>) =>
  readRequest(text, itemsOf(answers), { today })

describe.each(Object.entries({ en, de, fr, ko, ptBR, zhTW }))('a reviewer who writes %s', (_, texts) => {
  test.each(texts)('is understood: $title', (written) => {
    const { items, kind, dueOn, reference } = read(written)
    const said = items.map(({ words, itemId, confidence }) =>
      itemId === undefined ? [words] : [words, `${confidence === 'likely' ? '?' : ''}${itemId}`],
    )
    expect({ said, kind, dueOn, reference }).toEqual({
      said: written.asks,
      kind: written.originals ? 'originals' : 'review',
      dueOn: written.dueOn,
      reference: written.reference,
    })
  })
})

test('the names under which the person sees the items count, too', () => {
  const called = { words: () => ['the thing with the pictures'] }
  const [photos] = itemsOf(seminar).filter(({ id }) => id === 'event-photos')
  const { items } = readRequest('Please send the thing with the pictures!', [photos!], { today, ...called })
  expect(items[0]).toMatchObject({ itemId: 'event-photos', confidence: 'certain' })
})
