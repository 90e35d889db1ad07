import type { CommandKey } from '../cards/text/commandText'
import type { CoOpClaim } from '../rules/claim'
import { askedNow } from './askNext'
import { valueNamed } from './editClaim'
import { fileCommands } from './fileCommands'
import { findItem } from './findItem'
import { itemCommands } from './itemCommands'
import { paidTyped } from './paidTyped'
import { type Command, readCommand } from './readCommand'
import { readTyped } from './readTyped'
import type { Session } from './session'
import { statusTyped } from './statusTyped'

const ofItems = new Set<string>([...Object.keys(itemCommands), ...Object.keys(fileCommands)])

/** A command to us is short and one line; a draft of an invitation hardly ever is. */
const isOneLine = (message: string) => message.length <= 80 && !/[\r\n]/.test(message)

/** Commands with own words that a one-line message is, even where the words of a draft are awaited. */
const duringDraft = new Set<CommandKey>([
  'submittedAs',
  'reportStatus',
  'heldSince',
  'paidOn',
  'snoozeUntil',
  'setTimeZone',
  'setLanguage',
  'setDigestAt',
  'setQuietHours',
  'setReminderDays',
  'setFunds',
  'askVendorFor',
  'item',
  'open',
  'statusOf',
  'copy',
  'withdraw',
  'remindersOf',
])

/** A command with words in it that can only be an answer: it is about an item, and there is no such item. */
function isAnswer(session: Session, claim: CoOpClaim, { key, words }: Command): boolean {
  return ofItems.has(key) && words.item !== undefined && !findItem(session, claim, words.item)
}

/** What kind of answer is asked for now, if any. */
const kindAsked = (session: Session, claim: CoOpClaim) =>
  askedNow(session, claim)?.input(claim.body, session.claims.policyOf(claim)).kind

/** "open 2" and "open seminar Seoul" name a claim, "open house with Microsoft 365 at Contoso" is a headline. */
const isBrief = (words: string) => words.split(' ').length <= 3

/** What interrupts the draft that is awaited: a line to us. */
function interruptsDraft({ state }: Session, message: string, { key, words }: Command): boolean {
  const named = words.claim ?? words.item ?? ''
  return state.expects === 'invitation' && isOneLine(message) && duringDraft.has(key) && isBrief(named)
}

const ownWords: readonly (string | undefined)[] = ['words', 'invitation', 'request']

const ownWordsExpected = ({ state }: Session) => ownWords.includes(state.expects)

/** What interrupts own words: "change total" when it names a value, "write 5: 42" while an item waits for its words. */
function interrupts(session: Session, claim: CoOpClaim, { key, words }: Command): boolean {
  const { text = '', item = '' } = words
  if (key === 'edit') return isBrief(text) && valueNamed(session, claim, text) !== undefined
  return ownWordsExpected(session) && ofItems.has(key) && /^#?\d{1,3}$/.test(item)
}

/** Whoever says "the claim is for a webinar" names no status, and "paid search" no payment: an answer, or a miss. */
function read(session: Session, words: string): Command | undefined {
  const command = readTyped(session, words)
  const { text = '' } = command?.words ?? {}
  if (command?.key === 'reportStatus' && !statusTyped(session, text)) return undefined
  return command?.key === 'paidAs' && !paidTyped(session, text) ? undefined : command
}

/** Among words of the person's own: a whole command, or one with words in it that hardly is an answer. */
function amongOwnWords(session: Session, claim: CoOpClaim, words: string, command: Command): Command | undefined {
  const whole = readCommand(words, session.text.commands, true)
  if (whole) return whole
  return interruptsDraft(session, words, command) || interrupts(session, claim, command) ? command : undefined
}

/**
 * The command that a trimmed message is, unless the question that is asked now takes it for its answer. Where a
 * person's own words are asked for, only a whole command interrupts, or one with words in it that hardly is an answer.
 */
export function commandIn(session: Session, claim: CoOpClaim | undefined, words: string): Command | undefined {
  const command = read(session, words)
  if (!command) return command
  // The claim may be gone, or a colleague's: what is typed is still their answer.
  if (!claim) return ownWordsExpected(session) ? readCommand(words, session.text.commands, true) : command
  const kind = kindAsked(session, claim)
  if (kind === 'text' || ownWordsExpected(session)) return amongOwnWords(session, claim, words, command)
  return kind !== undefined && isAnswer(session, claim, command) ? undefined : command
}
