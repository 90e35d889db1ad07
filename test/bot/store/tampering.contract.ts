import type { NewHistoryEvent, Store } from '../../../bot/claims/ports'
import { historyHash, noHistoryHash } from '../../../bot/store/historyHash'
import type { ChainEnd, ChainReport } from '../../../rules/history/chainReport'

/** A store, and a way to its rows past everything that guards them. */
export interface Exposed {
  store: Store
  tamper(sql: string): Promise<unknown>
}

const event = (n: number): NewHistoryEvent => ({
  tenantId: 'contoso',
  claimId: 'claim-1',
  at: n * 1000,
  by: 'mia',
  code: 'answered',
  params: { question: 'title', answer: `Seminar ${n}` },
})
const events = [1, 2, 3, 4, 5].map(event)
const links: string[] = []
for (const one of events) links.push(historyHash(links.at(-1) ?? noHistoryHash, one))
const where = (seq: number | string) => `where claim_id = 'claim-1' and seq = ${seq}`
/** Puts a row between two others, numbering those behind anew; in two steps, as the number is a key. */
const shift = (from: number, by: number) => [
  `update history set seq = seq + 1000 where claim_id = 'claim-1' and seq >= ${from}`,
  `update history set seq = seq - 1000 + ${by} where claim_id = 'claim-1' and seq >= 1000`,
]
const forged = { ...event(9), params: { question: 'title', answer: 'Forged' } }
const insert = (seq: number, hash: string) =>
  `insert into history (tenant_id, claim_id, seq, at, "by", code, params, hash)
   values ('contoso', 'claim-1', ${seq}, 9000, 'mia', 'answered', '${JSON.stringify(forged.params)}', '${hash}')`

type Broken = Pick<Extract<ChainReport, { ok: false }>, 'fault' | 'at'>
const end = (seq: number): ChainEnd => ({ seq, hash: links[seq - 1] ?? '' })

/** What every engine finds of somebody who changed its rows. */
export function tamperingContract(open: () => Promise<Exposed>): void {
  const filled = async () => {
    const exposed = await open()
    await exposed.store.write(({ history }) => history.append(events))
    return exposed
  }

  test('a chain that nobody touched is unbroken, and ends where it was foreseen', async () => {
    const { store } = await open()
    const foreseen = await store.reader.history.foresee(events)
    await store.write(({ history }) => history.append(events))
    const report = await store.reader.history.verify('contoso', 'claim-1', end(3))
    expect(report).toEqual({ ok: true, entries: 5, firstAt: 1000, lastAt: 5000, head: end(5), sealed: end(3) })
    expect(foreseen).toEqual(end(5))
    expect(await store.reader.history.foresee([])).toBeUndefined()
    expect(await store.reader.history.verify('fabrikam', 'claim-1')).toEqual({ ok: true, entries: 0 })
  })

  test.each<[string, string[], ChainEnd | undefined, Broken]>([
    [
      'another answer',
      [`update history set params = '{"answer":"x"}' ${where(3)}`],
      undefined,
      { fault: 'changed', at: 3 },
    ],
    ['another time', [`update history set at = 7 ${where(1)}`], undefined, { fault: 'changed', at: 1 }],
    ['another person', [`update history set "by" = 'eve' ${where(5)}`], undefined, { fault: 'changed', at: 5 }],
    ['no JSON any more', [`update history set params = '{' ${where(2)}`], undefined, { fault: 'changed', at: 2 }],
    ['another hash', [`update history set hash = 'ff' ${where(5)}`], undefined, { fault: 'changed', at: 5 }],
    ['one in the middle gone', [`delete from history ${where(3)}`], undefined, { fault: 'missing', at: 3 }],
    ['the first gone', [`delete from history ${where(1)}`], undefined, { fault: 'missing', at: 1 }],
    [
      'one gone and the rest numbered anew',
      [`delete from history ${where(3)}`, ...shift(4, -1)],
      undefined,
      { fault: 'changed', at: 3 },
    ],
    [
      'the same, where the package knows better',
      [`delete from history ${where(3)}`, ...shift(4, -1)],
      end(5),
      { fault: 'missing', at: 3 },
    ],
    ['one put in', [...shift(3, 1), insert(3, 'ff')], undefined, { fault: 'inserted', at: 3 }],
    [
      'one put in with a hash that fits',
      [...shift(3, 1), insert(3, historyHash(links[1] ?? '', forged))],
      undefined,
      { fault: 'inserted', at: 3 },
    ],
    ['the end cut off', [`delete from history ${where('5')}`], end(5), { fault: 'cutOff', at: 5 }],
    ['all of it gone', ['delete from history'], end(5), { fault: 'cutOff', at: 1 }],
    [
      'written anew from an entry on',
      [`delete from history ${where('5')}`, insert(5, historyHash(links[3] ?? '', forged))],
      end(5),
      { fault: 'rewritten', at: 5 },
    ],
  ])('%s shows, and where', async (_, statements, sealed, broken) => {
    const { store, tamper } = await filled()
    for (const statement of statements) await tamper(statement)
    expect(await store.reader.history.verify('contoso', 'claim-1', sealed)).toMatchObject({ ok: false, ...broken })
  })

  test('what is cut off without a package does not show, as nothing else knows of it', async () => {
    const { store, tamper } = await filled()
    await tamper(`delete from history ${where(5)}`)
    expect(await store.reader.history.verify('contoso', 'claim-1')).toMatchObject({
      ok: true,
      entries: 4,
      head: end(4),
    })
  })
}
