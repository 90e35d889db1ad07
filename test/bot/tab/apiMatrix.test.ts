import { request } from 'node:http'
import { type TabNeeds, tabEndpoints } from '../../../bot/tab/tabEndpoints'
import type { Chat } from '../../support/chat'
import { lead, otherTenant } from '../../support/chatting'
import { changeAs, claimNow, preparedClaim } from '../../support/preparedClaim'
import { startTab, type TabReply, type TabSomebody, type TabWorld } from '../../support/tabCaller'
import { findButton } from '../../support/teams/cardParts'
import type { TokenOptions } from '../../support/teams/issuer'
import { samplePdf } from '../../tools/samples/samplePdf'

jest.setTimeout(60_000)

const tenant = 'c1a1b0a7-0000-4000-8000-000000000001'
const none = '018f0000-0000-7000-8000-000000000000'

/** Something of somebody's claim that can be named. */
interface Theirs {
  id: string
  fileId: string
  requestId: string
  sha256: string
}

/**
 * Of each endpoint: how it is asked for something of a claim, and what `about` says whom it is for. `self` is the
 * caller's own, whoever that is; `claim` only for who works on the claim; `lead` only for claims leads.
 */
interface Row {
  about: 'self' | 'claim' | 'lead'
  path: (of: Theirs) => string
  body?: (of: Theirs) => unknown
  /** What who may see the claim is answered with. */
  status?: number
}

const draft = { draft: null }
const rows: Record<string, Row> = {
  'get /me': { about: 'self', path: () => '/me' },
  'get /changes': { about: 'self', path: () => '/changes' },
  'post /press': {
    about: 'self',
    path: () => '/press',
    body: ({ id }) => ({ verb: 'claim.check', nonce: 'n', claimId: id }),
  },
  'get /season': { about: 'self', path: () => '/season' },
  'get /season.csv': { about: 'self', path: () => '/season.csv' },
  'get /organisation': { about: 'lead', path: () => '/organisation' },
  'get /exports/:sha256': { about: 'claim', path: ({ sha256 }) => `/exports/${sha256}`, status: 404 },
  'get /claims/:id': { about: 'claim', path: ({ id }) => `/claims/${id}` },
  'get /claims/:id/history': { about: 'claim', path: ({ id }) => `/claims/${id}/history` },
  'post /claims/:id/files': { about: 'claim', path: ({ id }) => `/claims/${id}/files`, body: () => ({}), status: 400 },
  'get /claims/:id/files/:fileId': { about: 'claim', path: ({ id, fileId }) => `/claims/${id}/files/${fileId}` },
  'get /claims/:id/package': { about: 'claim', path: ({ id }) => `/claims/${id}/package` },
  'get /claims/:id/requests/:requestId/package': {
    about: 'claim',
    path: ({ id, requestId }) => `/claims/${id}/requests/${requestId}/package`,
    status: 404,
  },
  'get /claims/:id/calendar': { about: 'claim', path: ({ id }) => `/claims/${id}/calendar` },
  'get /claims/:id/csr.pdf': { about: 'claim', path: ({ id }) => `/claims/${id}/csr.pdf`, status: 404 },
  'get /claims/:id/costs': { about: 'claim', path: ({ id }) => `/claims/${id}/costs` },
  'post /claims/:id/costs': { about: 'claim', path: ({ id }) => `/claims/${id}/costs`, body: () => ({}), status: 400 },
  'post /claims/:id/costs/draft': {
    about: 'claim',
    path: ({ id }) => `/claims/${id}/costs/draft`,
    body: () => draft,
    status: 202,
  },
  'get /claims/:id/csr': { about: 'claim', path: ({ id }) => `/claims/${id}/csr` },
  'post /claims/:id/csr': { about: 'claim', path: ({ id }) => `/claims/${id}/csr`, body: () => ({}), status: 400 },
  'post /claims/:id/csr/draft': {
    about: 'claim',
    path: ({ id }) => `/claims/${id}/csr/draft`,
    body: () => draft,
    status: 202,
  },
}

const everyRow = Object.entries(rows)
const rowsAbout = (about: Row['about']) => everyRow.filter(([, row]) => row.about === about)

let tab: TabWorld
let mina: TabSomebody
let people: Record<'deputy' | 'lead' | 'colleague' | 'asked' | 'stranger', TabSomebody>
let hers: Theirs
const absent: Theirs = { id: none, fileId: none, requestId: none, sha256: '0'.repeat(64) }

