import type { Activity } from 'botbuilder'
import { readMentions } from '../../../bot/teams/readMentions'

const bot = { type: 'mention', mentioned: { id: '28:bot', name: 'Claims Bot' }, text: '<at>Claims Bot</at>' }
const ida = {
  type: 'mention',
  mentioned: { id: '29:ida', name: 'Ida & Co', aadObjectId: 'ida-object' },
  text: '<at>Ida &amp; Co</at>',
}
const read = (text: string, entities: unknown[] = [bot]) =>
  readMentions({ text, entities, recipient: { id: '28:bot' } } as unknown as Activity)

test.each([
  ['<at>Claims Bot</at>hi', 'hi'],
  ['<at>Claims Bot</at> status of 2', 'status of 2'],
  ['<at>Claims Bot</at>&nbsp;status', 'status'],
  ['status <at>Claims Bot</at> of 2', 'status  of 2'],
  ['status<at>Claims Bot</at>', 'status'],
  ['<at>Claims Bot</at>\nhello\nyou', 'hello\nyou'],
  ['<at>Claims Bot</at><at>Claims Bot</at> hi', 'hi'],
  ['<at>Claims Bot</at>', ''],
  ['<at id="0">Claims Bot</at> status', 'status'],
  ['help\u00A0<at>Claims Bot</at>\u00A0', 'help'],
])('the bot’s own mention leaves the words: %j', (text, words) => {
  expect(read(text)).toEqual({ text: words, mentions: [] })
})

test('a colleague stays in the words by name, and is told apart by id', () => {
  expect(read('<at>Claims Bot</at> make <at>Ida &amp; Co</at> a lead', [bot, ida])).toEqual({
    text: 'make Ida & Co a lead',
    mentions: [{ id: '29:ida', name: 'Ida & Co', aadObjectId: 'ida-object' }],
  })
})

test('somebody mentioned twice is one person; without an object id there is none', () => {
  const plain = { type: 'mention', mentioned: { id: '29:bo', name: 'Bo' }, text: '<at>Bo</at>' }
  expect(read('<at>Bo</at> and <at>Bo</at>', [plain, plain])).toEqual({
    text: 'Bo and Bo',
    mentions: [{ id: '29:bo', name: 'Bo' }],
  })
})

test.each<[string, unknown[]]>([
  ['a tag that no entity stands for', []],
  ['an entity without an id', [{ type: 'mention', mentioned: { name: 'Eve' }, text: '<at>Eve</at>' }]],
  ['an entity that is no mention', [{ type: 'clientInfo', mentioned: { id: '29:e' }, text: '<at>Eve</at>' }]],
])('%s mentions nobody', (_, entities) => {
  expect(read('grant <at id="0">Eve</at> all', entities)).toEqual({ text: 'grant Eve all', mentions: [] })
})

test('words that only look like a mention’s text are left alone', () => {
  const odd = { type: 'mention', mentioned: { id: '28:bot', name: 'x' }, text: 'a' }
  expect(read('banana', [odd]).text).toBe('banana')
})

test('the bot goes by whatever it is called and however that is written', () => {
  const called = { type: 'mention', mentioned: { id: '28:bot', name: 'Status & <Co>' }, text: '<at>Status & <Co></at>' }
  for (const written of ['<at>Status &amp; &lt;Co&gt;</at>', '<at id="0">Status&nbsp;&amp; &lt;Co&gt;</at>'])
    expect(read(`${written} my claims`, [called]).text).toBe('my claims')
  const unnamed = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>Bot</at>' }
  expect(read('<at>Bot</at>hi', [unnamed]).text).toBe('hi')
  const silent = { type: 'mention', mentioned: { id: '28:bot', name: 'Bot' } }
  expect(read('<at>Bot</at>hi', [silent]).text).toBe('hi')
})

test('a colleague who is called like the bot stays in the words', () => {
  const namesake = { type: 'mention', mentioned: { id: '29:cb', name: 'Claims Bot' }, text: '<at>Claims Bot</at>' }
  expect(read('<at>Claims Bot</at> make <at>Claims Bot</at> a lead', [bot, namesake])).toEqual({
    text: 'make Claims Bot a lead',
    mentions: [{ id: '29:cb', name: 'Claims Bot' }],
  })
})

test('a message without mentions is as it was written', () => {
  expect(read('  two\n lines ', [{ type: 'clientInfo' }])).toEqual({ text: '  two\n lines ', mentions: [] })
})
