import { readAction } from '../../../cards/actions'
import { button } from '../../../cards/elements/button'
import { context } from '../context'

test('a button carries the same data for new clients and for old ones', () => {
  const made = button(context(), 'Check', { verb: 'claim.check', claimId: 'c1' }, { style: 'positive' })
  expect(made).toMatchObject({ type: 'Action.Execute', verb: 'claim.check', title: 'Check', style: 'positive' })
  expect(made.fallback).toMatchObject({ type: 'Action.Submit', title: 'Check' })
  expect(made.fallback.data).toEqual(made.data)
  expect(readAction(made.data)).toEqual({ ...made.data, inputs: {} })
})

test('each button has a nonce of its own', () => {
  const ctx = context()
  const [one, two] = [0, 1].map(() => button(ctx, 'New claim', { verb: 'claim.new' }))
  expect(one?.data.nonce).not.toBe(two?.data.nonce)
})
