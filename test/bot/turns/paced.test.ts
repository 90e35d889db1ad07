import { Paced } from '../../../bot/turns/paced'

/** Words said about a claim, joined when they wait; time passes when the test says so. */
function pacedWords() {
  const said: string[] = []
  const timers: { ms: number; call: () => void; cancelled: boolean }[] = []
  const paced = new Paced<string>({
    everyMs: 1000,
    work: (what) => said.push(what),
    merge: (waiting, next) => `${waiting}+${next}`,
    after(ms, call) {
      const timer = { ms, call, cancelled: false }
      timers.push(timer)
      return () => {
        timer.cancelled = true
      }
    },
  })
  const timePasses = () => {
    for (const { call, cancelled } of timers.splice(0)) if (!cancelled) call()
  }
  return { paced, said, timers, timePasses }
}

test('what comes first is done at once', () => {
  const { paced, said } = pacedWords()
  paced.add('claim', 'one')
  expect(said).toEqual(['one'])
  expect(paced.busy).toBe(false)
})

test('what follows too soon is done as one, a second after the first', () => {
  const { paced, said, timers, timePasses } = pacedWords()
  for (const what of ['one', 'two', 'three']) paced.add('claim', what)
  expect(said).toEqual(['one'])
  expect(paced.busy).toBe(true)
  expect(timers.map(({ ms }) => ms)).toEqual([1000])
  timePasses()
  expect(said).toEqual(['one', 'two+three'])
  expect(paced.busy).toBe(false)
})

test('after a joined one the next waits its second too', () => {
  const { paced, said, timePasses } = pacedWords()
  for (const what of ['one', 'two']) paced.add('claim', what)
  timePasses()
  paced.add('claim', 'three')
  expect(said).toEqual(['one', 'two'])
  timePasses()
  expect(said).toEqual(['one', 'two', 'three'])
})

test('what comes after a second of rest is done at once again', () => {
  const { paced, said, timePasses } = pacedWords()
  paced.add('claim', 'one')
  timePasses()
  paced.add('claim', 'two')
  expect(said).toEqual(['one', 'two'])
})

test('another claim does not wait', () => {
  const { paced, said } = pacedWords()
  paced.add('claim', 'one')
  paced.add('other claim', 'two')
  expect(said).toEqual(['one', 'two'])
})

test('when the bot stops, what waits is done at once and not again later', () => {
  const { paced, said, timePasses } = pacedWords()
  for (const what of ['one', 'two']) paced.add('claim', what)
  paced.hurry()
  expect(said).toEqual(['one', 'two'])
  expect(paced.busy).toBe(false)
  timePasses()
  expect(said).toEqual(['one', 'two'])
})
