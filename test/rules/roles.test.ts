import { mayAct, mayLead, type Role } from '../../rules/roles'

const claim = { tenantId: 'contoso', ownerId: 'jiwoo' }

test.each<[string, { tenantId: string; userId: string }, Role, boolean]>([
  ['its owner acts', { tenantId: 'contoso', userId: 'jiwoo' }, 'member', true],
  ['a colleague does not', { tenantId: 'contoso', userId: 'maren' }, 'member', false],
  ['a claims lead of the organisation does', { tenantId: 'contoso', userId: 'maren' }, 'lead', true],
  ['the same user id in another organisation does not', { tenantId: 'fabrikam', userId: 'jiwoo' }, 'member', false],
  ['a claims lead of another organisation does not', { tenantId: 'fabrikam', userId: 'jiwoo' }, 'lead', false],
  ['a stranger does not', { tenantId: 'fabrikam', userId: 'maren' }, 'member', false],
  ['nobody does not', { tenantId: '', userId: '' }, 'member', false],
])('on a claim %s', (_, who, role, allowed) => {
  expect(mayAct(who, role, claim)).toBe(allowed)
})

test('funds, money at risk and what reached nobody are for claims leads', () => {
  expect([mayLead('lead'), mayLead('member')]).toEqual([true, false])
})
