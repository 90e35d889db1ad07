import { tempStores } from '../store/tempStores'
import { randomNumbers } from './randomNumbers'
import { countdown, Harness, minute, type Reminders, undelivered, wednesday } from './senderHarness'

const { open } = tempStores()
let harness: Harness

beforeEach(async () => {
  harness = new Harness(await open())
})

const letters = (count: number) => Array.from({ length: count }, (_, index) => `p${String(index).padStart(3, '0')}`)
const heard = (person: string) => harness.arrived.filter(({ to }) => to === person).map(({ input }) => input)
const errors = () => harness.logs.filter(({ level }) => Number(level) >= 50)
/** Something that another part of a test ends. */
function gate() {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

describe('one message', () => {
  beforeEach(() => harness.meet(['mia', 'noah', 'lea']))

  test('tells a person everything that is due for them, and is the only one that day', async () => {
    await harness.plan('mia', [countdown('30')])
    await harness.plan('mia', [countdown('30')], 'claim-2')
    const sender = harness.sender()
    await harness.send(sender)
    expect(heard('mia').map(({ reminders }) => reminders.map(({ claimId }) => claimId).sort())).toEqual([
      ['claim-2', 'claim-mia'],
    ])
    await harness.plan('mia', [countdown('29', { dueAt: wednesday + minute })], 'claim-3')
    await harness.send(sender, wednesday + 2 * minute)
    expect(heard('mia')).toHaveLength(1)
    await harness.send(sender, wednesday + 24 * 60 * minute)
    expect(heard('mia')).toHaveLength(2)
    expect(heard('mia')[1]?.again).toBe(false)
  })

  test.each([
    [19, 'sent', true],
    [20, 'parked stopped', false],
  ])('in whose hands the process stopped %d times is %s', async (stops, state, arrives) => {
    await harness.plan('mia', [countdown('30')])
    for (let stop = 0; stop < stops; stop++) {
      await harness.store.write(({ reminders }) => reminders.lease('contoso', harness.at, minute, 10))
      harness.at += minute
    }
    await harness.send(harness.sender(), harness.at)
    expect(await harness.states('mia')).toEqual([state])
    expect(heard('mia').map(({ again }) => again)).toEqual(arrives ? [true] : [])
  })

  test('does not come to who stopped reminders, nor to anybody instead', async () => {
    await harness.plan('mia', [countdown('30')])
    const person = await harness.store.reader.people.find('contoso', 'mia')
    await harness.store.write(({ people }) =>
      people.save({ ...person!, preferences: { ...person!.preferences, stopped: true } }),
    )
    harness.leads = ['noah']
    await harness.send(harness.sender())
    expect(harness.arrived).toEqual([])
    expect(await harness.states('mia')).toEqual(['cancelled stopped'])
  })

  test('is not sent when there is nothing to say any more', async () => {
    await harness.plan('mia', [countdown('30')])
    await harness.send(harness.sender({ due: async () => 0 }))
    expect(await harness.states('mia')).toEqual(['cancelled settled'])
  })

  test.each([1, 3, 5])(
    'O13: of five people the failing ones are told again, the others once (%d fail)',
    async (fails) => {
      const people = letters(5)
      await harness.meet(people)
      for (const person of people) await harness.plan(person, [countdown('30')])
      const failing = new Set(people.slice(0, fails))
      harness.teams = (to) => {
        if (failing.delete(to)) throw undelivered('notSent', 'ECONNREFUSED')
      }
      const sender = harness.sender()
      await harness.pass(sender, wednesday + 2 * minute)
      for (const person of people) expect(heard(person)).toHaveLength(1)
      expect(harness.arrived.some(({ input }) => input.again)).toBe(false)
    },
  )
})

describe('somebody who cannot be reached', () => {
  beforeEach(async () => {
    await harness.meet(['mia', 'noah', 'lea'])
    await harness.plan('mia', [countdown('30')])
    harness.leads = ['noah', 'lea']
    harness.gone.add('mia')
  })

  test('O05: a claims lead hears of it instead, and whose it was', async () => {
    await harness.send(harness.sender())
    expect(harness.arrived).toMatchObject([{ to: 'noah', input: { insteadOf: 'MIA', again: false } }])
    expect(await harness.states('mia')).toEqual(['sent'])
  })

  test('their stand-in still gets their own', async () => {
    const sender = harness.sender()
    await harness.send(sender)
    await harness.plan('noah', [countdown('30')])
    await harness.send(sender)
    expect(heard('noah').map(({ insteadOf }) => insteadOf)).toEqual(['MIA', undefined])
  })

  test('the next lead hears of it when the first is gone as well, but nobody who wants none', async () => {
    harness.gone.add('noah')
    await harness.send(harness.sender())
    expect(harness.arrived.map(({ to }) => to)).toEqual(['lea'])
  })

  test('their reminder is parked with the reason when there is nobody else', async () => {
    harness.gone.add('noah').add('lea')
    const sender = harness.sender()
    await harness.send(sender)
    expect(harness.arrived).toEqual([])
    expect(await harness.states('mia')).toEqual(['parked blocked'])
    await harness.store.write((tables) => tables.reminders.resume('contoso', harness.at, 'mia'))
    await harness.meet(['mia'])
    harness.gone.clear()
    await harness.send(sender)
    expect(heard('mia')).toMatchObject([{ again: false }])
  })

  test('who was never met is not written to', async () => {
    harness.leads = []
    await harness.plan('zoe', [countdown('30')])
    await harness.send(harness.sender())
    expect(await harness.states('zoe')).toEqual(['parked neverMet'])
  })

  test('a conversation with others in it is none to remind in', async () => {
    harness.leads = []
    await harness.store.write(({ conversations }) =>
      conversations.save({
        tenantId: 'contoso',
        id: 'chat-mia',
        kind: 'group',
        serviceUrl: 'https://x/',
        botId: '28:b',
      }),
    )
    await harness.send(harness.sender())
    expect(harness.arrived).toEqual([])
    expect(await harness.states('mia')).toEqual(['parked neverMet'])
  })
})

describe('a plan that changes on the way', () => {
  beforeEach(() => harness.meet(['mia']))

  test('D21: nothing is said of the old date once the change is there', async () => {
    await harness.plan('mia', [countdown('30')])
    await harness.plan('mia', [countdown('30')], 'claim-2')
    const made: number[] = []
    harness.making = async ({ reminders }) => {
      if (made.push(reminders.length) === 1) await harness.plan('mia', [countdown('30', { deadline: '2027-08-13' })])
    }
    await harness.send(harness.sender())
    expect(made[0]).toBe(2)
    expect(
      harness.arrived.flatMap(({ input }) => input.reminders).filter(({ claimId }) => claimId === 'claim-mia'),
    ).toEqual([])
    expect(await harness.states('mia', 'claim-2')).toEqual(['sent'])
  })

  test('D21: nothing at all when nothing of it is left', async () => {
    await harness.plan('mia', [countdown('30')])
    harness.making = () => harness.plan('mia', [])
    await harness.send(harness.sender())
    expect(harness.arrived).toEqual([])
    expect(await harness.states('mia')).toEqual(['cancelled replanned'])
  })
})

describe('two senders over one store', () => {
  /** As when the promise to be alone broke. */
  const alone = () => {
    const { store } = harness
    const exclusively: typeof store.exclusively = async (_, work) => ({
      value: await work(new AbortController().signal),
    })
    return harness.sender({ store: { ...store, reader: store.reader, write: store.write.bind(store), exclusively } })
  }

  beforeEach(async () => {
    await harness.meet(['mia'])
    await harness.plan('mia', [countdown('30')])
  })

  test('D20: one that was too slow to send leaves it to the other', async () => {
    const hold = gate()
    let first = true
    harness.making = async () => {
      if (first) {
        first = false
        await hold.passed
      }
    }
    const slow = alone()
    await slow.work()
    while (first) await new Promise(setImmediate)
    await harness.send(alone(), wednesday + 2 * minute)
    hold.open()
    await slow.idle()
    expect(heard('mia').map(({ again }) => again)).toEqual([true])
    expect(await harness.states('mia')).toEqual(['sent'])
  })

  test('D20: the late end of one that was taken over changes nothing', async () => {
    const hold = gate()
    let first = true
    harness.teams = async () => {
      if (!first) return
      first = false
      await hold.passed
      throw undelivered('refused', 'late')
    }
    const slow = alone()
    await slow.work()
    while (first) await new Promise(setImmediate)
    await harness.send(alone(), wednesday + 2 * minute)
    hold.open()
    await slow.idle()
    expect(heard('mia').map(({ again }) => again)).toEqual([true])
    expect(await harness.states('mia')).toEqual(['sent'])
  })

  test('a tenant that another one serves is looked at again in a second', async () => {
    const sender = harness.sender()
    const served = await harness.store.exclusively('reminders|contoso', async () => {
      const next = await sender.work()
      await sender.idle()
      return next
    })
    expect(served?.value).toBe(wednesday + 1000)
    expect(harness.arrived).toEqual([])
    await harness.send(sender, wednesday + 1000)
    expect(heard('mia')).toHaveLength(1)
  })
})

describe('after an outage', () => {
  test('D22: several hundred come by their deadlines, paced; what is over says so; none is lost', async () => {
    const people = letters(300)
    await harness.meet(people)
    const dates = ['2027-08-13', '2027-02-12', '2026-08-14']
    for (const [index, person] of people.entries())
      await harness.plan(person, [countdown('1', { deadline: dates[index % 3]!, dueAt: wednesday - 90 * minute })])
    const began = performance.now()
    await harness.send(harness.sender({ rate: 100 }))
    expect(performance.now() - began).toBeGreaterThan(1900)
    expect(harness.arrived).toHaveLength(200)
    const order = harness.arrived.map(({ input }) => input.reminders[0]!.deadline)
    expect(order).toEqual([...order].sort())
    for (const [index, person] of people.entries())
      expect(await harness.states(person)).toEqual([index % 3 === 2 ? 'cancelled overtaken' : 'sent'])
  }, 20_000)

  test('D22: a deadline that went by last week is told as passed', async () => {
    await harness.meet(['mia'])
    await harness.plan('mia', [countdown('1', { deadline: '2027-02-12', dueAt: Date.UTC(2027, 1, 11, 8) })])
    await harness.send(harness.sender(), Date.UTC(2027, 1, 17, 9))
    expect(heard('mia')[0]?.reminders).toMatchObject([{ kind: 'claim-passed' }])
    expect(await harness.states('mia')).toEqual(['sent'])
  })
})

describe('no token', () => {
  const tenants = ['contoso', 'fabrikam', 'northwind']
  const everybody = tenants.flatMap((tenantId) => letters(4).map((person) => [tenantId, person] as const))

  test('O08: all wait, one line says so, one message in a minute tries; then all arrive, unlabelled', async () => {
    for (const tenantId of tenants) await harness.meet(letters(4), tenantId)
    for (const [tenantId, person] of everybody)
      await harness.plan(person, [countdown('30')], `claim-${person}`, tenantId)
    let tries = 0
    let token = false
    harness.teams = () => {
      tries += 1
      if (!token) throw undelivered('notSent', 'NoToken')
    }
    const sender = harness.sender({ rate: 20 })
    await harness.send(sender)
    const first = tries
    expect(first).toBeLessThanOrEqual(everybody.length)
    expect(sender.healthy).toBe(true)
    await harness.pass(sender, wednesday + 10 * minute, 10_000)
    expect(tries - first).toBeLessThanOrEqual(10)
    expect(tries - first).toBeGreaterThanOrEqual(8)
    expect(sender.healthy).toBe(false)
    expect(errors().map(({ msg }) => msg)).toEqual(['no token: reminders wait'])
    token = true
    await harness.pass(sender, wednesday + 12 * minute, 10_000)
    expect(sender.healthy).toBe(true)
    expect(harness.arrived).toHaveLength(everybody.length)
    expect(harness.arrived.some(({ input }) => input.again)).toBe(false)
    expect(harness.logs.filter(({ msg }) => msg === 'there is a token again: reminders go on')).toHaveLength(1)
  }, 30_000)
})

describe('one that cannot be made', () => {
  const isPoison = ({ reminders }: Reminders) => reminders.some(({ claimId }) => claimId === 'claim-poison')

  test('O11: is parked after five tries with the error, and its neighbours arrive the next minute', async () => {
    await harness.meet(['mia', 'noah'])
    for (const claim of ['claim-1', 'claim-poison', 'claim-2']) await harness.plan('mia', [countdown('30')], claim)
    await harness.plan('noah', [countdown('30')])
    let tried = 0
    harness.making = (input) => {
      if (!isPoison(input)) return
      tried += 1
      throw new TypeError('no such template')
    }
    const sender = harness.sender()
    await harness.send(sender)
    expect(heard('noah')).toHaveLength(1)
    await harness.pass(sender, wednesday + 2 * minute)
    expect(heard('mia').map(({ reminders }) => reminders.map(({ claimId }) => claimId))).toEqual([
      ['claim-1'],
      ['claim-2'],
    ])
    expect(heard('mia').some(({ again }) => again)).toBe(false)
    await harness.pass(sender, wednesday + 48 * 60 * minute, 10 * minute)
    expect(tried).toBe(5)
    expect(await harness.states('mia', 'claim-poison')).toEqual(['parked TypeError'])
    expect(heard('mia')).toHaveLength(2)
  })
})

describe('a connector in trouble', () => {
  test('O12: one tenant is told to wait, the other hears at once', async () => {
    const people = letters(6)
    await harness.meet(people)
    await harness.meet(people, 'fabrikam')
    for (const person of people) {
      await harness.plan(person, [countdown('30')])
      await harness.plan(person, [countdown('30')], `claim-${person}`, 'fabrikam')
    }
    const { due } = withTenants()
    const sender = harness.sender({ due })
    await harness.send(sender)
    for (const person of people) expect(await harness.states(person, undefined, 'fabrikam')).toEqual(['sent'])
    for (const person of people) expect(await harness.states(person)).toEqual(['due'])
  })

  /** A Teams that takes nothing more of one tenant. */
  function withTenants() {
    return {
      due: async (
        whom: { person: { tenantId: string } },
        _: unknown,
        passage: <T>(send: () => Promise<T>) => Promise<T>,
      ) => {
        await passage(async () => {
          if (whom.person.tenantId === 'contoso') throw undelivered('throttled')
        })
        return 1
      },
    }
  }

  test('one whose chat alone does not answer holds up nobody else after an outage', async () => {
    const people = letters(5)
    await harness.meet(people)
    for (const person of people) await harness.plan(person, [countdown('30')])
    let down = true
    harness.teams = (to) => {
      if (down || to === 'p000') throw undelivered('notSent', '503')
    }
    const sender = harness.sender({ answers: async ({ person }) => !down && person.id !== 'p000' })
    await harness.pass(sender, wednesday + minute)
    down = false
    await harness.pass(sender, wednesday + 3 * minute)
    expect(harness.arrived.map(({ to }) => to).sort()).toEqual(people.slice(1))
  })

  test('O14: ten minutes down, and it is asked a few times a minute; all arrive within a minute of its return', async () => {
    const people = letters(40)
    await harness.meet(people)
    for (const person of people) await harness.plan(person, [countdown('30')])
    let down = true
    let tried = 0
    harness.teams = () => {
      tried += 1
      if (down) throw undelivered('ambiguous', '503')
    }
    harness.connectorAnswers = false
    const sender = harness.sender({ rate: 20 })
    await harness.pass(sender, wednesday + 10 * minute)
    expect(tried).toBeLessThanOrEqual(12)
    expect(harness.asked).toBeGreaterThanOrEqual(30)
    expect(harness.asked).toBeLessThanOrEqual(41)
    down = false
    harness.connectorAnswers = true
    const before = tried
    await harness.pass(sender, harness.at + minute)
    expect(tried).toBeGreaterThan(before)
    for (const person of people) expect(await harness.states(person)).toEqual(['sent'])
    expect(harness.arrived).toHaveLength(40)
  }, 40_000)
})

describe('a stop', () => {
  test('lets the one on its way arrive and gives back the others, unlabelled', async () => {
    const people = letters(6)
    await harness.meet(people)
    for (const person of people) await harness.plan(person, [countdown('30')])
    const hold = gate()
    harness.teams = () => hold.passed
    const sender = harness.sender({ rate: 1 })
    await sender.work()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const stopped = sender.stop()
    hold.open()
    await stopped
    expect(harness.arrived).toHaveLength(1)
    await sender.work()
    expect(sender.busy).toBe(false)
    await harness.send(harness.sender(), wednesday + 1000)
    expect(harness.arrived).toHaveLength(6)
    expect(harness.arrived.some(({ input }) => input.again)).toBe(false)
  })

  test('D19: one that died between sending and noting it sends it again, and says so', async () => {
    await harness.meet(['mia'])
    await harness.plan('mia', [countdown('30')])
    const { store } = harness
    let sent = 0
    harness.teams = () => {
      sent += 1
    }
    const write: typeof store.write = (work) => (sent === 1 ? Promise.reject(new Error('killed')) : store.write(work))
    const exclusively = store.exclusively.bind(store)
    const dying = harness.sender({ store: { ...store, reader: store.reader, exclusively, write } })
    await harness.send(dying)
    expect(await harness.states('mia')).toEqual(['sending'])
    await harness.send(harness.sender(), wednesday + 2 * minute)
    expect(heard('mia').map(({ again }) => again)).toEqual([false, true])
    expect(await harness.states('mia')).toEqual(['sent'])
  })
})

describe('P5: through faults and kills', () => {
  const people = letters(120)
  const random = randomNumbers(20_261_121)
  /** Copies that arrived without the sender knowing: it could not but send another. */
  let unknown = 0
  let killing = false
  let dead = false

  /** One that can be killed: what it would note from then on is lost. */
  function mortal() {
    const { store } = harness
    const write: typeof store.write = (work) => (dead ? Promise.reject(new Error('killed')) : store.write(work))
    const exclusively = store.exclusively.bind(store)
    return harness.sender({ store: { ...store, reader: store.reader, exclusively, write } })
  }

  /** A fault of these shares; else the message arrives. */
  const faults = [
    [0.05, 'throttled'],
    [0.15, 'notSent'],
    [0.2, 'ambiguous'],
  ] as const

  async function faulty(to: string, input: Reminders): Promise<void> {
    const drawn = random()
    const fault = faults.find(([share]) => drawn < share)
    if (fault) throw undelivered(fault[1])
    await new Promise((resolve) => setTimeout(resolve, random() * 5))
    const answered = drawn >= 0.3
    if (killing || !answered) unknown += 1
    if (answered) return
    harness.arrived.push({ to, input })
    throw undelivered('ambiguous', '502')
  }

  test('all hear of theirs or it is parked, repeats are few, and each says that it is one', async () => {
    await harness.meet(people)
    for (const person of people) await harness.plan(person, [countdown('30')])
    harness.teams = faulty
    for (let round = 0; round < 12; round++) {
      dead = false
      killing = round % 2 === 0
      const sender = mortal()
      await sender.work()
      await new Promise((resolve) => setTimeout(resolve, 8))
      dead = killing
      await sender.idle()
      harness.at += 2 * minute
    }
    dead = false
    killing = false
    await harness.pass(mortal(), harness.at + 180 * minute, minute)
    for (const person of people) {
      const [state] = await harness.states(person)
      expect(['sent', 'parked ambiguous']).toContain(state)
      if (state === 'sent') expect(heard(person).length).toBeGreaterThan(0)
      expect(
        heard(person)
          .map(({ again }) => again)
          .slice(1),
      ).not.toContain(false)
    }
    const repeats = harness.arrived.length - new Set(harness.arrived.map(({ to }) => to)).size
    expect(repeats).toBeGreaterThan(0)
    expect(repeats).toBeLessThanOrEqual(unknown)
  }, 30_000)
})
