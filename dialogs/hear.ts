import type { CoOpClaim } from '../rules/claim'
import { answerInWords } from './answerDraft'
import { askedNow } from './askNext'
import { changeItem, nameOf, writtenChange } from './changeItem'
import { commands } from './commands'
import { valueNamed } from './editClaim'
import { fileCommands } from './fileCommands'
import { findItem } from './findItem'
import { recordSubmittedInWords } from './handOff'
import { itemCommands } from './itemCommands'
import { notUnderstood, showMenu } from './notUnderstood'
import { itemNow } from './openItem'
import { checkPastedInvitation } from './pastedInvitation'
import { type Command, readCommand } from './readCommand'
import { type Session, say } from './session'

const longest = 4000

const ofItems = new Set<string>([...Object.keys(itemCommands), ...Object.keys(fileCommands)])

async function current({ state, claims, turn }: Session): Promise<CoOpClaim | undefined> {
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  return found?.ok ? found.value : undefined
}

/** Words that were asked for: the values of an item, claim number and date, or a draft to be checked. */
async function expected(session: Session, claim: CoOpClaim, words: string): Promise<boolean> {
  const { state, text } = session
  if (state.expects === 'submitted') {
    await recordSubmittedInWords(session, claim, words)
    return true
  }
  if (state.expects === 'invitation') {
    checkPastedInvitation(session, claim, words)
    return true
  }
  const item = state.expects === 'words' && state.item ? itemNow(session, claim, state.item.itemId) : undefined
  if (!item) return false
  await changeItem(session, claim, item, writtenChange(item, words), text.say.itemSaved(nameOf(session, item)))
  return true
}

async function answerOrMiss(session: Session, claim: CoOpClaim | undefined, words: string): Promise<void> {
  if (claim && (await expected(session, claim, words))) return
  if (!claim || !askedNow(session, claim)) return notUnderstood(session)
  await answerInWords(session, claim, words)
  if (session.state.misses >= 2) await showMenu(session)
}

/** A command with words in it that can only be an answer: it is about an item, and there is no such item. */
function isAnswer(session: Session, claim: CoOpClaim, { key, words }: Command): boolean {
  return ofItems.has(key) && words.item !== undefined && !findItem(session, claim, words.item)
}

/** What kind of answer is asked for now, if any. */
const kindAsked = (session: Session, claim: CoOpClaim) =>
  askedNow(session, claim)?.input(claim.body, session.claims.policyOf(claim)).kind

const ownWordsExpected = ({ state }: Session) => state.expects === 'words' || state.expects === 'invitation'

/** What interrupts own words: "change total" when it names a value, "write 5: 42" while an item waits for its words. */
function interrupts(session: Session, claim: CoOpClaim, { key, words }: Command): boolean {
  const { text = '', item = '' } = words
  if (key === 'edit') return text.split(' ').length <= 3 && valueNamed(session, claim, text) !== undefined
  return ownWordsExpected(session) && ofItems.has(key) && /^#?\d{1,3}$/.test(item)
}

/**
 * The command a message is, unless the question that is asked now takes it for its answer: where a person's own words
 * are asked for, only a whole command interrupts, not one with words in it.
 */
function commandIn(session: Session, claim: CoOpClaim | undefined, words: string): Command | undefined {
  const { text } = session
  const command = readCommand(words, text.commands)
  if (!command || !claim) return command
  const kind = kindAsked(session, claim)
  if (kind !== 'text' && !ownWordsExpected(session))
    return kind !== undefined && isAnswer(session, claim, command) ? undefined : command
  const whole = readCommand(words, text.commands, true)
  return whole ?? (interrupts(session, claim, command) ? command : undefined)
}

/** Understands a typed message: a command, the answer to what was asked, or neither. */
export async function hear(session: Session, message: string): Promise<void> {
  const { text } = session
  const words = message.trim()
  if (words === '') return say(session, text.say.empty)
  if (words.length > longest) return say(session, text.say.tooLongToRead)
  const claim = await current(session)
  const command = commandIn(session, claim, words)
  if (!command) return answerOrMiss(session, claim, words)
  await commands[command.key](session, command.words)
  if (command.key !== 'skip') session.state = { ...session.state, misses: 0 }
}
