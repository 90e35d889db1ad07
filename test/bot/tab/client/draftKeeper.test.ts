import { draftKeeper } from '../../../../bot/tab/client/list/draftKeeper'
import type { PageDraft } from '../../../../cards/tab/pageDraft'

const draft = (what: string): PageDraft => ({ seen: 'abc', rows: [{ cells: { what } }], beside: {}, sent: false })

/** A server that remembers what it was sent, and answers when told to. */
function server(isKept = false) {
  const sent: (string | null)[] = []
  let failures = 0
  let broken = false
  const send = async (one: PageDraft | null) => {
    if (broken) throw new Error('no line')
    sent.push(one && (one.rows[0]?.cells.what ?? ''))
  }
  const keeper = draftKeeper(send, {
    isKept,
    failed: () => {
      failures += 1
    },
  })
  const fall = () => {
    broken = true
  }
  return { sent, keeper, failures: () => failures, fall }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('what is typed is kept once the person pauses, and only as it is then', async () => {
  const { sent, keeper } = server()
  for (const what of ['L', 'Lu', 'Lun']) keeper.write(draft(what))
  expect(sent).toEqual([])
  await jest.advanceTimersByTimeAsync(400)
  expect(sent).toEqual(['Lun'])
})

test('who leaves the page before they paused has it kept at once, and once', async () => {
  const { sent, keeper } = server()
  keeper.flush()
  keeper.write(draft('Lunch'))
  keeper.flush()
  await jest.advanceTimersByTimeAsync(0)
  expect(sent).toEqual(['Lunch'])
  keeper.flush()
  await jest.advanceTimersByTimeAsync(1000)
  expect(sent).toEqual(['Lunch'])
})

test('what is kept at once is not kept again by what waited', async () => {
  const { sent, keeper } = server()
  keeper.write(draft('old'))
  await keeper.writeNow(draft('new'))
  await jest.advanceTimersByTimeAsync(1000)
  expect(sent).toEqual(['new'])
})

test('a draft is forgotten where there is one, and what waits is not kept then', async () => {
  const [none, kept] = [server(), server(true)]
  for (const { keeper } of [none, kept]) {
    keeper.write(draft('typed'))
    keeper.clear()
    keeper.clear()
  }
  await jest.advanceTimersByTimeAsync(1000)
  expect(none.sent).toEqual([])
  expect(kept.sent).toEqual([null])
})

test('a broken line is told of', async () => {
  const { keeper, failures, ...line } = server()
  line.fall()
  await keeper.writeNow(draft('lost'))
  expect(failures()).toBe(1)
})
