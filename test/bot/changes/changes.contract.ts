import { randomUUID } from 'node:crypto'
import { watchedStore } from '../../../bot/changes/watchedStore'
import { claimService } from '../../../bot/claims/claimService'
import type { Store, Tables } from '../../../bot/claims/ports'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { coOpClaim, keptFile } from '../../support/claims'
import { ask, documentationRequest } from '../../support/documentationRequests'
import { type Hearing, hearing } from '../../support/hearing'
import { finish, lease, only, plan, planned } from '../store/reminding'
import { sampleClaim } from '../store/sampleClaim'

const now = Date.UTC(2026, 10, 21, 9)

const event = (claimId: string) => ({ tenantId: 'contoso', claimId, at: 1, by: 'mia', code: 'packed', params: {} })
const fund = { program: 'hosting', usageFrom: '2026-07-01', minor: 1, currency: 'EUR', by: 'lea', at: 1 } as const
const role = { tenantId: 'contoso', personId: 'mia', role: 'lead', by: 'lea', at: 1 } as const
const person = {
  tenantId: 'contoso',
  id: 'mia',
  name: 'Mia',
  locale: 'en',
  timeZone: 'Asia/Seoul',
  preferences: usualPreferences,
}
const heap = { tenantId: 'contoso', newId: 'heap-1', personId: 'mia', conversationId: 'chat', closesAt: 4_000 }
const intake = {
  tenantId: 'contoso',
  id: 'intake-1',
  heapId: 'heap-1',
  personId: 'mia',
  conversationId: 'chat',
  activityId: 'message-1',
  position: 0,
  name: 'invoice.pdf',
  source: 'download',
  serviceUrl: 'https://service.example/',
  state: 'promised',
  again: false,
  receivedAt: 1_000,
} as const

/** What is done one after the other, and what is told of it. */
const cases: readonly [string, (tables: Tables) => Promise<unknown>, string[]][] = [
  ['a new claim', ({ claims }) => claims.insert(sampleClaim({ id: 'claim-2' })), ['claim-2']],
  ['a changed claim', ({ claims }) => claims.update(sampleClaim({ version: 2 }), 1), ['claim-1']],
  ['a claim that somebody else changed first', ({ claims }) => claims.update(sampleClaim({ version: 9 }), 8), []],
  ['events of two claims', ({ history }) => history.append([event('claim-1'), event('b')]), ['claim-1', 'b']],
  ['a documentation request', ({ requests }) => requests.insert(documentationRequest()), ['claim-1']],
  ['a colleague asked', ({ asks }) => asks.insert(ask()), ['claim-1']],
  ['a plan of reminders', ({ reminders }) => reminders.replace('contoso', 'claim-1', 'mia', []), ['claim-1']],
  ['a plan of a fund', ({ reminders }) => reminders.replace('contoso', 'fund:hosting:x', 'mia', []), ['*']],
  ['a plan of a request', ({ reminders }) => reminders.replace('contoso', 'request:1', 'mia', []), []],
  ['nothing parked to resume', ({ reminders }) => reminders.resume('contoso', 1), []],
  ['a fund', ({ funds }) => funds.save('contoso', fund), ['*']],
  ['a fund that goes', ({ funds }) => funds.remove('contoso', fund.program, fund.usageFrom), ['*']],
  ['a role', ({ roles }) => roles.save(role), ['*']],
  ['files on their way to a claim', ({ intakes }) => intakes.promise({ ...heap, claimId: 'c' }, [intake]), ['c']],
  [
    'files on their way to no claim',
    ({ intakes }) => intakes.promise({ ...heap, newId: 'heap-2' }, [{ ...intake, id: 'intake-2', position: 1 }]),
    [],
  ],
  ['a kept file', ({ files }) => files.insert(keptFile({ tenantId: 'contoso' })), []],
  ['a pressed button', ({ commands }) => commands.insert('contoso', 'key', 'done', 1), []],
  ['a position in a talk', ({ dialogStates }) => dialogStates.save('contoso', 'chat', 'mia', {}), []],
  ['a claim that goes', ({ claims }) => claims.remove('contoso', 'claim-1'), ['claim-1']],
]