beforeAll(async () => {
  tab = await startTab({
    at: Date.UTC(2027, 2, 9, 3),
    env: {
      ALLOWED_TENANTS: `${tenant},${otherTenant}`,
      INCENTIVES_ADMINS: [lead.aadObjectId, 'c1a1b0a7-0000-4000-8000-0000000000aa']
        .map((id, at) => `${at === 0 ? tenant : otherTenant}/${id}`)
        .join(),
    },
  })
  const owner = tab.someone()
  mina = owner.person
  const { id } = await packedClaim(owner)
  const [boss, deputy, asked, colleague] = [
    lead,
    { name: 'Dana Deputy' },
    { name: 'Adele Asked' },
    { name: 'Cora Colleague' },
  ].map(tab.someone)
  // A lead of another organisation, with the ids of this one in hand.
  const stranger = tab.someone({
    name: 'Sam Stranger',
    tenantId: otherTenant,
    aadObjectId: 'c1a1b0a7-0000-4000-8000-0000000000aa',
  })
  for (const chat of [boss, deputy, asked, colleague, stranger]) await chat!.say('hello')
  await owner.follow([
    ['deputy is Dana Deputy', 'Dana Deputy'],
    ['documentation request'],
    ['Please provide the following:\n1. Photos of the event\n2. Agenda', 'I read 2 things'],
    ['confirm request', 'counts now'],
    ['ask Adele Asked for 1', 'I asked'],
  ])
  const who = { tenantId: tenant, userId: mina.aadObjectId }
  const [request] = await tab.well.bot.claims.requestsOf(who, id)
  const { body } = await claimNow(tab.well, owner.person, id)
  const [evidence] = Object.values(body.evidence).flatMap(({ files }) => files)
  hers = { id, fileId: evidence!.fileId, requestId: request!.id, sha256: body.package!.sha256 }
  people = {
    deputy: deputy!.person,
    lead: boss!.person,
    colleague: colleague!.person,
    asked: asked!.person,
    stranger: stranger.person,
  }
})
afterAll(() => tab.stop())

/** A claim with a file, its package made and handed over. */
async function packedClaim({ person }: Chat) {
  const claim = await preparedClaim(tab.well, person)
  const caller = tab.as(person)
  const { upload, makePackage } = (await caller.get(`/claims/${claim.id}`)).body
  const item = upload.targets.find(({ title }: { title: string }) => title.includes('Third-party invoice')).value
  const bytes = await samplePdf({ title: 'Invoice 118', paragraphs: ['Venue'], footer: 'Hanbit' })
  await caller.upload(`/claims/${claim.id}/files?item=${item}`, [{ name: 'invoice.pdf', bytes }])
  const verdict = await caller.post('/press', makePackage.data)
  const { data } = findButton(verdict.body.cards.at(-1).card, { verb: 'claim.package' })
  await caller.post('/press', { ...data, 'in.reason': 'The rest follows' })
  return changeAs(tab.well, person, claim.id, { do: 'submitted', claimNumber: '4711', on: '2027-02-10' })
}

/** Asks for it, and looks no further than the first bytes where the answer never ends. */
async function ask(name: string, of: Theirs, who: TabSomebody, token?: TokenOptions): Promise<TabReply> {
  const row = rows[name]!
  const caller = tab.as(who, token)
  return name.startsWith('get') ? caller.get(row.path(of)) : caller.post(row.path(of), row.body?.(of))
}

const shown = ({ status, text, headers }: TabReply) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => name !== 'date'),
})

test('every endpoint has its row here', () => {
  // What an endpoint needs it asks for when it is called.
  const all = tabEndpoints({} as TabNeeds).map(({ method, path }) => `${method} ${path}`)
  expect(Object.keys(rows).sort()).toEqual(all.sort())
})

describe.each<[string, TokenOptions]>([
  ['for another audience', { claims: { aud: 'c1a1b0a7-0000-4000-8000-00000000ffff' } }],
  ['that is over', { claims: { exp: 1_700_000_000, nbf: 1_690_000_000, iat: 1_690_000_000 } }],
  [
    'of an organisation that may not use the bot',
    { claims: { tid: none, iss: `https://login.microsoftonline.com/${none}/v2.0` } },
  ],
  ['of an app', { claims: { scp: undefined, roles: ['access_as_user'], idtyp: 'app' } }],
])('a token %s', (_what, token) => {
  test('opens nothing, and what there is answers like what there is not', async () => {
    for (const [name] of everyRow) {
      const anonymous = await tab.as(mina).send(rows[name]!.path(hers), {
        method: name.startsWith('get') ? 'GET' : 'POST',
        headers: { Authorization: '' },
      })
      const [there, away] = [await ask(name, hers, mina, token), await ask(name, absent, mina, token)]
      expect([name, there.status, there.text]).toEqual([name, 401, '{"code":"denied"}'])
      expect(shown(away)).toEqual(shown(there))
      expect(anonymous.text).toBe(there.text)
      expect(anonymous.status).toBe(401)
    }
  })
})

