import { randomUUID } from 'node:crypto'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { changeAs, claimNow, itemNumber, preparedClaim } from '../../support/preparedClaim'
import { seen } from '../../support/seen'
import type { Person } from '../../support/teams/person'
import { samplePdf } from '../files/sampleFiles'
import { intakesOf } from './intakesOf'
import { settleFiles } from './settleFiles'

const at = Date.UTC(2027, 0, 15, 3)
let teams: FakeTeams
let well: Claimwell
let mina: Person

beforeEach(async () => {
  teams = await startFakeTeams()
  well = await startClaimwell(teams, { at })
  mina = teams.person({ name: 'Mina Canary' })
})
afterEach(async () => {
  await well.stop()
  await teams.stop()
})
afterAll(removeClaimwellData)

const said = () => mina.messages.map(({ activity }) => activity.text ?? '').join('\n')
const notesOf = async (id: string) => {
  const history = await well.bot.store.reader.history.list(mina.tenantId, id)
  return history.filter(({ code }) => code === 'write').length
}
const restart = async () => {
  await well.stop()
  well = await startClaimwell(teams, { directory: well.directory, at })
}

/** A press that writes a note, as the client would send it. */
function notePress(claimId: string, note: string) {
  const data = { verb: 'evidence.write', nonce: randomUUID(), claimId, itemId: 'agenda', 'in.note': note }
  const value = { action: { type: 'Action.Execute', title: 'Save', verb: data.verb, data }, trigger: 'manual' }
  return { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: mina.lastCard().id }
}

describe('one press has one effect', () => {
  it('delivered five times at once, later under a new id, and after a restart', async () => {
    const claim = await preparedClaim(well, mina)
    await mina.say('status')
    const press = notePress(claim.id, 'a note')
    const id = randomUUID()
    const answers = await Promise.all(Array.from({ length: 5 }, () => mina.send(press, { id })))
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    await well.bot.idle()
    const shown = mina.messages.length
    expect((await mina.send(press)).status).toBe(200)
    await restart()
    expect((await mina.send(press, { id })).status).toBe(200)
    await well.bot.idle()
    expect(await notesOf(claim.id)).toBe(1)
    expect(mina.messages.length - shown).toBeLessThanOrEqual(1)
  })

  it('but the button for a new claim, pressed another day, means another claim', async () => {
    await mina.say('hello')
    const welcome = mina.messages[0]
    const claims = () => well.bot.store.reader.claims.listByOwner(mina.tenantId, mina.aadObjectId)
    await mina.press(welcome, { verb: 'claim.new' })
    await mina.press(welcome, { verb: 'claim.new' })
    expect(await claims()).toHaveLength(1)
    well.bot.clock.set(at + 86_400_000)
    await mina.press(welcome, { verb: 'claim.new' })
    await mina.press(welcome, { verb: 'claim.new' })
    expect(await claims()).toHaveLength(2)
  })

  it('a typed message too', async () => {
    const claim = await preparedClaim(well, mina)
    await mina.say('status')
    const number = await itemNumber(well, mina, claim.id, 'agenda')
    const turn = await mina.say(`note ${number}: from the hotel`, { copies: 5 })
    await mina.redeliver(turn.activity)
    await restart()
    await mina.redeliver(turn.activity)
    await well.bot.idle()
    expect(turn.statuses).toEqual([200, 200, 200, 200, 200])
    expect(await notesOf(claim.id)).toBe(1)
  })

  it('and an edit of a message is no second delivery of it', async () => {
    const turn = await mina.say('hello')
    const edited = {
      ...turn.activity,
      type: 'messageUpdate',
      channelData: { eventType: 'editMessage', tenant: { id: mina.tenantId } },
    }
    await mina.send(edited)
    expect(said()).toContain('you edited a message')
  })
})

test('one conversation keeps its order and does not hold up another of the same person', async () => {
  await mina.say('hello')
  const other = teams.person({ name: 'Mina Canary', conversationType: 'groupChat' })
  const posts = () =>
    teams.record.requests.filter(({ method, path }) => method === 'POST' && /activities/.test(path)).length
  const asked = posts()
  teams.fail({ method: 'POST', path: /activities/, kind: 'hold' })
  const first = mina.say('help')
  await seen(() => posts() > asked)
  const second = mina.say('thanks')
  expect((await other.say('hello')).status).toBe(200)
  expect(said()).not.toContain('You are welcome')
  teams.faults.release()
  expect([(await first).status, (await second).status]).toEqual([200, 200])
  expect(said()).toContain('You are welcome')
})

