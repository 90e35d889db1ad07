import type { Activity } from 'botbuilder'
import { type FakeTeams, startFakeTeams } from './fakeTeams'
import { adaptiveCard } from './teams/account'
import { cardOf } from './teams/cardOf'
import { cardText } from './teams/cardText'
import { type RunningBot, startBot } from './teams/runningBot'

const button = (title: string, verb: string) => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { verb, claimId: 'c1' },
  fallback: { type: 'Action.Submit', title, data: { verb, claimId: 'c1' } },
})
const card = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text },
    { type: 'Input.Text', id: 'name', label: 'Name', isRequired: true, errorMessage: 'needed' },
    { type: 'Input.Toggle', id: 'sure', title: 'Sure' },
    { type: 'ActionSet', actions: [button('Save', 'claim.answer')] },
  ],
})
const shown = (text: string) => ({ attachments: [{ contentType: adaptiveCard, content: card(text) }] })

let teams: FakeTeams
let bot: RunningBot
const received: Partial<Activity>[] = []

beforeAll(async () => {
  teams = await startFakeTeams()
  bot = await startBot(teams, {
    onActivity: async (context) => {
      received.push(context.activity)
      const { type, name, text } = context.activity
      if (text === 'card') await context.sendActivity(shown('first'))
      else if (name === 'adaptiveCard/action') {
        const body = { statusCode: 200, type: adaptiveCard, value: card('second') }
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
      } else if (type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } })
    },
  })
})
afterAll(async () => {
  await bot.server.stop()
  await teams.stop()
})
const last = () => received.at(-1)!

describe('a person in the fake Teams', () => {
  it('presses a button: its data, the inputs, and the card that takes its place', async () => {
    const mina = teams.person()
    const { replies } = await mina.say('card')
    const turn = await mina.press(replies[0], 'Save', { name: 'Kim' })
    expect(last()).toMatchObject({
      replyToId: replies[0]!.id,
      value: { action: { verb: 'claim.answer', data: { claimId: 'c1', name: 'Kim', sure: 'false' } } },
    })
    expect(cardText(turn.card)).toBe('second\nName\nSure\nSave')
    expect(cardText(cardOf(mina.lastCard()))).toContain('second')
  })

  it('is held back by the client like a real one', async () => {
    const mina = teams.person()
    await mina.say('card')
    await expect(mina.press(undefined, { verb: 'claim.answer' })).rejects.toThrow('"name" is required')
    await expect(mina.press(undefined, 'Delete')).rejects.toThrow('there are: Save [claim.answer]')
  })

  it('with an old client submits the same data as a message', async () => {
    const mina = teams.person()
    await mina.say('card')
    await mina.submit(undefined, { verb: 'claim.answer' }, { name: 'Kim' })
    expect(last()).toMatchObject({ type: 'message', value: { verb: 'claim.answer', claimId: 'c1', name: 'Kim' } })
  })

  it('sends files whose links give the bytes, and pastes pictures', async () => {
    const mina = teams.person()
    await mina.sendFiles([{ name: 'Invoice.PDF', bytes: Buffer.from('%PDF') }], 'here')
    const [file, twin] = last().attachments ?? []
    expect([file?.content.fileType, twin?.contentType]).toEqual(['pdf', 'text/html'])
    expect(await (await fetch(file?.content.downloadUrl)).text()).toBe('%PDF')
    await mina.pasteImage(Buffer.from('PNG'))
    expect(await (await fetch(last().attachments?.[0]?.contentUrl ?? '')).text()).toBe('PNG')
  })

  it.each([
    ['signIn' as const, async (url: string) => (await fetch(url)).headers.get('content-type'), 'text/html'],
    ['expired' as const, async (url: string) => (await fetch(url)).status, 401],
    [{ status: 404 }, async (url: string) => (await fetch(url)).status, 404],
    [
      'truncated' as const,
      (url: string) =>
        fetch(url)
          .then((got) => got.text())
          .catch(() => 'cut'),
      'cut',
    ],
    ['reset' as const, (url: string) => fetch(url).catch(() => 'cut'), 'cut'],
  ])('may meet a file host that misbehaves: %j', async (fault, read, expected) => {
    await teams.person().sendFiles([{ name: 'a.pdf', bytes: Buffer.alloc(1000), fault }])
    expect(await read(last().attachments?.[0]?.content.downloadUrl)).toBe(expected)
  })

  it('is found by the bot, and gone after removing it', async () => {
    const mina = teams.person()
    expect((await mina.install()).statuses).toEqual([200, 200])
    await mina.uninstall()
    const answer = await fetch(
      `${teams.serviceUrl}v3/conversations/${encodeURIComponent(mina.conversationId)}/activities`,
      { method: 'POST', body: '{}' },
    )
    expect(answer.status).toBe(403)
    teams.unreachable.clear()
  })

  it('may have an activity delivered twice at once', async () => {
    const before = received.length
    const turn = await teams.person().say('hello', { copies: 2 })
    expect(turn.statuses).toEqual([200, 200])
    expect(received.slice(before).map(({ id }) => id)).toEqual([turn.activity.id, turn.activity.id])
  })

  it('who waits in vain is told what was sent', async () => {
    const nobody = teams.person({ name: 'Nobody' })
    await expect(nobody.next(10)).rejects.toThrow('waited 10 ms for a message to Nobody. Last sent:')
  })
})

describe('a bot in local mode', () => {
  it('asks for no token, and answers on this machine only', async () => {
    const local = await startBot(teams, { mode: 'local' })
    const headers = { 'Content-Type': 'application/json' }
    const person = teams.person({ tenantId: '00000000-0000-0000-0000-0000000000001' })
    const send = async (fields: object) => {
      const body = JSON.stringify({ ...person.base(), type: 'message', text: 'hi', ...fields })
      return (await fetch(`${local.url}/api/messages`, { method: 'POST', headers, body })).status
    }
    expect(await send({})).toBe(200)
    expect(await send({ serviceUrl: 'https://smba.trafficmanager.net/amer/' })).toBe(401)
    expect(await send({ channelId: 'emulator' })).toBe(401)
    await local.server.stop()
    teams.connect(bot.url)
  })
})
