import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coOpClaim } from '../../support/claims'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { cardText } from '../../support/teams/cardText'
import type { Person } from '../../support/teams/person'
import { type LocalBot, startLocalBot } from '../../tools/localBot'
import { streamOf } from '../files/streamOf'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

let teams: FakeTeams
let local: LocalBot
let mina: Person
const directory = mkdtempSync(join(tmpdir(), 'claimwell-local-'))

beforeAll(async () => {
  teams = await startFakeTeams()
  local = await startLocalBot(teams, directory)
  mina = teams.person()
})
afterAll(async () => {
  await local.stop()
  await teams.stop()
  rmSync(directory, { recursive: true, force: true })
})

/** fetch sets Host and the Sec-Fetch headers itself. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${local.url}${path}`, { method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    sent.on('error', reject).end()
  })
}

async function sendFiles(files: { name: string; bytes: string }[], conversationId?: string) {
  const form = new FormData()
  for (const { name, bytes } of files) form.append('file', new Blob([bytes]), name)
  if (conversationId) form.append('conversationId', conversationId)
  const answer = await fetch(`${local.url}/local/files`, { method: 'POST', body: form })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const post = async (path: string, body: string) => {
  const answer = await fetch(local.url + path, { method: 'POST', body })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

describe('the page', () => {
  it('is shown on this machine, loads nothing else, and is framed by nobody', async () => {
    const { status, headers, text } = await ask('/local')
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(headers['content-security-policy']).toContain("default-src 'none'; frame-ancestors 'none'")
    expect(text).not.toMatch(/(src|href)="?https?:/)
  })

  it.each([
    ['a name that leads here', { Host: 'evil.example' }, 403],
    ['a name that only begins like ours', { Host: '127.0.0.1.evil.example' }, 403],
    ['another site', { Origin: 'https://evil.example' }, 403],
    ['a page without an origin of its own', { Origin: 'null' }, 403],
    ['a picture on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }, 403],
    ['a frame on another site', frame('iframe'), 403],
    ['a link that a person follows', frame('document'), 200],
    ['its own script', { 'Sec-Fetch-Site': 'same-origin' }, 200],
  ])('asked for by %s', async (_who, headers, status) => {
    expect((await ask('/local', headers)).status).toBe(status)
  })

  it.each(['/local/files', '/local/clock'])('lets no other site post to %s, not even by a form', async (path) => {
    expect((await ask(path, frame('document'), 'POST')).status).toBe(403)
  })
})

function frame(destination: string): Record<string, string> {
  return { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': destination }
}

describe('files from the page', () => {
  it('need a chat to go to', async () => {
    const { status, body } = await sendFiles([{ name: 'a.pdf', bytes: '%PDF' }])
    expect([status, body.code]).toEqual([409, 'noChat'])
  })

  it('arrive in the chat of the person who wrote last, under their names', async () => {
    await mina.install()
    await mina.say('hello')
    const { status, body } = await sendFiles([
      { name: '세미나 송장.txt', bytes: 'Invoice' },
      { name: 'Agenda é.csv', bytes: 'a,b' },
    ])
    expect([status, body.conversationId]).toEqual([202, mina.conversationId])
    expect(mina.messages.at(-1)?.activity.text).toContain('세미나 송장.txt')
    await local.bot.idle()
    expect(await local.bot.blobs.has(createHash('sha256').update('Invoice').digest('hex'))).toBe(true)
    const [file] = body.files as { url: string }[]
    const kept = await fetch(file!.url)
    expect([kept.headers.get('content-disposition'), await kept.text()]).toEqual([
      "attachment; filename*=UTF-8''%EC%84%B8%EB%AF%B8%EB%82%98%20%EC%86%A1%EC%9E%A5.txt",
      'Invoice',
    ])
  })

  it('go to the chat that is named', async () => {
    const jun = teams.person({ name: 'Jun Park' })
    await jun.say('hello')
    const { body } = await sendFiles([{ name: 'a.txt', bytes: 'text' }], mina.conversationId)
    expect(body.conversationId).toBe(mina.conversationId)
    expect((await sendFiles([{ name: 'a.txt', bytes: 'text' }], 'nobody')).status).toBe(409)
    const { chats } = JSON.parse((await ask('/local/sent')).text) as { chats: { id: string; name: string }[] }
    expect(chats.slice(0, 2)).toMatchObject([{ id: mina.conversationId }, { name: 'Jun Park' }])
  })

  it.each([
    ['no form', () => post('/local/files', '{}'), 400, 'notAForm'],
    ['a form without a file', () => sendFiles([]), 400, 'noFile'],
    [
      'more files than a message carries',
      () => sendFiles(Array.from({ length: 21 }, (_, at) => ({ name: `${at}.txt`, bytes: 'x' }))),
      413,
      'tooMuch',
    ],
  ])('are refused as %s', async (_what, send, status, code) => {
    const answer = await send()
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it('that nobody sent are not there', async () => {
    expect((await ask('/local/files/0/a.pdf')).status).toBe(404)
  })
})

describe('the clock', () => {
  it('is moved, and tells where it is', async () => {
    const { status, body } = await post('/local/clock', '{"now":"2027-02-07T09:00:00Z"}')
    expect([status, String(body.now).slice(0, 16)]).toEqual([200, '2027-02-07T09:00'])
    const told = JSON.parse((await ask('/local/clock')).text) as { now: string }
    expect(told.now.slice(0, 16)).toBe('2027-02-07T09:00')
  })

  it.each(['', 'tomorrow', '{"now":"tomorrow"}', '{"now":"1999-01-01T00:00:00Z"}', `{"now":"${'x'.repeat(2000)}"}`])(
    'is not moved to %j',
    async (text) => {
      const { status, body } = await post('/local/clock', text)
      expect([status, body.code]).toEqual([400, 'badTime'])
    },
  )
})

describe('what the bot sent', () => {
  it('is listed with its cards as text, newest last', async () => {
    await mina.say('help')
    const { sent } = JSON.parse((await ask('/local/sent')).text) as { sent: { text?: string; cards: string[] }[] }
    expect(sent.at(-1)?.cards.join()).toContain('what do I need for a seminar')
    expect(sent.some(({ text }) => text?.includes('세미나 송장.txt'))).toBe(true)
  })

  it('includes the card a press was answered with', async () => {
    await mina.say('new claim')
    const pressed = await mina.press(undefined, { verb: 'claim.answer' }, { 'in.program': 'csp-indirect-reseller' })
    const { sent } = JSON.parse((await ask('/local/sent')).text) as { sent: { how: string; cards: string[] }[] }
    const heading = cardText(pressed.card).split('\n')[0] ?? ''
    expect([sent.at(-1)?.how, sent.at(-1)?.cards[0]?.includes(heading)]).toEqual(['answer', true])
  })
})

describe('a package', () => {
  it('is given to be saved when it is of somebody who wrote here', async () => {
    await mina.say('hello')
    const put = await local.bot.blobs.put(streamOf('zip'), { maxBytes: 100 })
    const { sha256, size } = put.ok ? put.value : { sha256: '', size: 0 }
    const made = { sha256, size, name: 'Séminaire 서울.zip', at: 1, claimVersion: 1 }
    const claim = coOpClaim({ tenantId: mina.tenantId, ownerId: mina.aadObjectId, body: { package: made } })
    await local.bot.store.write((tables) => tables.claims.insert(claim))
    const { status, headers, text } = await ask(`/local/packages/${sha256}/whatever.zip`, frame('document'))
    expect([status, text, headers['x-content-type-options'], headers['content-disposition']]).toEqual([
      200,
      'zip',
      'nosniff',
      "attachment; filename*=UTF-8''S%C3%A9minaire%20%EC%84%9C%EC%9A%B8.zip",
    ])
  })

  it('that no claim has is not there, though its bytes may be', async () => {
    const put = await local.bot.blobs.put(streamOf('other'), { maxBytes: 100 })
    expect((await ask(`/local/packages/${put.ok ? put.value.sha256 : ''}/a.zip`)).status).toBe(404)
    expect((await ask('/local/packages/..%2F..%2Fclaims.db/a.zip')).status).toBe(404)
  })
})

describe('a restart', () => {
  it('knows the chat that was used last', async () => {
    await mina.say('hello')
    await local.stop()
    local = await startLocalBot(teams, directory)
    const { status, body } = await sendFiles([{ name: 'again.txt', bytes: 'again' }])
    expect([status, body.conversationId]).toEqual([202, mina.conversationId])
    await local.bot.idle()
    expect(local.complaints).toEqual([])
  })
})
