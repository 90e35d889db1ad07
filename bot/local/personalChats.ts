import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const chat = z.object({
  tenantId: z.string(),
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string() }),
  from: z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() }),
  recipient: z.object({ id: z.string(), name: z.string() }),
})

/** A personal chat with the bot, as much of it as is needed to write there in the person's name. */
export type PersonalChat = z.infer<typeof chat>

/** What is read of an activity. */
interface Arrival {
  serviceUrl: string
  conversation: { id: string; conversationType?: string; tenantId?: string }
  from: { id: string; name?: string; aadObjectId?: string }
  recipient: { id: string; name?: string }
  channelData?: { tenant?: { id?: string } }
}

const most = 50

/** The personal chats seen in local mode, last used last; kept in a file, so that a restart knows them. */
export class PersonalChats {
  private readonly file: string
  private chats: PersonalChat[]

  constructor(directory: string) {
    this.file = join(directory, 'local-chats.json')
    this.chats = read(this.file)
  }

  /** Notes where somebody just wrote; other kinds of conversation, and events without a person, are not noted. */
  note({ serviceUrl, conversation, from, recipient, channelData }: Arrival): void {
    const tenantId = conversation.tenantId ?? channelData?.tenant?.id
    if (conversation.conversationType !== 'personal' || !from.aadObjectId || !tenantId) return
    const seen: PersonalChat = {
      tenantId,
      serviceUrl,
      conversation: { id: conversation.id },
      from: { id: from.id, name: from.name ?? '', aadObjectId: from.aadObjectId },
      recipient: { id: recipient.id, name: recipient.name ?? '' },
    }
    if (JSON.stringify(this.chats.at(-1)) === JSON.stringify(seen)) return
    this.chats = [...this.chats.filter((other) => other.conversation.id !== conversation.id), seen].slice(-most)
    this.save()
  }

  /** The chat with this id, or the last one used. */
  find(conversationId?: string): PersonalChat | undefined {
    return conversationId === undefined
      ? this.chats.at(-1)
      : this.chats.find(({ conversation }) => conversation.id === conversationId)
  }

  /** The chat a person used last, by their Entra object id. */
  of(personId: string): PersonalChat | undefined {
    return this.chats.findLast(({ from }) => from.aadObjectId === personId)
  }

  /** Where files can be sent, by whose chat it is (`person`: their Entra object id); the last one used first. */
  list(): { id: string; name: string; person: string }[] {
    return this.chats
      .map(({ conversation, from }) => ({ id: conversation.id, name: from.name, person: from.aadObjectId }))
      .reverse()
  }

  /** Everybody who ever wrote. */
  people(): { tenantId: string; userId: string }[] {
    return this.chats.map(({ tenantId, from }) => ({ tenantId, userId: from.aadObjectId }))
  }

  private save(): void {
    mkdirSync(join(this.file, '..'), { recursive: true })
    writeFileSync(`${this.file}.new`, JSON.stringify(this.chats))
    renameSync(`${this.file}.new`, this.file)
  }
}

/** A file that is missing or of another shape means that nobody is known. */
function read(file: string): PersonalChat[] {
  try {
    return z.array(chat).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}
