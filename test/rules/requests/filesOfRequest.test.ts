import { filesOfRequest } from '../../../rules/requests/filesOfRequest'
import { requestProgress } from '../../../rules/requests/requestProgress'
import { askedItem, reviewerRequest } from '../../support/reviewerRequest'

const who = { by: 'mina', at: 1 }
const request = reviewerRequest({
  body: {
    items: [
      askedItem({
        answers: [
          { fileId: 'new', ...who },
          { text: 'Words', ...who },
          { fileId: 'kept', kept: true, ...who },
        ],
      }),
      askedItem({
        id: '2',
        answers: [
          { fileId: 'new', ...who },
          { fileId: 'both', kept: true, ...who },
        ],
      }),
      askedItem({ id: '3', answers: [{ fileId: 'both', ...who }] }),
      askedItem({ id: '4' }),
    ],
  },
})

test('every file that answers a request counts once', () => {
  expect(filesOfRequest(request)).toEqual(['new', 'kept', 'both'])
})

test('what the reviewer has already is not new, unless it answers something else anew', () => {
  expect(filesOfRequest(request, true)).toEqual(['new', 'both'])
})

test('progress counts what has an answer, in files or words, and names the rest', () => {
  const { done, total, missing } = requestProgress(request)
  expect([done, total, missing.map(({ id }) => id)]).toEqual([3, 4, ['4']])
  expect(requestProgress(reviewerRequest({ body: { items: [] } }))).toEqual({ done: 0, total: 0, missing: [] })
})
