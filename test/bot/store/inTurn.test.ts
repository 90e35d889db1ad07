import { inTurn } from '../../../bot/store/inTurn'

test('each begins when the one before has ended, and alone at once', async () => {
  const ask = inTurn()
  const order: string[] = []
  const say = (name: string) => async () => {
    order.push(`${name} begins`)
    await new Promise((resolve) => setImmediate(resolve))
    order.push(`${name} ends`)
    return name
  }
  const all = ['one', 'two', 'three'].map((name) => ask(say(name)))
  expect(order).toEqual(['one begins'])
  expect(await Promise.all(all)).toEqual(['one', 'two', 'three'])
  expect(order.join(', ')).toBe('one begins, one ends, two begins, two ends, three begins, three ends')
  const alone = ask(say('alone'))
  expect(order.at(-1)).toBe('alone begins')
  await alone
})

test('one that fails is told so, and the next begins all the same', async () => {
  const ask = inTurn()
  const failing = ask(() => Promise.reject(new Error('no answer')))
  const next = ask(async () => 'next')
  await expect(failing).rejects.toThrow('no answer')
  expect(await next).toBe('next')
})
