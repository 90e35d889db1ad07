import type { CoOpClaim } from '../rules/claim'
import { answerInWords } from './answerDraft'
import { askedNow } from './askNext'
import { changeItem, nameOf, writtenChange } from './changeItem'
import { commands, notUnderstood } from './commands'
import { recordSubmitted } from './handOff'
import { itemNow } from './openItem'
import { readCommand } from './readCommand'
import { type Session, say } from './session'

const longest = 4000

/** Questions whose answer is a person's own words: only a whole command, not one with words in it, interrupts them. */
const ownWords = ['text', 'money', 'dates', 'date', 'count']

/** "123-456 on 5 February 2027": claim number and date. */
const numberAndDate = /^(.+?)\s+on\s+(.+)$/i

async function current({ state, claims, turn }: Session): Promise<CoOpClaim | undefined> {
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  return found?.ok ? found.value : undefined
}

/** Words that were asked for: the values of an item, or claim number and date. */
async function expected(session: Session, claim: CoOpClaim, words: string): Promise<boolean> {
  const { state, text, turn } = session
  if (state.expects === 'submitted') {
    const [, number = words, on = turn.today] = numberAndDate.exec(words) ?? []
    await recordSubmitted(session, claim, number, on)
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
  if (session.state.misses >= 2) await notUnderstood(session)
}

/** Understands a typed message: a command, the answer to what was asked, or neither. */
export async function hear(session: Session, message: string): Promise<void> {
  const { text, claims } = session
  const words = message.trim()
  if (words === '') return say(session, text.say.empty)
  if (words.length > longest) return say(session, text.say.tooLongToRead)
  const claim = await current(session)
  const asked = claim && askedNow(session, claim)
  const kind = asked && claim ? asked.input(claim.body, claims.policyOf(claim)).kind : ''
  const command = readCommand(words, text.commands, ownWords.includes(kind) || session.state.expects === 'words')
  if (!command) return answerOrMiss(session, claim, words)
  await commands[command.key](session, command.words)
  if (command.key !== 'skip') session.state = { ...session.state, misses: 0 }
}
