import { type Again, type Attempt, retried } from '../../../bot/store/retried'

/** Fails so often, then succeeds; counts how often it was tried. */
function failing(times: number, again?: Again) {
  const tries = { count: 0 }
  const attempt = async (): Promise<Attempt<string>> => {
    tries.count += 1
    return tries.count > times ? { value: 'done' } : { fault: new Error(`fault ${tries.count}`), again }
  }
  return { attempt, tries }
}

test.each<[Again, number]>([
  ['outrun', 7],
  ['same key', 2],
  ['lost', 3],
])('work that was %s is tried %d times more, and no more than that', async (again, most) => {
  const within = failing(most, again)
  expect(await retried(within.attempt)).toBe('done')
  const beyond = failing(most + 1, again)
  await expect(retried(beyond.attempt)).rejects.toThrow(`fault ${most + 1}`)
})

test('a fault that another attempt does not mend is told at once', async () => {
  const { attempt, tries } = failing(1)
  await expect(retried(attempt)).rejects.toThrow('fault 1')
  expect(tries.count).toBe(1)
})

test('what came to its end is not tried again', async () => {
  const { attempt, tries } = failing(1, 'outrun')
  await expect(retried(attempt, AbortSignal.abort())).rejects.toThrow('fault 1')
  expect(tries.count).toBe(1)
})
