import { plain } from '../cards/elements/plain'
import type { Colleague } from './organising'
import { type Session, say } from './session'
import type { Mention } from './turn'

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Whose name it is, or, where it is nobody's whole name, whose name has every word of it as the beginning of one. */
function named(people: readonly Colleague[], typed: string): Colleague[] {
  const wanted = folded(typed)
  const whole = people.filter(({ name }) => folded(name) === wanted)
  if (whole.length > 0 || wanted === '') return whole
  const words = wanted.split(' ')
  const begins = (name: string) =>
    words.every((word) =>
      folded(name)
        .split(' ')
        .some((part) => part.startsWith(word)),
    )
  return people.filter(({ name }) => name !== '' && begins(name))
}

/** Why nobody, or none of several, is meant. */
function sentenceOn({ text }: Session, typed: string, found: readonly Colleague[]): string {
  const names = [...new Set(found.map(({ name }) => plain(name, 60)))]
  const [only, ...more] = names
  if (only === undefined) return text.roles.unknownPerson(plain(typed, 60))
  if (more.length === 0) return text.roles.sameName(only)
  return text.roles.severalPeople(plain(typed, 60), text.formats.list(names.slice(0, 6)))
}

/** The mentions that stand where the person is named; somebody may be mentioned in the reason too. */
function mentionsIn({ turn }: Session, typed: string): readonly Mention[] {
  const all = turn.input.kind === 'text' ? (turn.input.mentions ?? []) : []
  return all.filter(({ name }) => folded(typed).includes(folded(name)))
}

/** Whom an @ in the message means; undefined, and said why, where it is nobody the bot has met. */
async function mentioned(
  session: Session,
  typed: string,
  people: readonly Colleague[],
): Promise<Colleague | 'nobody' | undefined> {
  const { turn, claims, text } = session
  const [mention, another] = mentionsIn(session, typed)
  if (!mention) return undefined
  if (another) {
    say(session, text.roles.onePerson)
    return 'nobody'
  }
  const id = await claims.mentioned(turn.who, mention)
  const found = people.find((person) => person.id === id)
  if (!found) say(session, text.roles.unknownPerson(plain(mention.name, 60)))
  return found ?? 'nobody'
}

/**
 * The one person of the organisation a message means: by an @, by "me", or by name. Undefined, and said what to do, when
 * the bot has met nobody of that name, or several; `pick` then shows where they can be picked. Of several with the name,
 * only those count that `among` accepts, where it accepts any.
 */
export async function findPerson(
  session: Session,
  typed: string,
  { pick, among }: { pick?: () => Promise<void>; among?: (person: Colleague) => boolean } = {},
): Promise<Colleague | undefined> {
  const { turn, claims, text } = session
  const people = await claims.people(turn.who)
  const meant = await mentioned(session, typed, people)
  if (meant) return meant === 'nobody' ? undefined : meant
  if (text.roles.me.includes(folded(typed))) return people.find(({ id }) => id === turn.who.userId)
  const all = named(people, typed)
  const likely = among ? all.filter(among) : []
  const found = likely.length > 0 ? likely : all
  const [only] = found
  if (only && found.length === 1) return only
  say(session, sentenceOn(session, typed, found))
  if (found.length > 1 && turn.conversation.kind === 'personal') await pick?.()
  return undefined
}

/** The person picked on a card; undefined, and said what to do, when none was or the bot has not met them. */
export async function pickedPerson(session: Session, id: string | undefined): Promise<Colleague | undefined> {
  const { turn, claims, text } = session
  if (!id) {
    say(session, text.roles.choosePerson)
    return undefined
  }
  const found = (await claims.people(turn.who)).find((person) => person.id === id && person.name !== '')
  if (!found) say(session, text.roles.unknownPicked)
  return found
}
