import { OneAtATime } from '../../../bot/turns/oneAtATime'

/** Work that ends when it is told to. */
function held(order: string[], name: string) {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const work = async () => {
    order.push(`${name} begins`)
    await ended
    order.push(`${name} ends`)
  }
  return { work, end }
}

test('turns of one chat come one at a time in their order, those of another do not wait', async () => {
  const turns = new OneAtATime()
  const order: string[] = []
  const [first, second, other] = ['first', 'second', 'other'].map((name) => held(order, name))
  const done = [turns.run('chat', first!.work), turns.run('chat', second!.work), turns.run('another', other!.work)]
  for (const { end } of [other!, second!, first!]) end()
  await Promise.all(done)
  expect(order.indexOf('second begins')).toBeGreaterThan(order.indexOf('first ends'))
  expect(order.indexOf('other begins')).toBeLessThan(order.indexOf('first ends'))
  expect(turns.busy).toBe(false)
})

test('a turn that fails does not stop the next', async () => {
  const turns = new OneAtATime()
  const failing = turns.run('chat', () => Promise.reject(new Error('no room')))
  const next = turns.run('chat', async () => 'next')
  await expect(failing).rejects.toThrow('no room')
  expect(await next).toBe('next')
})

test('where there are other instances, each turn is put in order with theirs under its key', async () => {
  const asked: string[] = []
  const turns = new OneAtATime(async (key, work) => {
    asked.push(key)
    return await work()
  })
  expect(await Promise.all(['one', 'two'].map((chat) => turns.run(chat, async () => `answer to ${chat}`)))).toEqual([
    'answer to one',
    'answer to two',
  ])
  expect(asked).toEqual(['one', 'two'])
})
