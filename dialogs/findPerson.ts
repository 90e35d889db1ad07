import { plain } from '../cards/elements/plain'
import { mentioned } from './mentioned'
import type { Colleague } from './organising'
import { type Session, say } from './session'

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

/**
 * The one person of the organisation a message means: by an @, by "me", or by name. Undefined, and said what to do, when
 * the bot has met nobody of that name, or several; `pick` then shows where they can be picked.
 */
export async function findPerson(
  session: Session,
  typed: string,
  pick: () => Promise<void>,
): Promise<Colleague | undefined> {
  const { turn, claims, text } = session
  const people = await claims.people(turn.who)
  const meant = await mentioned(session, people)
  if (meant) return meant === 'nobody' ? undefined : meant
  if (text.roles.me.includes(folded(typed))) return people.find(({ id }) => id === turn.who.userId)
  const found = named(people, typed)
  const [only] = found
  if (only && found.length === 1) return only
  say(session, sentenceOn(session, typed, found))
  if (found.length > 1 && turn.conversation.kind === 'personal') await pick()
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
