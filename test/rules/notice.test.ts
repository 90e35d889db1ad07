import { notice } from '../../rules/notice'

const id = '0190a0b0-2222-7000-8000-000000000001'

test.each([
  { what: 'request', requestId: id },
  { what: 'ask', askId: id },
  { what: 'ask-moved', askId: id },
  { what: 'ask-ended', askId: id },
  { what: 'ask-lost', askId: id },
  { what: 'role', role: 'lead', by: id },
  { what: 'role', role: 'member', by: id },
  { what: 'assigned', claimId: id, as: 'owner', by: id },
  { what: 'assigned', claimId: id, as: 'deputy', by: id },
  { what: 'assigned', claimId: id, as: 'none', by: id },
])('a person can be told that %j', (told) => {
  expect(notice.parse(JSON.parse(JSON.stringify(told)))).toEqual(told)
})

test.each([
  ['something unknown', { what: 'money', askId: id }],
  ['of nothing', { what: 'ask' }],
  ['more than is kept', { what: 'request', requestId: id, text: 'The invoice' }],
  ['a role there is not', { what: 'role', role: 'admin', by: id }],
  ['an id that is none', { what: 'ask', askId: 'x'.repeat(65) }],
])('nobody is told %s', (_, told) => {
  expect(notice.safeParse(told).success).toBe(false)
})