describe.each(['colleague', 'asked', 'stranger'] as const)('a %s', (as) => {
  test.each(rowsAbout('claim'))('%s: of a claim that is none of theirs as of one that there is not', async (name) => {
    const [there, away] = [await ask(name, hers, people[as]), await ask(name, absent, people[as])]
    expect(there.status).toBe(404)
    expect(shown(there)).toEqual(shown(away))
  })

  test.each(rowsAbout('lead'))('%s: nothing of the organisation’s', async (name) => {
    const there = await ask(name, hers, people[as])
    expect(there.text).not.toContain(hers.id)
    // The stranger leads another organisation.
    if (as !== 'stranger') expect(shown(there)).toEqual(shown(await ask('get /claims/:id', absent, people[as])))
  })

  test('can press nothing on it, and sees nothing of it in what is their own', async () => {
    const [there, away] = [await ask('post /press', hers, people[as]), await ask('post /press', absent, people[as])]
    expect(there.text).toBe(away.text)
    const own = [await ask('get /season', hers, people[as]), await ask('get /season.csv', hers, people[as])]
    for (const { text } of own) expect(text).not.toContain(hers.id)
  })
})

describe.each(['owner', 'deputy', 'lead'] as const)('the %s', (as) => {
  test.each(rowsAbout('claim'))('%s is answered', async (name, { status = 200 }) => {
    expect((await ask(name, hers, as === 'owner' ? mina : people[as])).status).toBe(status)
  })
})

test('a claim of one’s own does not lead to the files and requests of another', async () => {
  const colleague = tab.someone({ name: 'Jun Park' })
  const own = await preparedClaim(tab.well, colleague.person)
  for (const name of ['get /claims/:id/files/:fileId', 'get /claims/:id/requests/:requestId/package'])
    expect(shown(await ask(name, { ...hers, id: own.id }, colleague.person))).toEqual(
      shown(await ask(name, { ...absent, id: own.id }, colleague.person)),
    )
})

/** A path as it is, which fetch would tidy up. */
function raw(path: string, method = 'GET'): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${tab.tokenOf(mina)}` }
    const sent = request(tab.well.url, { path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sent.on('error', reject).end()
  })
}

describe('paths', () => {
  test.each([
    ['a slash that is encoded', () => `/tab/api/claims%2f${hers.id}`],
    ['two slashes', () => `/tab/api//claims/${hers.id}`],
    ['a slash at the end', () => `/tab/api/claims/${hers.id}/`],
    ['a way up', () => `/tab/api/claims/x/../${hers.id}`],
    ['a way up that is encoded', () => `/tab/api/claims/%2e%2e%2f${hers.id}`],
    ['a letter that is another', () => `/tab/api/cl%D0%B0ims/${hers.id}`],
    ['no id', () => '/tab/api/claims/'],
    ['an id without end', () => `/tab/api/claims/${'a'.repeat(8000)}`],
    ['a prototype', () => '/tab/api/claims/__proto__'],
    ['a constructor', () => '/tab/api/claims/constructor/files/__proto__'],
    ['a zero byte', () => `/tab/api/claims/${hers.id}%00`],
    ['a percent sign that encodes nothing', () => '/tab/api/claims/%E0%A4%A'],
    ['an id in capitals', () => `/tab/api/claims/${hers.id.toUpperCase()}`],
    ['a way up from the files of the page', () => '/tab/assets/..%2f..%2fpackage.json'],
    ['a file that is not of the page', () => '/tab/assets/__proto__'],
  ])('%s leads nowhere', async (_what, path) => {
    const { status, text } = await raw(path())
    expect([400, 404]).toContain(status)
    expect(text).toBe('{"code":"denied"}')
  })

  test.each(['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])('%s reaches nothing', async (method) => {
    for (const [, { path }] of everyRow) {
      const { status, text } = await raw(`/tab/api${path(hers)}`, method)
      expect([status, text]).toEqual([405, method === 'HEAD' ? '' : '{"code":"denied"}'])
    }
  })

  test('nothing of what was wrong with these was a fault of ours, and no token is in the log', () => {
    expect(tab.well.complaints).toEqual([])
    const logged = JSON.stringify(tab.well.logs)
    for (const secret of ['eyJ', 'Mina', 'Adele']) expect(logged).not.toContain(secret)
  })
})
