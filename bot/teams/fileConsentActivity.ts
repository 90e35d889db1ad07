import type { Activity } from 'botbuilder'

interface OfferedFile {
  name: string
  description: string
  sizeInBytes: number
  /** Comes back unchanged, from the client, with the answer: look everything up again. */
  context: Record<string, string | number>
}

/** The card with which Teams asks a person whether the bot may put a file into their OneDrive. Personal chats only. */
export function fileConsentActivity({ name, description, sizeInBytes, context }: OfferedFile): Partial<Activity> {
  const content = { description, sizeInBytes, acceptContext: context, declineContext: context }
  const contentType = 'application/vnd.microsoft.teams.card.file.consent'
  return { type: 'message', attachments: [{ contentType, name, content }] }
}
