import type { Activity, Attachment } from 'botbuilder'
import { readAction } from '../../cards/actions'
import { readSubmission } from '../../cards/tab/readSubmission'
import type { IncomingFile, TurnInput } from '../../dialogs/turn'
import { readMentions } from './readMentions'

const downloadType = 'application/vnd.microsoft.teams.file.download.info'
const isPersonal = (activity: Activity) => activity.conversation.conversationType === 'personal'

function fileOf(attachment: Attachment): IncomingFile[] {
  const { contentType, contentUrl, name } = attachment
  if (contentType === downloadType) {
    const url = attachment.content?.downloadUrl
    return typeof url === 'string' ? [{ name: name || 'file', url, source: 'download' }] : []
  }
  // A pasted picture; Teams also adds a text/html twin of the message, which is no file.
  if (contentType.startsWith('image/') && contentUrl)
    return [{ name: name || 'picture', url: contentUrl, source: 'inline' }]
  return []
}

function messageInput(activity: Activity): TurnInput {
  if (activity.value && !activity.text) return { kind: 'press', action: readAction(activity.value) }
  const attachments = activity.attachments ?? []
  const files = attachments.flatMap(fileOf)
  if (files.length > 0) return { kind: 'files', files }
  const { text, mentions } = readMentions(activity)
  const promised = attachments.some(({ contentType }) => contentType === downloadType || contentType === 'reference')
  if (promised || (attachments.length > 0 && !isPersonal(activity) && text.trim() === ''))
    return { kind: 'files-elsewhere' }
  return { kind: 'text', text, ...(mentions.length > 0 ? { mentions } : {}) }
}

const addsBot = (activity: Activity) => (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id)

/** Whether an activity says that the bot was just installed; Teams sends two kinds, sometimes both, sometimes twice. */
export function isInstall(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add' || activity.action === 'add-upgrade'
  return activity.type === 'conversationUpdate' && addsBot(activity)
}

function invokeInput({ name, value }: Activity): TurnInput | undefined {
  switch (name) {
    case 'adaptiveCard/action':
      return { kind: 'press', action: readAction(value?.action?.data) }
    case 'task/fetch':
      return { kind: 'dialog-opened', action: readAction(value?.data) }
    case 'task/submit':
      return { kind: 'dialog-submitted', given: readSubmission(value?.data) }
    default:
      return undefined
  }
}

/** What a person's activity means for the conversation; undefined for what needs no answer. */
export function inputOf(activity: Activity): TurnInput | undefined {
  switch (activity.type) {
    case 'message':
      return messageInput(activity)
    case 'messageUpdate':
      return activity.channelData?.eventType === 'undeleteMessage' ? undefined : { kind: 'edited' }
    case 'messageDelete':
      return { kind: 'deleted' }
    case 'invoke':
      return invokeInput(activity)
    default:
      return undefined
  }
}
