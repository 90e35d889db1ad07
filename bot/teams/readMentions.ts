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

/** `<at>Name</at>`, also as `<at id="0">Name</at>`, and the blanks after it. */
const tag = /<at(?:\s[^<>]{0,200})?>([^<>]{0,500})<\/at>((?:[ \t\u00A0]|&nbsp;)*)/gi

const decoded = (name: string) =>
  name
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, '\u00A0')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

/** What stands between tags, as it reads. */
const wordsOf = (written: string) =>
  decoded(written.replace(/<\/?at(?:\s[^<>]{0,200})?>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()

/** What somebody mentioned is called. */
const nameIn = ({ text, mentioned }: Read) => mentioned.name?.trim() || wordsOf(text ?? '')

function mentionsOf({ entities }: Partial<Activity>): Read[] {
  return (entities ?? []).flatMap((entity) => {
    const read = mention.safeParse(entity)
    return read.success ? [read.data] : []
  })
}

/** What a mention may be written as: its own words, or the whole name of whom it means. */
const isWrittenAs = ({ text, mentioned }: Read, words: string) =>
  wordsOf(text ?? '') === words || wordsOf(mentioned.name ?? '') === words

/** Which mention stands for a tag. Namesakes are mentioned in the order in which they stand there. */
function taker(all: readonly Read[]): (words: string) => Read | undefined {
  const left = [...all]
  return (words) => {
    const at = left.findIndex((one) => isWrittenAs(one, words))
    return at < 0 ? all.find((one) => isWrittenAs(one, words)) : left.splice(at, 1)[0]
  }
}

/**
 * The words of a message and whom it mentions. The bot's own mention is gone wherever it stands, with or without a blank
 * beside it (`<at>Bot</at>hi`), whatever the bot is called; those of others stand there as plain names.
 */
export function readMentions(activity: Pick<Activity, 'text' | 'entities' | 'recipient'>): {
  text: string
  mentions: Mention[]
} {
  const all = mentionsOf(activity)
  const isBot = ({ mentioned }: Read) => mentioned.id === activity.recipient.id
  const take = taker(all)
  const words = (activity.text ?? '').replace(tag, (_, between: string, blanks: string) => {
    const one = take(wordsOf(between))
    // The bot's mention makes room for what follows it. Tags without an entity mention nobody: they are words.
    return one && isBot(one) ? ' ' : `${one ? nameIn(one) : decoded(between)}${blanks}`
  })
  const others = all.filter((one) => !isBot(one)).slice(0, most)
  const mentions = others.map((one): Mention => {
    const { mentioned } = one
    const known = mentioned.aadObjectId ? { aadObjectId: mentioned.aadObjectId } : {}
    return { id: mentioned.id, name: nameIn(one), ...known }
  })
  const text = all.length > 0 ? words.replace(/&nbsp;/g, '\u00A0').trim() : words
  return { text, mentions: withoutRepeats(mentions) }
}

/** Somebody mentioned twice is one person. */
const withoutRepeats = (mentions: readonly Mention[]) =>
  mentions.filter((one, index) => mentions.findIndex(({ id: other }) => other === one.id) === index)
