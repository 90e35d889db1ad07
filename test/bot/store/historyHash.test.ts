import { canonicalJson } from '../../../bot/store/canonicalJson'
import { historyHash, noHistoryHash } from '../../../bot/store/historyHash'

const event = { tenantId: 't', claimId: 'c', at: 1, by: 'mia', code: 'claim.created', params: { b: 2, a: 'x' } }

test('a link is the sha256 of the link before and the event, so that anybody can compute it again', () => {
  // printf '%064d{"at":1,"by":"mia","claimId":"c","code":"claim.created","params":{"a":"x","b":2},"tenantId":"t"}' 0 | sha256sum
  expect(historyHash(noHistoryHash, event)).toBe('7aab82c79fad4b902e115c36a6e5922d0bc646895bcfe43c1359ffb44260e355')
})

test('the order of keys and what the table adds do not matter', () => {
  const stored = { seq: 1, hash: 'x', ...event, params: { a: 'x', b: 2 } }
  expect(historyHash(noHistoryHash, stored)).toBe(historyHash(noHistoryHash, event))
})

test.each([
  ['tenant', { tenantId: 'u' }],
  ['claim', { claimId: 'd' }],
  ['time', { at: 2 }],
  ['person', { by: 'noah' }],
  ['code', { code: 'claim.copied' }],
  ['parameter', { params: { b: 2, a: 'y' } }],
])('another %s gives another link', (_, change) => {
  expect(historyHash(noHistoryHash, { ...event, ...change })).not.toBe(historyHash(noHistoryHash, event))
})

test('a change of the event before shows in all links after it', () => {
  const after = { ...event, code: 'claim.ready' }
  const honest = historyHash(historyHash(noHistoryHash, event), after)
  expect(historyHash(historyHash(noHistoryHash, { ...event, at: 2 }), after)).not.toBe(honest)
})

test.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY]])('%p has no place in an event', (value) => {
  expect(() => canonicalJson({ a: [value] })).toThrow('has no place in JSON')
})

test('equal values have equal text', () => {
  expect(canonicalJson({ b: [1, null, { d: true, c: 'é"' }], a: {} })).toBe(
    '{"a":{},"b":[1,null,{"c":"é\\"","d":true}]}',
  )
})
