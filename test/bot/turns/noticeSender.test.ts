import pino from 'pino'
import type { Store } from '../../../bot/claims/ports'
import type { Delivery } from '../../../bot/teams/messenger'
import { Undelivered } from '../../../bot/turns/messengerOutlet'
import { NoticeSender, type NoticeSenderNeeds } from '../../../bot/turns/noticeSender'
import type { Notice } from '../../../rules/notice'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { ask } from '../../support/documentationRequests'
import { describeOnPostgres, tempPostgres } from '../store/tempPostgres'
import { tempStores } from '../store/tempStores'

const start = Date.UTC(2027, 2, 9, 3)
const second = 1000
const hour = 3_600_000

/** A store with people in it, a clock set by hand, and a Teams that does as it is told. */
class Harness {
  at = start
  readonly told: string[] = []
  readonly logs: Record<string, unknown>[] = []
  leads: string[] = []
  /** Runs in the place of Teams, before the message arrives; what it throws the sender gets. */
  teams: (to: string, notice: Notice) => Promise<void> | void = () => undefined
  private ids = 0

  constructor(readonly store: Store) {}

  sender(changes: Partial<NoticeSenderNeeds> = {}): NoticeSender {
    return new NoticeSender({
      store: this.store,
      now: () => this.at,
      newId: () => this.newId(),
      leadsOf: () => this.leads,
      due: async ({ person }, input) => {
        if (input.kind !== 'notice') throw new Error(`told of ${input.kind}`)
        await this.teams(person.id, input.notice)
        this.told.push(`${person.id}: ${input.notice.what}`)
      },
      log: pino({ level: 'trace' }, { write: (line: string) => void this.logs.push(JSON.parse(line)) }),
      ...changes,
    })
  }

  newId(): string {
    this.ids += 1
    return `n${String(this.ids).padStart(5, '0')}`
  }

  async met(id: string, changes: { kind?: 'group'; unreachable?: string } = {}): Promise<void> {
    const { kind = 'personal', unreachable } = changes
    const conversation = { tenantId: 'contoso', id: `chat-${id}`, serviceUrl: 'https://one/', botId: '28:b' }
    await this.store.write(async ({ people, conversations }) => {
      const known = { locale: 'en', timeZone: 'UTC', preferences: usualPreferences }
      await people.save({ ...known, tenantId: 'contoso', id, name: id, conversationId: conversation.id })
      await conversations.save({ ...conversation, kind })
      if (unreachable) await conversations.markUnreachable('contoso', conversation.id, unreachable)
    })
  }

  async add(personId: string, notice: Notice = { what: 'ask', askId: 'ask-1' }, nextAt = this.at): Promise<void> {
    await this.store.write(({ notices }) =>
      notices.add({ tenantId: 'contoso', id: this.newId(), personId, notice, nextAt }),
    )
  }

  async waiting(): Promise<string[]> {
    const rows = await this.store.reader.notices.due(Number.MAX_SAFE_INTEGER, 1000)
    return rows.map(({ personId, notice, attempts, nextAt }) => {
      return `${personId}: ${notice.what}, tried ${attempts}, in ${(nextAt - this.at) / second} s`
    })
  }
}

const failure = (outcome: Extract<Delivery, { ok: false }>['outcome'], retryAfterMs?: number) =>
  new Undelivered({ ok: false, outcome, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) })

