import type { Turn } from './teams/account'
import type { Person } from './teams/person'

const written = (name: string) => name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The entity and the tag by which Teams says that a message mentions somebody; their object id is not always there. */
const entityOf = ({ id, name, aadObjectId }: { id: string; name: string; aadObjectId?: string }) => ({
  type: 'mention',
  mentioned: { id, name, ...(aadObjectId ? { aadObjectId } : {}) },
  text: `<at>${written(name)}</at>`,
})

/**
 * Writes a message that mentions people as Teams sends it: `{0}` stands for the first of them, `{1}` for the second.
 * Outside a personal chat the bot is mentioned before it.
 */
export function mentioning(who: Person, text: string, people: readonly Person[], withIds = true): Promise<Turn> {
  const { recipient, entities = [] } = who.base()
  const named = people.map(({ id, name, aadObjectId }) => entityOf({ id, name, ...(withIds ? { aadObjectId } : {}) }))
  const bot = entityOf({ id: recipient?.id ?? '', name: 'Claimwell' })
  const words = named.reduce((all, { text: tag }, at) => all.replace(`{${at}}`, () => tag), text)
  const isPersonal = who.conversationType === 'personal'
  return who.send({
    type: 'message',
    textFormat: 'plain',
    text: isPersonal ? words : `${bot.text} ${words}`,
    entities: [...entities, ...(isPersonal ? [] : [bot]), ...named] as never,
  })
}
