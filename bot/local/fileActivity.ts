import { randomUUID } from 'node:crypto'
import type { PersonalChat } from './personalChats'

/** A file and where it can be fetched. */
export interface LinkedFile {
  name: string
  url: string
}

const extensionOf = (name: string) => (name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '')
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * The activity that Teams posts when a person sends files in a personal chat: one download info a file, and the
 * text/html twin. `at` is epoch ms. Source: Teams, "send and receive files through the bot".
 */
export function fileActivity(chat: PersonalChat, files: readonly LinkedFile[], at: number) {
  const { tenantId, serviceUrl, conversation, from, recipient } = chat
  const attachments = files.map(({ name, url }) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: url,
    name,
    content: { downloadUrl: url, uniqueId: randomUUID(), fileType: extensionOf(name) },
  }))
  const names = files.map(({ name }) => `<attachment>${escaped(name)}</attachment>`).join('')
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: new Date(at).toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from,
    recipient,
    conversation: { ...conversation, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    attachments: [...attachments, { contentType: 'text/html', content: `<div>${names}</div>` }],
  }
}
