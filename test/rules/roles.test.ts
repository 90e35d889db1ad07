import { mayAct } from '../../rules/roles'

const claim = { tenantId: 'contoso', ownerId: 'jiwoo' }

test.each([
  ['its owner acts', { tenantId: 'contoso', userId: 'jiwoo' }, true],
  ['a colleague does not', { tenantId: 'contoso', userId: 'maren' }, false],
  ['the same user id in another organisation does not', { tenantId: 'fabrikam', userId: 'jiwoo' }, false],
  ['a stranger does not', { tenantId: 'fabrikam', userId: 'maren' }, false],
  ['nobody does not', { tenantId: '', userId: '' }, false],
])('on a claim %s', (_, who, allowed) => {
  expect(mayAct(who, claim)).toBe(allowed)
})
