import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { checkPackage } from '../../manifest/checkPackage'
import { type FindingCode, findingCodes } from '../../manifest/findingCodes'
import { zipPackage } from '../../manifest/zipPackage'
import { goodPackage, icons } from './goodPackage'
import { picture } from './picture'

type Good = ReturnType<typeof goodPackage>
type Spoil = (good: Good) => void

const isMiddle = (at: number) => at >= 36 && at < 156
const teal = [11, 85, 96, 255] as const
const white = [255, 255, 255, 255] as const
const clear = [255, 255, 255, 0] as const
/** A photo in the middle: bytes that no compressor makes smaller. */
const noise = (x: number, y: number) => {
  const grain = createHash('sha256').update(`${x},${y}`).digest()
  return isMiddle(x) && isMiddle(y) ? ([grain[0]!, grain[1]!, grain[2]!, 255] as const) : teal
}
const bot = ({ manifest }: Good) => manifest.bots[0]!
const list = (good: Good, index: number) => bot(good).commandLists[index]!
const describe80 = (good: Good, short: string) => Object.assign(good.manifest.description, { short })
const more = (good: Good, words: string) => {
  good.manifest.description.full += `\n\n${words}`
}

/** What is done to a good package, and all that is to be said of it then. */
const spoilt: [string, Spoil, Partial<Record<string, FindingCode>>][] = [
  [
    'a preview of the schema',
    ({ manifest }) => Object.assign(manifest, { manifestVersion: 'devPreview' }),
    { manifestVersion: 'schema-version' },
  ],
  [
    'a version of the schema that there is not',
    ({ manifest }) => Object.assign(manifest, { manifestVersion: '1.18' }),
    { manifestVersion: 'schema-version' },
  ],
  [
    'a schema by a path',
    ({ manifest }) => Object.assign(manifest, { manifestVersion: '1.25/../v1.25' }),
    { manifestVersion: 'schema-version' },
  ],
  ['an unknown property', ({ manifest }) => Object.assign(manifest, { botz: [] }), { 'manifest.json': 'schema' }],
  ['an id that is no GUID', ({ manifest }) => Object.assign(manifest, { id: 'claimwell' }), { id: 'schema' }],
  [
    'a name of 31 characters',
    ({ manifest }) => Object.assign(manifest, { name: { short: 'x'.repeat(31), full: 'x'.repeat(31) } }),
    { 'name.short': 'schema' },
  ],
  [
    'a short description of 81 characters',
    (good) => describe80(good, `A${'x'.repeat(79)}.`),
    { 'description.short': 'schema' },
  ],
  [
    'a colour by its name',
    ({ manifest }) => Object.assign(manifest, { accentColor: 'teal' }),
    { accentColor: 'schema' },
  ],
  [
    'thirteen commands',
    (good) =>
      Object.assign(list(good, 0), { commands: [...'abcdefghijklm'].map((title) => ({ title, description: title })) }),
    { 'bots.0.commandLists.0.commands': 'schema' },
  ],
  [
    'a version with a word in it',
    ({ manifest }) => Object.assign(manifest, { version: '1.0.0-beta' }),
    { version: 'version' },
  ],
  [
    'an id of zeros',
    ({ manifest }) => Object.assign(manifest, { id: '00000000-0000-0000-0000-000000000000' }),
    { id: 'id-empty' },
  ],

  [
    'Teams in the name',
    ({ manifest }) => Object.assign(manifest.name, { short: 'Claimwell', full: 'Claimwell for Teams' }),
    { 'name.full': 'name-microsoft' },
  ],
  [
    'a product in the name',
    ({ manifest }) =>
      Object.assign(manifest, { name: { short: 'Partner Center Claims', full: 'Partner Center Claims' } }),
    { 'name.short': 'name-microsoft', 'name.full': 'name-microsoft' },
  ],
  [
    'a name that says what it is made of',
    ({ manifest }) => Object.assign(manifest.name, { full: 'Claimwell Bot' }),
    { 'name.full': 'name-generic' },
  ],
  [
    'a name in brackets',
    ({ manifest }) => Object.assign(manifest.name, { full: 'Claimwell (1.2)' }),
    { 'name.full': 'name-decorated' },
  ],
  [
    'two names that have nothing in common',
    ({ manifest }) => Object.assign(manifest.name, { full: 'Co-op claims' }),
    { 'name.full': 'name-related' },
  ],
  [
    'Microsoft as the publisher',
    ({ manifest }) => Object.assign(manifest.developer, { name: 'Microsoft Incentives' }),
    { 'developer.name': 'publisher-microsoft' },
  ],

  [
    'two sentences where one is asked for',
    (good) => describe80(good, 'Claims made. In time.'),
    { 'description.short': 'short-sentence' },
  ],
  ['no full stop', (good) => describe80(good, 'Claims in time'), { 'description.short': 'short-sentence' }],
  ['the word app', (good) => describe80(good, 'The app for claims.'), { 'description.short': 'short-app' }],
  ['praise in short', (good) => describe80(good, 'The best way to claims.'), { 'description.short': 'superlative' }],
  ['praise at length', (good) => more(good, 'World-class.'), { 'description.full': 'superlative' }],
  [
    'words as if Microsoft stood behind it',
    (good) => more(good, 'The official tool.'),
    { 'description.full': 'implies-microsoft' },
  ],
  ['more than 500 words', (good) => more(good, 'so '.repeat(400)), { 'description.full': 'full-words' }],
  [
    'no help',
    ({ manifest }) => Object.assign(manifest.developer, { websiteUrl: 'https://elsewhere.contoso.com/' }),
    { 'description.full': 'full-help' },
  ],
  [
    'no limits',
    ({ manifest }) =>
      Object.assign(manifest.description, { full: manifest.description.full.replace('Limits', 'Bounds') }),
    { 'description.full': 'full-limits' },
  ],
  [
    'a privacy page over http',
    ({ manifest }) => Object.assign(manifest.developer, { privacyUrl: 'http://www.contoso.com/' }),
    { 'developer.privacyUrl': 'address-https' },
  ],
  [
    'terms behind a tunnel',
    ({ manifest }) => Object.assign(manifest.developer, { termsOfUseUrl: 'https://a.ngrok.io/' }),
    { 'developer.termsOfUseUrl': 'address-tunnel' },
  ],
  [
    'terms that only a network sees',
    ({ manifest }) => Object.assign(manifest.developer, { termsOfUseUrl: 'https://intranet/terms' }),
    { 'developer.termsOfUseUrl': 'address-local' },
  ],
  [
    'a page of the tab over http',
    ({ manifest }) => Object.assign(manifest.staticTabs[1]!, { websiteUrl: 'http://claims.contoso.com/tab' }),
    { 'staticTabs.1.websiteUrl': 'address-https' },
  ],
  [
    'a tab elsewhere',
    ({ manifest }) => Object.assign(manifest.staticTabs[1]!, { contentUrl: 'https://tab.contoso.com/' }),
    { 'validDomains.0': 'domain-foreign', 'staticTabs.1.contentUrl': 'tab-domain' },
  ],
  [
    'a tab for a team',
    ({ manifest }) => manifest.staticTabs[1]!.scopes.push('team'),
    { 'staticTabs.1.scopes': 'tab-scope' },
  ],
  [
    'a domain that no tab is on',
    ({ manifest }) => manifest.validDomains.push('www.contoso.com'),
    { 'validDomains.1': 'domain-foreign' },
  ],
  [
    'a wildcard',
    ({ manifest }) => manifest.validDomains.push('*.contoso.com'),
    { 'validDomains.1': 'domain-wildcard' },
  ],
  [
    'an address for a domain',
    ({ manifest }) => manifest.validDomains.push('https://claims.contoso.com'),
    { 'validDomains.1': 'domain-shape' },
  ],
  [
    'a tunnel for a domain',
    ({ manifest }) => manifest.validDomains.push('a.devtunnels.ms'),
    { 'validDomains.1': 'domain-tunnel' },
  ],
  [
    'a machine for a domain',
    ({ manifest }) => manifest.validDomains.push('localhost'),
    { 'validDomains.1': 'domain-local' },
  ],

  ['no bot', ({ manifest }) => Object.assign(manifest, { bots: [] }), { bots: 'bot-count' }],
  [
    'a bot that takes no files',
    (good) => Object.assign(bot(good), { supportsFiles: false }),
    { 'bots.0.supportsFiles': 'bot-files' },
  ],
  [
    'another bot than signs in',
    (good) => Object.assign(bot(good), { botId: good.manifest.id }),
    { 'webApplicationInfo.id': 'bot-entra' },
  ],
  [
    'an audience without the bot',
    ({ manifest }) =>
      Object.assign(manifest.webApplicationInfo, {
        resource: `api://claims.contoso.com/${manifest.webApplicationInfo.id}`,
      }),
    { 'webApplicationInfo.resource': 'entra-resource' },
  ],
  [
    'an audience on another host',
    ({ manifest }) =>
      Object.assign(manifest.webApplicationInfo, {
        resource: `api://evil.example/botid-${manifest.webApplicationInfo.id}`,
      }),
    { 'webApplicationInfo.resource': 'entra-resource' },
  ],
  [
    'messages to a whole team',
    ({ manifest }) => manifest.permissions.push('messageTeamMembers'),
    { permissions: 'permission-unneeded' },
  ],
  [
    'where a person is',
    ({ manifest }) => Object.assign(manifest, { devicePermissions: ['geolocation'] }),
    { devicePermissions: 'permission-unneeded' },
  ],
  [
    'what a chat says',
    ({ manifest }) =>
      Object.assign(manifest, {
        authorization: { permissions: { resourceSpecific: [{ name: 'ChatMessage.Read.Chat', type: 'Application' }] } },
      }),
    { authorization: 'permission-unneeded' },
  ],

  [
    'one scope in two lists',
    (good) => list(good, 1).scopes.push('personal'),
    { 'bots.0.commandLists': 'command-scope' },
  ],
  [
    'commands where the bot is not',
    (good) => Object.assign(bot(good), { scopes: ['personal', 'groupChat'] }),
    { 'bots.0.commandLists': 'command-scope' },
  ],
  [
    'no commands in channels',
    (good) => Object.assign(list(good, 1), { scopes: ['groupChat'] }),
    { 'bots.0.commandLists': 'command-missing' },
  ],
  [
    'a command with a slash',
    (good) => Object.assign(list(good, 0).commands[0]!, { title: '/new' }),
    { 'bots.0.commandLists.0.commands.0': 'command-title' },
  ],
  [
    'a command with a place in it',
    (good) => Object.assign(list(good, 0).commands[0]!, { title: 'open <claim>' }),
    { 'bots.0.commandLists.0.commands.0': 'command-title' },
  ],
  [
    'a command that is cut off',
    (good) => Object.assign(list(good, 0).commands[0]!, { title: 'x'.repeat(33) }),
    { 'bots.0.commandLists.0.commands.0': 'command-length' },
  ],
  [
    'a command twice',
    (good) => Object.assign(list(good, 0).commands[1]!, { title: 'New Claim' }),
    { 'bots.0.commandLists.0.commands.1': 'command-twice' },
  ],

  [
    'an icon that is not there',
    ({ manifest }) => Object.assign(manifest.icons, { color: 'icons/color.png' }),
    { 'icons.color': 'icon-path' },
  ],
  [
    'an icon that is no picture',
    (good) => Object.assign(good, { color: strToU8('<svg/>') }),
    { 'color.png': 'icon-unreadable' },
  ],
  [
    'icons in each other’s place',
    (good) => Object.assign(good, { color: good.outline, outline: good.color }),
    { 'color.png': 'icon-size', 'outline.png': 'icon-size' },
  ],
  [
    'a picture as heavy as a photo',
    (good) => Object.assign(good, { color: picture(192, 192, noise) }),
    { 'color.png': 'icon-weight' },
  ],
  [
    'a colour icon with round corners',
    (good) => Object.assign(good, { color: picture(192, 192, (x, y) => (x + y < 9 ? clear : teal)) }),
    { 'color.png': 'icon-color-transparent' },
  ],
  [
    'a colour icon with nothing on it',
    (good) => Object.assign(good, { color: picture(192, 192, () => teal) }),
    { 'color.png': 'icon-color-plain' },
  ],
  [
    'a symbol up to the edge',
    (good) => Object.assign(good, { color: picture(192, 192, (x) => (x > 100 ? white : teal)) }),
    { 'color.png': 'icon-color-margin' },
  ],
  [
    'an outline in grey',
    (good) => Object.assign(good, { outline: picture(32, 32, (x, y) => (x === y ? [200, 200, 200, 255] : clear)) }),
    { 'outline.png': 'icon-outline-color' },
  ],
  [
    'a white square for an outline',
    (good) => Object.assign(good, { outline: picture(32, 32, () => white) }),
    { 'outline.png': 'icon-outline-opaque' },
  ],
  [
    'an outline of nothing',
    (good) => Object.assign(good, { outline: picture(32, 32, () => clear) }),
    { 'outline.png': 'icon-outline-empty' },
  ],

  [
    'a manifest without a bot’s name',
    ({ manifest }) => Object.assign(manifest, { name: undefined }),
    { 'manifest.json': 'schema', name: 'manifest-shape' },
  ],
  ['a manifest that is a list', (good) => Object.assign(good, { manifest: [] }), { 'manifest.json': 'manifest-json' }],
]

