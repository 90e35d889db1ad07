import type { Step } from '../support/chat'
import { chatting } from '../support/chatting'
import { preparedClaim, preparedClaims } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

const welcome = 'I am Claimwell'
const countOf = (text: string, part: string) => text.split(part).length - 1

describe('the welcome', () => {
  test('comes once for both install events, each delivered twice', async () => {
    const { person } = world.someone()
    const bot = { id: `28:${world.teams.appId}` }
    await person.send({ type: 'installationUpdate', action: 'add' }, { copies: 2 })
    await person.send({ type: 'conversationUpdate', membersAdded: [bot] }, { copies: 2 })
    await person.say('hello')
    expect(
      countOf(JSON.stringify(person.messages.map(({ activity }) => activity.attachments)), `"text":"Hello Mina`),
    ).toBe(1)
  })

  test('comes with the first message when the install event was missed', async () => {
    const chat = world.someone()
    await chat.follow([['my claims', welcome, 'You have no claims yet']])
    expect(await chat.say('my claims')).not.toContain(welcome)
  })
})

describe.each(['groupChat', 'channel'] as const)('in a %s', (conversationType) => {
  test('it says once that it works in the personal chat, and shows nothing of claims', async () => {
    const chat = world.someone({ conversationType })
    const install = await chat.person.install()
    expect(install.replies.map(({ activity }) => activity.text)).toEqual([expect.stringContaining('in private')])
    for (const said of ['my claims', 'new claim', 'open 1', 'what?']) {
      const seen = await chat.say(said)
      expect(seen).toMatch(/^Claims are private, so I talk about them only in \[our personal chat\]/)
    }
    expect(await chat.claims()).toEqual([])
  })
})

const anywhere: Step[] = [
  ['help', 'What you can type', 'my claims'],
  ['?', 'What you can type'],
  ['hello', 'Shall we prepare a co-op claim?'],
  ['thanks', 'You are welcome'],
  ['👍', 'You are welcome'],
  ['', 'That message was empty'],
  ['x'.repeat(28 * 1024), 'more than I can read at once'],
  ['what do I need for a seminar?', 'Event invitation', 'Eligible expenses'],
  ['what do I need for search ads', 'Digital advertising'],
  ['what do I need for world peace', 'I do not know that activity'],
  ['what do I need for a webinar and a trade show', 'Which one?'],
  ['cancel', /nothing to cancel|Nothing is lost/],
]

describe('at any time', () => {
  test.each(anywhere)('"%.30s" gets a useful answer from a newcomer', async (said, ...wanted) => {
    await world.someone().follow([[said, ...wanted] as Step])
  })

  test('without a claim every command says how to get to one', async () => {
    const chat = world.someone()
    for (const said of [
      'status',
      'check',
      'package',
      'submitted',
      'item 3',
      'change dates',
      'back',
      'yes',
      'skip',
      'confirm',
    ])
      await chat.follow([[said, 'No claim is open']])
  })

  test('two misses show the menu', async () => {
    const chat = world.someone()
    await chat.follow([
      ['flurb', 'I did not understand that'],
      ['grumf', 'Let me show you what I can do', 'What you can type'],
      ['flurb', 'I did not understand that'],
    ])
  })

  test('two answers in a row that do not fit show the menu and the question again', async () => {
    const chat = world.someone()
    await chat.say('new claim')
    await chat.follow([
      ['flurb', 'not one of the choices', 'Which incentive program'],
      ['grumf', 'What you can type', 'We were here: Which incentive program'],
      ['csp direct bill', 'Do you see co-op funds'],
    ])
  })

  test('help does not lose the question, nor what a card expects', async () => {
    const chat = world.someone()
    await chat.say('new claim')
    await chat.follow([
      ['help', 'What you can type', 'We were here: Which incentive program'],
      ['hosting', 'Do you see co-op funds'],
    ])
  })

  test('cancel leaves the draft where it is, and it is found again', async () => {
    const chat = world.someone()
    await chat.say('new claim')
    await chat.follow([
      ['csp direct bill', 'Do you see co-op funds'],
      ['cancel', 'Nothing is lost'],
      ['cancel', 'nothing to cancel'],
      ['yes', 'Do you see co-op funds'],
    ])
    expect((await chat.claim()).body.answers).toEqual({ program: 'csp-direct-bill' })
    await chat.follow([
      ['my claims', '1. New claim'],
      ['open 1', 'Do you see co-op funds'],
    ])
  })

  test('back goes back question by question and keeps the answers', async () => {
    const chat = world.someone()
    await chat.say('new claim')
    await chat.follow([
      ['back', 'first question'],
      ['csp direct bill', 'Do you see co-op funds'],
      ['yes', 'Are bank and tax'],
      ['back', 'Do you see co-op funds', '(x) Yes, I see them'],
      ['no', 'Are bank and tax'],
      ['I do not know', 'I will ask an Incentives admin', 'What kind of activity'],
      ['restart', 'We start a new claim', 'Which incentive program'],
      ['my claims', '1.', '2.'],
    ])
    expect((await chat.claim(0)).body.answers).toMatchObject({ fundsSeen: 'no', bankTax: 'unsure' })
  })

  test('programs that are claimed another way are told so at once', async () => {
    const chat = world.someone()
    await chat.say('new claim')
    await chat.follow([
      ['online services usage', 'Claiming Partner of Record'],
      ['mixed reality', 'has ended'],
      ['Dynamics ISV', 'Claiming Partner of Record'],
    ])
  })
})

