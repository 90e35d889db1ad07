import { textFor } from '../../../cards/text/textFor'
import { textInTab } from '../../../cards/text/textInTab'
import { textTwin } from '../../../cards/textTwin'
import { allCards } from '../allCards'
import { context } from '../context'

const text = textFor('en')

/**
 * Words of what is never said in the tab: the bot's own vocabulary, what is said to typed words, to messages and files
 * sent in chat, to consent of an upload, in groups, to colleagues, and in messages that nobody asked for.
 */
const neverInTab = [
  'commands',
  'share',
  'reminders',
  'instead',
  'tab.shell',
  'tab.links',
  'cards.welcome',
  'cards.help',
  'cards.item.sendNow',
  'cards.item.sendMore',
  'questions.channels.options',
  'say.hello',
  'say.thanks',
  'say.thanksNoClaim',
  'say.notUnderstood',
  'say.empty',
  'say.cancelled',
  'say.restarted',
  'say.nothingToCancel',
  'say.orType',
  'say.noClaimForFiles',
  'say.noFileInMessage',
  'say.packageSent',
  'say.packageDeclined',
  'say.packageUploaded',
  'say.uploadFailed',
  'say.messageEdited',
  'say.messageDeleted',
  'say.filesReady',
  'plan.snoozeType',
  'risk.open',
  'risk.left.none',
  'risk.funds.typed',
  'calendar.fromHere',
  'calendar.offer.allow',
  'calendar.declined',
  'calendar.uploaded',
  'calendar.uploadFailed',
  'vendor.ask.orType',
  'vendor.say.invitationFile',
  'requests.orPaste',
  'requests.none',
  'requests.typedOnly',
  'requests.sendNow',
  'requests.say.severalAsked',
  'requests.say.forward',
  'requests.say.packed',
  'requests.say.packDeclined',
  'requests.say.uploaded',
  'requests.say.uploadFailed',
  'requests.say.colleagueDeclined',
  'requests.say.colleagueLost',
  'requests.say.ownerUnreached',
  'requests.say.typeAnyway',
  'roles.inGroup',
  'roles.typeRole',
  'roles.told',
  'roles.people.typed',
  'keep.export.making',
  'keep.export.ready',
  'keep.export.declined',
  'keep.export.uploaded',
  'keep.export.uploadFailed',
  'keep.export.outdated',
  'keep.whatToDelete',
  'money.payments.notRead',
  'money.whichClaim',
  'csr.typed',
  'csr.say.declined',
  'csr.say.uploaded',
  'csr.say.uploadFailed',
  'tabPages.costs.typed',
  'tabPages.noPage',
]

/** Asks to type, or to send a message, or promises what only the chat has. */
const ofTheChat =
  /\b[Tt]ype (“|for|its|their|your)|\bcan also (type|be typed)|\bas a message\b|\bnext message\b|\bsend (me|it here|the file here)\b|Allow (the|each) upload|“(my claims|status|help|cancel|skip|requests|settings|reminders|timeline|add cost|change [a-z]+|(start|stop) reminders|stop calendar feed|calendar|csr|package|item \S+)”/

/** Every sentence, by where it stands; of one with parameters, how it is written. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, String(words)]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, inner]) => sentences(inner, path ? `${path}.${key}` : key))
}

const isExempt = (path: string) => neverInTab.some((start) => path === start || path.startsWith(`${start}.`))

test('in the tab nothing asks to be typed, or to be sent as a message', () => {
  const wrong = sentences(textInTab(text)).filter(([path, said]) => !isExempt(path) && ofTheChat.test(said))
  expect(wrong).toEqual([])
})

test('what is said to be never shown in the tab exists, and could not be shown there', () => {
  const all = sentences(textInTab(text))
  const useless = neverInTab.filter((start) => !all.some(([path]) => path === start || path.startsWith(`${start}.`)))
  expect(useless).toEqual([])
})

test('whatever the tab says instead stands where the chat says something', () => {
  const inChat = new Map(sentences(text))
  const strange = sentences(text.instead).filter(([path]) => !inChat.has(path))
  expect(strange).toEqual([])
  expect(
    sentences(text.instead)
      .filter(([path, said]) => said === '' || said === inChat.get(path))
      .map(([path]) => path),
  ).toEqual(['roles.about.0', 'roles.about.2'])
})

/** Cards of messages that nobody asked for, of groups, of files sent in chat, and what greets there. */
const chatCards = /^(welcome|help|reminder|digest|receipt|shared|placing|heap|pointer|request receipt|ask|asked|page )/

const inTab = Object.entries(allCards).filter(([name]) => !chatCards.test(name))

test.each(inTab)('the card “%s” is true in the tab', (_, build) => {
  const card = build({ ...context(), text: textInTab(text), inTab: true })
  const wrong = textTwin(card)
    .split('\n')
    .filter((line) => ofTheChat.test(line))
  expect(wrong).toEqual([])
})
