import type { CoOpClaim } from '../rules/claim'
import type { Question } from '../rules/question'
import { answerInWords } from './answerDraft'
import { askedNow } from './askNext'
import { changeItem, nameOf, writtenChange } from './changeItem'
import { commandIn } from './commandIn'
import { commands } from './commands'
import { recordSubmittedInWords } from './handOff'
import { leaveAsItIs } from './leaveAsItIs'
import { notUnderstood, showMenu } from './notUnderstood'
import { itemNow } from './openItem'
import { checkPastedInvitation } from './pastedInvitation'
import { readCommand } from './readCommand'
import { expectedForRequest } from './requests/expectedForRequest'
import { type Session, say } from './session'

const longest = 4000
/** A reviewer's words may be longer than anything else that is typed. */
const longestRequest = 8000

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
  if (await expectedForRequest(session, words)) return
  if (claim && (await expected(session, claim, words))) return
  if (!claim || !askedNow(session, claim)) return notUnderstood(session)
  await answerInWords(session, claim, words)
  if (session.state.misses >= 2) await showMenu(session)
}

/** What leaves a value as it is while it is asked for; else it is about all claims, or about reminders. */
function leavesIt({ text }: Session, words: string): boolean {
  const said = words.toLowerCase().replace(/[\s.!]+$/, '')
  return text.status.leavesIt.includes(said)
}

/** The question that "no change" is the answer to; none where a card or other words are awaited. */
function askedToLeave(session: Session, claim: CoOpClaim, words: string): Question | undefined {
  const { expects = 'answer' } = session.state
  return expects === 'answer' && leavesIt(session, words) ? askedNow(session, claim) : undefined
}

/** Only a reviewer's words are that long, typed after the command that records them. */
async function hearLong(session: Session, words: string): Promise<void> {
  const command = readCommand(words.slice(0, longest), session.text.commands)
  if (command?.key !== 'recordRequestText') return say(session, session.text.say.tooLongToRead)
  return await commands.recordRequestText(session, command.words)
}

/** Understands a typed message: a command, the answer to what was asked, or neither. */
export async function hear(session: Session, message: string): Promise<void> {
  const { text } = session
  const words = message.trim()
  if (words === '') return say(session, text.say.empty)
  if (words.length > longest && session.state.expects !== 'request') return hearLong(session, words)
  if (words.length > longestRequest) return say(session, text.reasons.tooLong({ max: longestRequest }))
  const claim = await current(session)
  const left = claim && askedToLeave(session, claim, words)
  if (left) return leaveAsItIs(session, claim, left)
  const command = commandIn(session, claim, words)
  if (!command) return answerOrMiss(session, claim, words)
  await commands[command.key](session, command.words)
  if (command.key !== 'skip') session.state = { ...session.state, misses: 0 }
}
