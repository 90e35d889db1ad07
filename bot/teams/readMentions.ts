import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Mention } from '../../dialogs/turn'

const id = z.string().min(1).max(1000)

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id, name: z.string().max(1000).nullish(), aadObjectId: id.nullish() }),
  text: z.string().max(2000).nullish(),
})
type Read = z.infer<typeof mention>

const most = 20

/** `<at>Name</at>`, also as `<at id="0">Name</at>`. */
const tag = /<at(?:\s[^<>]{0,200})?>([^<>]{0,500})<\/at>/gi

const decoded = (name: string) =>
  name
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

/** What stands between the tags of a mention. */
const nameIn = ({ text, mentioned }: Read) => {
  const between = decoded((text ?? '').replace(/<\/?at(?:\s[^<>]{0,200})?>/gi, '')).trim()
  return mentioned.name?.trim() || between
}

function mentionsOf({ entities }: Partial<Activity>): Read[] {
  return (entities ?? []).flatMap((entity) => {
    const read = mention.safeParse(entity)
    return read.success ? [read.data] : []
  })
}

/** The bot's own mention makes room for what follows it, which may stand there without a blank. */
const without = (text: string, written: string) =>
  text
    .split(written)
    .map((part, index) => (index === 0 ? part : part.replace(/^(?:[ \t\u00A0]|&nbsp;)+/, '')))
    .join(' ')

/**
 * The words of a message and whom it mentions. The bot's own mention is gone, with or without a blank after it
 * (`<at>Bot</at>hi`); those of others stand there as plain names.
 */
export function readMentions(activity: Pick<Activity, 'text' | 'entities' | 'recipient'>): {
  text: string
  mentions: Mention[]
} {
  const all = mentionsOf(activity)
  const isBot = ({ mentioned }: Read) => mentioned.id === activity.recipient.id
  let text = activity.text ?? ''
  for (const one of all) {
    const { text: written } = one
    if (!written?.startsWith('<at')) continue
    text = isBot(one) ? without(text, written) : text.split(written).join(nameIn(one))
  }
  const others = all.filter((one) => !isBot(one)).slice(0, most)
  const mentions = others.map((one): Mention => {
    const { mentioned } = one
    const known = mentioned.aadObjectId ? { aadObjectId: mentioned.aadObjectId } : {}
    return { id: mentioned.id, name: nameIn(one), ...known }
  })
  // Tags without an entity mention nobody: what is left of them are words.
  const words = text.replace(tag, (_, name: string) => decoded(name))
  return { text: all.length > 0 ? words.trim() : words, mentions: withoutRepeats(mentions) }
}

/** Somebody mentioned twice is one person. */
const withoutRepeats = (mentions: readonly Mention[]) =>
  mentions.filter((one, index) => mentions.findIndex(({ id: other }) => other === one.id) === index)