describe('when Teams does not take an answer', () => {
  it.each([
    ['a broken connection', 'reset' as const],
    ['a 502', { status: 502 }],
    ['a 403', { status: 403 }],
  ])('%s: what was done is kept, and the turn is answered', async (_, kind) => {
    const claim = await preparedClaim(well, mina)
    await mina.say('status')
    const number = await itemNumber(well, mina, claim.id, 'agenda')
    teams.fail({ method: 'POST', path: /activities/, kind })
    const { status } = await mina.say(`note ${number}: kept`)
    await well.bot.idle()
    expect(status).toBe(200)
    expect((await claimNow(well, mina, claim.id)).body.evidence.agenda?.note).toBe('kept')
    expect(well.complaints).toMatchObject([{ msg: 'reply not sent' }])
  })

  it('a 429: the answer comes a little later', async () => {
    await mina.say('hello')
    teams.fail({ method: 'POST', path: /activities/, kind: { status: 429, retryAfter: '0' } })
    expect((await mina.say('thanks')).status).toBe(200)
    await well.bot.idle()
    expect(said().match(/You are welcome/g)).toHaveLength(1)
  })
})

test('a fault of ours is answered with a code that finds the log line, for presses too', async () => {
  const claim = await preparedClaim(well, mina)
  await mina.say('status')
  await well.bot.idle()
  await well.bot.store.close()
  expect((await mina.say('note 1: x')).status).toBe(200)
  const pressed = await mina.send(notePress(claim.id, 'x'))
  const codes = well.complaints.filter(({ msg }) => msg === 'turn failed').map(({ code }) => String(code))
  expect(codes.length).toBeGreaterThanOrEqual(2)
  expect(said()).toContain(codes[0])
  expect(JSON.stringify(pressed.body)).toContain(codes.at(-1))
})

test('an invoke nobody knows is answered with 200', async () => {
  expect((await mina.send({ type: 'invoke', name: 'composeExtension/query', value: {} })).status).toBe(200)
  expect((await mina.send({ type: 'invoke', name: 'fileConsent/invoke', value: { action: 'other' } })).status).toBe(200)
})

describe('a file that was promised before a stop', () => {
  it.each([
    ['is fetched after it', false],
    ['is asked for again when its link has expired meanwhile', true],
  ])('%s', async (_, expired) => {
    const claim = await preparedClaim(well, mina)
    await mina.say('status')
    await mina.say(`item ${await itemNumber(well, mina, claim.id, 'agenda')}`)
    await mina.sendFiles([{ name: 'agenda.pdf', bytes: samplePdf(), fault: 'hold' }])
    await well.stop()
    expect(intakesOf(well.directory)).toMatchObject([{ state: 'promised' }])
    for (const file of teams.files.files.values()) {
      if (expired) file.fault = 'expired'
      else delete file.fault
    }
    well = await startClaimwell(teams, { directory: well.directory, at })
    await settleFiles(well)
    const placed = (await claimNow(well, mina, claim.id)).body.evidence.agenda?.files ?? []
    expect(placed).toHaveLength(expired ? 0 : 1)
    expect(said()).toContain(expired ? 'The link to agenda.pdf has expired' : 'Kept agenda.pdf for')
  })
})

test('files whose card could not be shown are shown when Teams is back', async () => {
  await preparedClaim(well, mina)
  await mina.sendFiles([{ name: 'agenda.pdf', bytes: samplePdf() }])
  await well.bot.idle()
  teams.fail({ method: 'POST', path: /activities/, kind: 'reset' })
  await settleFiles(well)
  const cards = () => mina.messages.filter(({ activity }) => JSON.stringify(activity).includes('"in.place.')).length
  expect(cards()).toBe(0)
  await restart()
  await settleFiles(well)
  expect(cards()).toBe(1)
})

test('the log has no text, no name, no address of what people do', async () => {
  const claim = await preparedClaim(well, mina)
  await mina.say('canary words in a message')
  await changeAs(well, mina, claim.id, { do: 'write', itemId: 'agenda', note: 'canary note' })
  await mina.sendFiles([{ name: 'canary.pdf', bytes: Buffer.from('canary bytes') }])
  await settleFiles(well)
  teams.fail({ method: 'POST', path: /activities/, kind: 'reset' })
  await mina.say('canary again')
  await well.bot.idle()
  await well.bot.store.close()
  await mina.say('canary after the end')
  expect(well.logs.length).toBeGreaterThan(2)
  expect(JSON.stringify(well.logs)).not.toMatch(/canary|tempauth|Mina/i)
})

describe('an answer that takes its time', () => {
  it('is announced by a sign of typing, and comes; a quick one is not', async () => {
    await mina.say('hello')
    expect(teams.record.typing).toEqual([])
    let release = () => {}
    const held = well.bot.store.write(() => new Promise<void>((resolve) => (release = resolve)))
    const asked = mina.say('new claim')
    await teams.record.waitFor(() => teams.record.typing.length > 0 || undefined, 'a sign of typing')
    release()
    await held
    expect((await asked).status).toBe(200)
    expect(teams.record.typing).toEqual([mina.conversationId])
  })
})
