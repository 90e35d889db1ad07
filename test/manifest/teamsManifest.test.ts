import { commands } from '../../cards/text/en/commands'
import { textFor } from '../../cards/text/textFor'
import { groupCommands } from '../../dialogs/groupCommands'
import { readCommand } from '../../dialogs/readCommand'
import { readTyped } from '../../dialogs/readTyped'
import { english } from '../../manifest/text/english'
import { goodPackage } from './goodPackage'
import { publisher } from './publisher'

const { manifest } = goodPackage()
const [bot] = manifest.bots

test('it says who publishes it, which bot it is, and nothing that the settings do not say', () => {
  expect(manifest).toMatchObject({
    id: publisher.TEAMS_APP_ID,
    version: '1.2.3',
    developer: {
      name: publisher.PUBLISHER_NAME,
      websiteUrl: publisher.PUBLISHER_WEBSITE,
      privacyUrl: publisher.PRIVACY_URL,
      termsOfUseUrl: publisher.TERMS_URL,
    },
  })
  expect(bot).toMatchObject({ botId: publisher.MicrosoftAppId, scopes: ['personal', 'team', 'groupChat'] })
})

test('files can be sent to the bot, and it is added to the personal chat unless somebody chooses otherwise', () => {
  expect(bot?.supportsFiles).toBe(true)
  expect(manifest).toMatchObject({ defaultInstallScope: 'personal' })
})

test('the chat comes first, then the tab with all claims, on the host of the bot and no other', () => {
  expect(manifest.staticTabs.map(({ entityId }) => entityId)).toEqual(['conversations', 'claims', 'about'])
  expect(manifest.staticTabs[1]).toEqual({
    entityId: 'claims',
    name: 'Claims',
    contentUrl: 'https://claims.contoso.com/tab',
    websiteUrl: 'https://claims.contoso.com/tab',
    scopes: ['personal'],
  })
  expect(manifest.validDomains).toEqual(['claims.contoso.com'])
})

test('the tab signs in for the bot’s own Entra application', () => {
  expect(manifest.webApplicationInfo).toEqual({
    id: publisher.MicrosoftAppId,
    resource: `api://claims.contoso.com/botid-${publisher.MicrosoftAppId}`,
  })
})

test('it asks for who a person is, and for nothing else', () => {
  expect(manifest.permissions).toEqual(['identity'])
  for (const more of ['devicePermissions', 'authorization', 'configurableTabs', 'composeExtensions', 'connectors'])
    expect(manifest).not.toHaveProperty(more)
})

test.each(english.commands.personal)('"$title", offered in the personal chat, is a command there', ({ title }) => {
  const session = { turn: { input: { kind: 'text', text: title } }, text: textFor('en') }
  const read = readTyped(session as unknown as Parameters<typeof readTyped>[0], title)
  expect(read).toEqual({ key: expect.any(String), words: {} })
  expect(commands.patterns[read!.key]).toContain(title)
})

test.each(english.commands.shared)('"$title", offered in groups and channels, is done there', ({ title }) => {
  const read = readCommand(title, commands)
  expect(commands.patterns[read!.key]).toContain(title)
  expect(groupCommands).toHaveProperty(read!.key)
})

test('no two of the offered words are the same command', () => {
  for (const list of [english.commands.personal, english.commands.shared]) {
    const keys = list.map(({ title }) => readCommand(title, commands)?.key)
    expect(new Set(keys).size).toBe(list.length)
  }
})

test('the words are few: eight commands at most in a list, two lists', () => {
  expect(bot?.commandLists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team', 'groupChat']])
  for (const { commands: offered } of bot?.commandLists ?? []) expect(offered.length).toBeLessThanOrEqual(8)
})

test('who reads the description learns that the claim is submitted in Partner Center, by a person', () => {
  expect(manifest.description.full).toMatch(/prepares the package; you submit the claim in Partner Center/)
  expect(manifest.description.full).toMatch(/not a product of Microsoft/)
})