/** What the feed of changes does on every engine. */
export function changesContract(open: () => Promise<Store>): void {
  let failures: unknown[]
  let store: Store
  let changes: ReturnType<typeof watchedStore>['changes']
  let mia: Hearing

  beforeEach(async () => {
    failures = []
    const failed = (error: unknown) => void failures.push(error)
    const opened = await open()
    await opened.write(({ claims }) => claims.insert(sampleClaim()))
    const watched = watchedStore(opened, { instance: randomUUID(), failed })
    store = watched.store
    changes = watched.changes
    mia = hearing(changes)
    // A shared one begins with it: what was before is not known.
    if (store.shared) await mia.until('*')
    mia.heard.length = 0
  })

  /** Everything told before this was heard by then. */
  const end = async () => {
    await store.write(({ history }) => history.append([event('the end')]))
    await mia.until('the end')
    return mia.heard.filter((one) => one !== 'the end')
  }

  test('each change is told to those who look at what it shows in, and nothing else is', async () => {
    const told: Record<string, string[]> = {}
    for (const [what, change] of cases) {
      await store.write(change)
      told[what] = await end()
      mia.heard.length = 0
    }
    expect(told).toEqual(Object.fromEntries(cases.map(([what, _, expected]) => [what, expected])))
    expect(failures).toEqual([])
  })

  test('a documentation request and a colleague asked are told again when they move', async () => {
    const moved = { claimId: 'a', version: 2 }
    await store.write(async ({ requests, asks }) => {
      await requests.insert(documentationRequest({ claimId: 'a' }))
      await asks.insert(ask({ claimId: 'b' }))
    })
    const late = { requests: false, asks: false }
    for (const _ of ['moved', 'too late'])
      await store.write(async ({ requests, asks }) => {
        late.requests = !(await requests.update(documentationRequest(moved), 1))
        late.asks = !(await asks.update(ask({ ...moved, claimId: 'b' }), 1))
      })
    expect(late).toEqual({ requests: true, asks: true })
    expect(await end()).toEqual(['a', 'b', 'a', 'b'])
  })

  test('a file that arrived is told to the claim it was sent for', async () => {
    await store.write(({ intakes }) => intakes.promise({ ...heap, claimId: 'c' }, [intake]))
    await store.write(({ intakes }) => intakes.promise({ ...heap, claimId: 'c' }, [intake]))
    await store.write(({ intakes }) => intakes.settle({ ...intake, state: 'refused', reason: 'type' }))
    expect(await end()).toEqual(['c', 'c'])
  })

  test('a reminder is told of when it went out or reached nobody, not while it is tried', async () => {
    await plan(store, [planned(7, 100)])
    const first = only(await lease(store, 100))
    await finish(store, first, { retryAt: 200, reason: '429' })
    const second = only(await lease(store, 200))
    await finish(store, second, { state: 'parked', reason: 'gone' })
    await finish(store, second, { state: 'sent' })
    await store.write(({ reminders }) => reminders.resume('contoso', 300))
    await finish(store, only(await lease(store, 300)), { state: 'sent' })
    expect(await end()).toEqual(['claim-1', 'claim-1', '*', '*', 'claim-1'])
  })

  test('a claim that one write changes in many ways is told once, and two claims each', async () => {
    await store.write(async ({ claims, history, reminders }) => {
      await claims.update(sampleClaim({ version: 2 }), 1)
      await history.append([event('claim-1'), event('claim-1')])
      await claims.insert(sampleClaim({ id: 'claim-2' }))
      await reminders.replace('contoso', 'claim-1', 'mia', [planned(7, 100)])
    })
    expect(await end()).toEqual(['claim-1', 'claim-2'])
  })

  test('of very many claims at once only their organisation is told', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, n) => `many-${n}`)
    await store.write(({ history }) => history.append(ids(51).map(event)))
    await store.write(({ history }) => history.append(ids(50).map(event)))
    expect(await end()).toEqual(['*', ...ids(50)])
  })

  test('a write that fails is never told', async () => {
    const failing = store.write(async ({ claims }) => {
      await claims.update(sampleClaim({ version: 2 }), 1)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await end()).toEqual([])
  })

  test('nobody hears of a change before everybody can read it', async () => {
    const seen: Promise<number | undefined>[] = []
    const version = async () => (await store.reader.claims.find('contoso', 'claim-1'))?.version
    const reading = hearing(changes, 'contoso', () => void seen.push(version()))
    await store.write(async ({ claims }) => {
      await claims.update(sampleClaim({ version: 2 }), 1)
      await new Promise((resolve) => setImmediate(resolve))
      expect(reading.heard).toEqual([])
    })
    await reading.until('claim-1')
    expect(await Promise.all(seen)).toEqual([2])
  })

  test('other organisations hear nothing, and nobody does who has left', async () => {
    const theirs = hearing(changes, 'fabrikam')
    const left = hearing(changes)
    left.end()
    left.end()
    const leaving = hearing(changes, 'contoso', () => leaving.end())
    const next = hearing(changes, 'contoso', () => third.end())
    const third = hearing(changes)
    await store.write(({ history }) => history.append([event('claim-1'), event('claim-2')]))
    expect(await end()).toEqual(['claim-1', 'claim-2'])
    expect([leaving.heard, next.heard.length, third.heard]).toEqual([['claim-1'], 3, []])
    await store.write(({ history }) => history.append([{ ...event('claim-1'), tenantId: 'fabrikam' }]))
    await theirs.until('claim-1')
    expect([theirs.heard, left.heard]).toEqual([['claim-1'], []])
  })

  test('one who fails to hear keeps nobody else from hearing, nor the change from being made', async () => {
    const fault = new Error('a closed window')
    changes.subscribe('contoso', () => {
      throw fault
    })
    changes.subscribe('contoso', async () => Promise.reject(fault))
    const last = hearing(changes)
    await store.write(({ history }) => history.append([event('claim-1')]))
    await last.until('claim-1')
    expect(await end()).toEqual(['claim-1'])
    expect(failures.slice(0, 2)).toEqual([fault, fault])
  })

  test('a change that a person makes is told once, with its claim', async () => {
    const claim = coOpClaim({ tenantId: 'contoso', ownerId: 'mia' })
    await store.write(async ({ claims, people }) => {
      await claims.insert(claim)
      await people.save(person)
    })
    const service = claimService({
      store,
      now: () => now,
      newId: randomUUID,
      digest: (key) => key,
      newSecret: () => 'secret',
      holidays: [],
      timeZone: 'Asia/Seoul',
      roleOf: async () => 'member',
      leadsOf: async () => [],
      onPromised: () => {},
      onPlanned: () => {},
      onNoticed: () => {},
    })
    const who = { tenantId: 'contoso', userId: 'mia' }
    const acting = { who, key: 'press', timeZone: 'Asia/Seoul', today: '2026-11-21', words: () => ({}) }
    await mia.until(claim.id)
    const done = await service.change(acting, claim.id, { do: 'withdraw' })
    expect(done).toMatchObject({ ok: true })
    expect(await end()).toEqual([claim.id, claim.id])
  })
}
