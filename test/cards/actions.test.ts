import { readAction } from '../../cards/actions'

const press = (more: object = {}) => ({ verb: 'claim.open', nonce: 'n1', claimId: 'c1', ...more })

test('a button of ours is read with its inputs apart', () => {
  expect(readAction({ ...press({ version: 3 }), 'in.item': 'agenda', 'in.m.registered': 42, 'in.sure': true })).toEqual(
    {
      verb: 'claim.open',
      nonce: 'n1',
      claimId: 'c1',
      version: 3,
      inputs: { item: 'agenda', 'm.registered': '42', sure: 'true' },
    },
  )
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'claim.open'],
  ['a list', [press()]],
  ['no verb', { nonce: 'n1', claimId: 'c1' }],
  ['a verb nobody knows', press({ verb: 'claim.approve' })],
  ['a name every object has', press({ verb: 'toString' })],
  ['no nonce', { verb: 'claim.open', claimId: 'c1' }],
  ['an empty nonce', press({ nonce: '' })],
  ['no claim', { verb: 'claim.open', nonce: 'n1' }],
  ['a claim that is no text', press({ claimId: 7 })],
  ['an id without end', press({ claimId: 'x'.repeat(65) })],
  ['a field of another verb', press({ itemId: 'agenda' })],
  ['a field of nobody', press({ status: 'closed' })],
  ['a version that is no number', press({ version: '3' })],
  ['a page before the first', press({ page: -1 })],
  ['a question that is none', press({ verb: 'claim.edit', question: 'salary' })],
  ['an input that is no text', press({ 'in.item': { $ne: '' } })],
  ['an input without end', press({ 'in.item': 'x'.repeat(8001) })],
  ['more inputs than a card holds', press(Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`in.${i}`, 'x'])))],
  ['questions without end', press({ verb: 'claim.answer', step: 'facts', asks: Array(200).fill('title') })],
])('%s is no button of ours', (_, value) => {
  expect(readAction(value)).toBeUndefined()
})
