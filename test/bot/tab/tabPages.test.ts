import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeClaim } from '../../../bot/claims/removeClaim'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { preparedClaim } from '../../support/preparedClaim'
import { smallTabAssets } from '../../support/smallTabAssets'
import { startTab, type TabWorld } from '../../support/tabCaller'
import { findButton } from '../../support/teams/cardParts'
import { type LocalBot, startLocalBot } from '../../tools/localBot'

jest.setTimeout(30_000)

const denied = '{"code":"denied"}'

describe('in Teams', () => {
  let tab: TabWorld
  beforeAll(async () => {
    tab = await startTab({ at: Date.UTC(2027, 0, 15, 3) })
  })
  afterAll(() => tab.stop())

  test.each(['/tab', '/tab/csr', '/tab/invoices'])(
    '%s may be framed by Teams alone, and is never kept',
    async (path) => {
      const { status, headers } = await fetch(tab.well.url + path)
      expect(status).toBe(200)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain(
        'frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft',
      )
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(policy).not.toMatch(/unsafe|'self'[^;]*https?:\*/)
      expect(headers.get('x-frame-options')).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  test('a file of the page may be kept for good, as its name changes with it', async () => {
    const { status, headers } = await fetch(`${tab.well.url}/tab/assets/tab.js`)
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('one that there is not may be there tomorrow', async () => {
    const { status, headers } = await fetch(`${tab.well.url}/tab/assets/other.js`)
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store'])
  })

  test('a name of the host, whatever it is, changes nothing of the page', async () => {
    const page = (host: string) =>
      new Promise<string>((resolve, reject) => {
        const asked = request(
          `${tab.well.url}/tab`,
          { headers: { Host: host, 'X-Forwarded-Host': host } },
          (answer) => {
            let text = ''
            answer.setEncoding('utf8').on('data', (part: string) => {
              text += part
            })
            answer.on('end', () => resolve(JSON.stringify(answer.headers['content-security-policy']) + text))
          },
        )
        asked.on('error', reject).end()
      })
    expect(await page('evil.example')).toBe(await page('claims.contoso.example'))
  })

  test('who had their data deleted is not brought back by a page that is still open', async () => {
    const { person } = tab.someone({ name: 'Gone Soon' })
    await person.say('hello')
    const caller = tab.as(person)
    const asked = await caller.post('/press', { verb: 'data.delete', nonce: 'n1' })
    const { data } = findButton(asked.body.cards.at(-1).card, { verb: 'data.delete' })
    await caller.post('/press', { ...data, 'in.sure': 'yes' })
    for (const path of ['/me', '/season']) expect((await caller.get(path)).status).toBe(200)
    const { people } = tab.well.bot.store.reader
    expect(await people.find(person.tenantId, person.aadObjectId)).toBeUndefined()
  })

  test('what was typed into a page of a claim goes with the claim, whoever typed it', async () => {
    const owner = tab.someone({ name: 'Olga Owner' })
    const deputy = tab.someone({ name: 'Dana Deputy' })
    const { id } = await preparedClaim(tab.well, owner.person)
    await deputy.say('hello')
    await owner.follow([['deputy is Dana Deputy', 'Dana Deputy']])
    const draft = { seen: '0', rows: [{ cells: { what: 'Lunch with a customer' } }], beside: {}, sent: false }
    for (const page of ['costs', 'csr'])
      expect((await tab.as(deputy.person).post(`/claims/${id}/${page}/draft`, { draft })).status).toBe(202)
    const { tenantId, aadObjectId } = deputy.person
    const { store } = tab.well.bot
    await store.write((tables) => removeClaim(tables, { tenantId, id }))
    expect(JSON.stringify(await store.reader.dialogStates.ofPerson(tenantId, aadObjectId))).not.toContain('Lunch')
  })
})

describe('in local mode, where nobody signs in', () => {
  let teams: FakeTeams
  let local: LocalBot
  let person: string
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-local-'))
  beforeAll(async () => {
    teams = await startFakeTeams()
    local = await startLocalBot(teams, directory, smallTabAssets)
    const mina = teams.person()
    await mina.say('hello')
    person = mina.aadObjectId
  })
  afterAll(async () => {
    await local.stop()
    await teams.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  /** fetch sets Host and the Sec-Fetch headers itself. */
  const ask = (headers: Record<string, string>, method = 'GET', path = '/tab/api/me') =>
    new Promise<{ status: number; text: string; policy: unknown }>((resolve, reject) => {
      const sent = request(local.url + path, { method, headers }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text, policy: answer.headers['content-security-policy'] }),
        )
      })
      sent.on('error', reject).end(method === 'POST' ? '{}' : undefined)
    })

  test.each<[string, Record<string, string>]>([
    ['a name that leads here', { Host: 'evil.example' }],
    ['a name that only begins like ours', { Host: '127.0.0.1.evil.example' }],
    ['another site', { Origin: 'https://evil.example' }],
    ['a page without an origin of its own', { Origin: 'null' }],
    ['a script on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' }],
    ['another port of this machine', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' }],
  ])('%s is refused, whomever it names', async (_who, headers) => {
    for (const method of ['GET', 'POST']) {
      const path = method === 'GET' ? '/tab/api/me' : '/tab/api/press'
      const { status, text } = await ask({ ...headers, 'X-Claimwell-Person': person }, method, path)
      expect([status, text]).toEqual([401, denied])
    }
  })

  test('the page itself is answered, and whoever never wrote here is nobody', async () => {
    expect((await ask({ 'Sec-Fetch-Site': 'same-origin', 'X-Claimwell-Person': person })).status).toBe(200)
    expect(await ask({ 'X-Claimwell-Person': '__proto__' })).toMatchObject({ status: 409, text: '{"code":"noChat"}' })
  })

  test('it is framed by pages of this machine alone', async () => {
    expect((await ask({}, 'GET', '/tab')).policy).toMatch(/frame-ancestors 'self'$/)
  })
})