describe('words meant for one thing', () => {
  test('a bare yes ticks the item that is open and wants only that', async () => {
    const chat = world.someone()
    await preparedClaim(world.well, chat.person)
    await chat.follow([
      ['my claims'],
      ['open 1', 'Submit by'],
      ['item microsoft content', 'Which file shows it?'],
      ['yes', 'Saved for Material contains Microsoft content'],
      ['item brand', 'Which file shows it?'],
      ['confirm', 'Saved for Material shows your brand'],
    ])
    const { evidence } = (await chat.claim()).body
    expect([evidence['microsoft-content'], evidence['brand-contact']]).toEqual([
      { files: [], confirmed: {} },
      { files: [], confirmed: {} },
    ])
  })

  test('another item can be written while one waits for its words', async () => {
    const chat = world.someone()
    await preparedClaims(world.well, chat.person, 'searchAds')
    await chat.follow([['my claims'], ['open 1']])
    const [url, results] = [await chat.item('landing-url', 0), await chat.item('results', 0)]
    await chat.follow([
      [`item ${results}`, 'Results in a sentence or two'],
      [`write ${url}: https://contoso.example/ads`, 'Saved for Landing page address'],
      [`item ${results}`],
      ['help', 'What you can type'],
      ['310 clicks: 12 leads', 'Saved for Summary of results'],
    ])
    const { evidence } = (await chat.claim(0)).body
    expect(evidence).toMatchObject({ results: { metrics: { results: '310 clicks: 12 leads' } } })
  })

  test('a title may begin like a command', async () => {
    const chat = world.someone()
    await chat.follow([
      ['new claim for a seminar'],
      ['hosting'],
      ['skip', 'Left open: Co-op funds seen.'],
      ['skip', 'What shall we call this claim?'],
      ['Change management seminar', 'Name of the claim: Change management seminar'],
      ['change title', 'What shall we call this claim?'],
      ['Open: house', 'Name of the claim: Open: house'],
    ])
  })
})

const letters = 'abc äß 漢字 🎉*_[](){}<>:;#|`~"\\/?!.,0123456789\u202e\u0000\n'
/** Text without sense, the same in every run: of up to 40 letters. */
function random(index: number): string {
  let seed = index * 7919 + 1
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed
  }
  const all = [...letters]
  return Array.from({ length: 1 + (next() % 40) }, () => all[next() % all.length]).join('')
}
const points: [string, Step[]][] = [
  ['at the beginning', []],
  ['at a choice', [['new claim']]],
  ['at a number of answers', [['new claim for a seminar'], ['csp direct bill'], ['yes'], ['yes']]],
]

describe('whatever is typed gets an answer', () => {
  test.each(points)('%s', async (_, steps) => {
    const chat = world.someone()
    await chat.say('hello')
    await chat.follow(steps)
    for (let index = 0; index < 60; index += 1) expect(await chat.say(random(index))).not.toBe('')
    expect(world.well.complaints).toEqual([])
  })

  test('with a claim in preparation, where the claim number is asked', async () => {
    const chat = world.someone()
    await preparedClaim(world.well, chat.person)
    await chat.say('my claims')
    await chat.say('open 1')
    for (let index = 0; index < 60; index += 1) expect(await chat.say(random(index).replace(/\d/g, 'x'))).not.toBe('')
    await chat.follow([['submitted', 'You submitted it in Partner Center']])
    for (let index = 0; index < 20; index += 1) expect(await chat.say(random(index).replace(/\d/g, 'x'))).not.toBe('')
    expect((await chat.claim()).status).toBe('preparing')
    expect(world.well.complaints).toEqual([])
  })
})
