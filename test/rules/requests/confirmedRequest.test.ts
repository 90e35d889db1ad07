import { changeRequest } from '../../../rules/requests/changeRequest'
import { editItems } from '../../../rules/requests/editItems'
import type { RequestChange } from '../../../rules/requests/requestChange'
import { documentationRequest } from '../../support/documentationRequests'

const context = { now: 1, by: 'mia', today: '2027-03-09', items: [] }

test.each<RequestChange>([{ do: 'confirm' }, { do: 'edit', dueOn: '2027-03-20' }])(
  'what only a proposal takes is refused as counting already: $do',
  (change) => {
    for (const state of ['open', 'ready'] as const)
      expect(changeRequest(documentationRequest({ state }), change, context)).toMatchObject({
        reason: 'requestCounts',
      })
    for (const state of ['answered', 'withdrawn'] as const)
      expect(changeRequest(documentationRequest({ state }), change, context)).toMatchObject({ reason: 'requestClosed' })
  },
)

test('an item that runs over several lines is the same when its words come back on one', () => {
  const [first] = documentationRequest().body.items
  if (!first) throw new Error('no item')
  const long = { ...first, words: 'We need\n  more of it' }
  expect(editItems([long], ['We need more of it'], [])).toEqual({ ok: true, value: [long] })
})