test('our own package has nothing that speaks against it', () => {
  expect(checkPackage(zipPackage(goodPackage()))).toEqual([])
})

test.each(spoilt)('%s: is found, and nothing else, in one line that says what to do', (_, spoil, expected) => {
  const good = goodPackage()
  spoil(good)
  const found = checkPackage(zipPackage(good))
  expect(found.map(({ code, at }) => [at, code])).toEqual(Object.entries(expected))
  for (const { say } of found) expect(say).toMatch(/^[\p{Lu}“][^\n]{10,160}[.]$/u)
})

const manifest = strToU8(JSON.stringify(goodPackage().manifest))
const three = { 'manifest.json': manifest, 'color.png': icons.color, 'outline.png': icons.outline }
const zips: [string, Uint8Array, FindingCode[]][] = [
  ['a file that is no zip', strToU8('claimwell'), ['zip-unreadable']],
  ['an empty zip', zipSync({}), ['zip-files']],
  ['everything in a folder', zipSync({ claimwell: three }), ['zip-files']],
  ['a fourth file', zipSync({ ...three, 'readme.txt': strToU8('hello') }), ['zip-files']],
  ['an icon left out', zipSync({ 'manifest.json': manifest, 'color.png': icons.color }), ['zip-files', 'icon-path']],
  ['a manifest that is no JSON', zipSync({ ...three, 'manifest.json': strToU8('{') }), ['manifest-json']],
  [
    'a package of more than a megabyte',
    zipSync({ ...three, 'manifest.json': [Buffer.concat([Buffer.alloc(1024 * 1024, ' '), manifest]), { level: 0 }] }),
    ['zip-size'],
  ],
]

test.each(zips)('%s: is found', (_, zip, codes) => {
  expect(checkPackage(zip).map(({ code }) => code)).toEqual(codes)
})

test('everything that can be wrong is in a table above', () => {
  const tried = [
    ...spoilt.flatMap(([, , expected]) => Object.values(expected)),
    ...zips.flatMap(([, , codes]) => codes),
  ]
  expect(findingCodes.filter((code) => !tried.includes(code))).toEqual([])
})

test('all that is wrong is said at once', () => {
  const good = goodPackage()
  const wanted = [
    'Microsoft as the publisher',
    'the word app',
    'a wildcard',
    'a command with a slash',
    'an outline in grey',
  ]
  const chosen = spoilt.filter(([name]) => wanted.includes(name))
  for (const [, spoil] of chosen) spoil(good)
  const expected = chosen.flatMap(([, , codes]) => Object.values(codes))
  expect(checkPackage(zipPackage(good)).map(({ code }) => code)).toEqual(expect.arrayContaining(expected))
  expect(expected).toHaveLength(wanted.length)
})