describe('telling people what others did', () => {
  const { open } = tempStores()
  let world: Harness
  let sender: NoticeSender

  beforeEach(async () => {
    world = new Harness(await open())
    sender = world.sender()
    for (const id of ['mia', 'noah']) await world.met(id)
  })

  test('what happened is told once, and then it is gone', async () => {
    await world.add('noah')
    expect(await sender.work()).toBeUndefined()
    expect(await sender.work()).toBeUndefined()
    expect(world.told).toEqual(['noah: ask'])
    expect(await world.waiting()).toEqual([])
  })

  test('it is told in the order it happened, to each in their own chat', async () => {
    await world.add('noah')
    await world.add('mia', { what: 'ask-moved', askId: 'ask-1' })
    await world.add('noah', { what: 'ask-ended', askId: 'ask-1' })
    await sender.work()
    expect(world.told).toEqual(['noah: ask', 'mia: ask-moved', 'noah: ask-ended'])
  })

  test('what is for later waits until then, and when that is is known', async () => {
    await world.add('noah', { what: 'ask', askId: 'ask-1' }, start + hour)
    expect(await sender.work()).toBe(start + hour)
    expect(world.told).toEqual([])
    world.at += hour
    expect(await sender.work()).toBeUndefined()
    expect(world.told).toEqual(['noah: ask'])
  })

  test('many are told in one go, also more than are read at a time', async () => {
    for (let n = 0; n < 130; n += 1) await world.add(n % 2 === 0 ? 'noah' : 'mia')
    await sender.work()
    expect(world.told).toHaveLength(130)
    expect(await world.waiting()).toEqual([])
  })

  test('many that cannot be told now do not keep it busy, nor from telling the others', async () => {
    world.teams = (to) => {
      if (to === 'mia') throw failure('throttled')
    }
    for (let n = 0; n < 60; n += 1) await world.add('mia')
    await world.add('noah')
    expect(await sender.work()).toBe(start + 30 * second)
    expect(world.told).toEqual(['noah: ask'])
    expect(await world.waiting()).toHaveLength(60)
  })

  test.each(['throttled', 'ambiguous', 'notSent', 'refused'] as const)(
    'what is %s is told later, after pauses that grow up to an hour',
    async (outcome) => {
      world.teams = () => {
        throw failure(outcome)
      }
      await world.add('noah')
      const pauses: number[] = []
      for (let n = 0; n < 9; n += 1) {
        const next = await sender.work()
        pauses.push((next! - world.at) / second)
        world.at = next!
      }
      expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600])
      world.teams = () => undefined
      await sender.work()
      expect(world.told).toEqual(['noah: ask'])
      expect(await world.waiting()).toEqual([])
    },
  )

  test.each([
    [600, 600],
    [7200, 7200],
    [1, 30],
  ])('Teams asks for a pause of %s s, and gets one of %s s', async (asked, pause) => {
    world.teams = () => {
      throw failure('throttled', asked * second)
    }
    await world.add('noah')
    expect(await sender.work()).toBe(start + pause * second)
    world.at += (pause - 1) * second
    world.teams = () => undefined
    await sender.work()
    expect(world.told).toEqual([])
    world.at += second
    await sender.work()
    expect(world.told).toEqual(['noah: ask'])
  })

  test('who cannot be written to now hears of the rest later too, in the order it happened', async () => {
    let left = 1
    world.teams = (to) => {
      if (to === 'noah' && left-- > 0) throw failure('throttled', 60 * second)
    }
    await world.add('noah')
    await world.add('mia')
    await world.add('noah', { what: 'ask-ended', askId: 'ask-1' })
    world.at = (await sender.work())!
    expect(world.told).toEqual(['mia: ask'])
    await sender.work()
    expect(world.told).toEqual(['mia: ask', 'noah: ask', 'noah: ask-ended'])
  })

  test('a fault of ours stops nobody else, is told later, and is in the log', async () => {
    world.teams = (_to, notice) => {
      if (notice.what === 'ask-moved') throw new TypeError('cannot read a thing of Mia')
    }
    await world.add('noah', { what: 'ask-moved', askId: 'ask-1' })
    await world.add('noah')
    await world.add('mia')
    expect(await sender.work()).toBe(start + 30 * second)
    expect(world.told).toEqual(['noah: ask', 'mia: ask'])
    expect(await world.waiting()).toEqual(['noah: ask-moved, tried 1, in 30 s'])
    expect(world.logs).toMatchObject([{ msg: 'notice not sent', what: 'ask-moved' }])
    expect(JSON.stringify(world.logs)).not.toMatch(/noah|mia/)
  })

  test('after a day of trying it is given up, and whoever has to know hears so', async () => {
    world.teams = (to) => {
      if (to === 'noah') throw failure('refused')
    }
    await world.store.write(({ asks }) => asks.insert(ask()))
    await world.add('noah')
    let tries = 0
    while (world.told.length === 0 && tries < 100) {
      tries += 1
      world.at = (await sender.work()) ?? world.at
    }
    expect(tries).toBe(30)
    expect((world.at - start) / hour).toBeGreaterThan(20)
    expect(world.told).toEqual(['mia: ask-lost'])
    expect(await world.waiting()).toEqual([])
  })

  const lostWays: [string, () => Promise<void>][] = [
    ['never wrote to the bot', async () => undefined],
    ['took the bot away', () => world.met('jisoo', { unreachable: 'ConversationBlockedByUser' })],
    ['was met in a group alone', () => world.met('jisoo', { kind: 'group' })],
    [
      'turns out to be gone',
      async () => {
        await world.met('jisoo')
        world.teams = (to) => {
          if (to === 'jisoo') throw failure('gone')
        }
      },
    ],
  ]

  test.each(lostWays)('who asked a colleague who %s hears that they were not asked', async (_, make) => {
    await make()
    await world.store.write(({ asks }) => asks.insert(ask({ personId: 'jisoo' })))
    await world.add('jisoo')
    await sender.work()
    expect(world.told).toEqual(['mia: ask-lost'])
    expect(await world.waiting()).toEqual([])
  })

  test.each(lostWays)('a request for somebody who %s goes to the claims leads', async (_, make) => {
    await make()
    world.leads = ['mia', 'noah']
    await world.add('jisoo', { what: 'request', requestId: 'r' })
    await sender.work()
    expect(world.told).toEqual(['mia: request', 'noah: request'])
    expect(await world.waiting()).toEqual([])
  })

  test('a lead who is not there either ends it; the others hear', async () => {
    world.leads = ['jisoo', 'noah']
    await world.add('sena', { what: 'request', requestId: 'r' })
    await sender.work()
    expect(world.told).toEqual(['noah: request'])
    expect(await world.waiting()).toEqual([])
  })

  test.each<Notice>([
    { what: 'ask-moved', askId: 'ask-1' },
    { what: 'ask-ended', askId: 'ask-1' },
    { what: 'ask-lost', askId: 'ask-1' },
    { what: 'ask', askId: 'unknown' },
  ])('nobody hears instead of somebody who is gone: $what of $askId', async (notice) => {
    await world.store.write(({ asks }) => asks.insert(ask()))
    await world.add('jisoo', notice)
    expect(await sender.work()).toBeUndefined()
    expect(world.told).toEqual([])
    expect(world.logs).toMatchObject([{ msg: 'notice reached nobody', what: notice.what }])
  })

  test('while somebody else is at it nothing is told, and it is looked at again soon', async () => {
    await world.add('noah')
    const next = await world.store.exclusively('notices', () => sender.work())
    expect(next).toEqual({ value: start + second })
    expect(world.told).toEqual([])
  })

  test('what could be told but not crossed off is told again, rather than never', async () => {
    const { store } = world
    let fails = 1
    const write: Store['write'] = (work) => (fails-- > 0 ? Promise.reject(new Error('disk full')) : store.write(work))
    const failing = world.sender({ store: { ...store, reader: store.reader, write } })
    await world.add('noah')
    world.at = (await failing.work())!
    await failing.work()
    expect(world.told).toEqual(['noah: ask', 'noah: ask'])
    expect(await world.waiting()).toEqual([])
  })
})

describeOnPostgres('two instances on one PostgreSQL', () => {
  const { open, schema } = tempPostgres()

  test('tell each thing once, also when both are at it at the same time', async () => {
    const url = await schema()
    const [one, other] = [new Harness(await open({ url })), new Harness(await open({ url }))]
    await one.met('noah')
    const told: string[] = []
    for (const world of [one, other])
      world.teams = async (_to, notice) => {
        await new Promise(setImmediate)
        told.push('askId' in notice ? notice.askId : '')
      }
    const expected = Array.from({ length: 60 }, (_, n) => `ask-${n}`)
    for (const askId of expected) await one.add('noah', { what: 'ask', askId })
    const senders = [one.sender(), other.sender()]
    await Promise.all([...senders, ...senders].map((sender) => sender.work()))
    for (const sender of senders) await sender.work()
    expect(told).toEqual(expected)
    expect(await one.waiting()).toEqual([])
  })
})
