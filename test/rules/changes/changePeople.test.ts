import { changePeople } from '../../../rules/changes/changePeople'
import { coOpClaim } from '../../support/claims'

const claim = coOpClaim({ ownerId: 'mia' })
const withDeputy = { ...claim, deputyId: 'noah' }

test.each([
  ['is handed over', claim, 'handOver', 'noah', { ownerId: 'noah' }, 'handedOver', { from: 'mia', to: 'noah' }],
  [
    'is handed over and keeps its deputy',
    withDeputy,
    'handOver',
    'ada',
    { ownerId: 'ada', deputyId: 'noah' },
    'handedOver',
    { from: 'mia', to: 'ada' },
  ],
  [
    'is handed over to its deputy, who is that no more',
    withDeputy,
    'handOver',
    'noah',
    { ownerId: 'noah' },
    'handedOver',
    { from: 'mia', to: 'noah' },
  ],
  [
    'gets a deputy',
    claim,
    'setDeputy',
    'noah',
    { ownerId: 'mia', deputyId: 'noah' },
    'deputySet',
    { from: '', to: 'noah' },
  ],
  [
    'gets another deputy',
    withDeputy,
    'setDeputy',
    'ada',
    { ownerId: 'mia', deputyId: 'ada' },
    'deputySet',
    { from: 'noah', to: 'ada' },
  ],
] as const)('a claim %s', (_, before, what, personId, people, code, params) => {
  const outcome = changePeople(before, { do: what, personId })
  const { deputyId: _before, ...rest } = before
  expect(outcome).toEqual({ ok: true, value: { claim: { ...rest, ...people }, events: [{ code, params }] } })
})

test('a claim loses its deputy', () => {
  expect(changePeople(withDeputy, { do: 'setDeputy' })).toEqual({
    ok: true,
    value: { claim, events: [{ code: 'deputySet', params: { from: 'noah', to: '' } }] },
  })
})

test.each([
  ['it is handed over to its owner', claim, { do: 'handOver', personId: 'mia' }, 'alreadyOwner'],
  ['its owner is to be the deputy', claim, { do: 'setDeputy', personId: 'mia' }, 'alreadyOwner'],
  ['its deputy is to be the deputy', withDeputy, { do: 'setDeputy', personId: 'noah' }, 'alreadyDeputy'],
  ['a deputy it has not is to go', claim, { do: 'setDeputy' }, 'noDeputy'],
] as const)('nothing changes when %s', (_, before, change, reason) => {
  expect(changePeople(before, change)).toEqual({ ok: false, reason })
})
