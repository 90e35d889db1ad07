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

/** Every message outside a personal chat has a text/html twin; a file shows in it at most as a tag. */
const isNoTwin = ({ contentType, content }: Attachment) =>
  contentType !== 'text/html' || (typeof content === 'string' && /<attachment\b/i.test(content))

function messageInput(activity: Activity): TurnInput {
  if (activity.value && !activity.text) return { kind: 'press', action: readAction(activity.value) }
  const attachments = activity.attachments ?? []
  const files = attachments.flatMap(fileOf)
  if (files.length > 0) return { kind: 'files', files }
  const { text, mentions } = readMentions(activity)
  const promised = attachments.some(({ contentType }) => contentType === downloadType || contentType === 'reference')
  const isWordless = !isPersonal(activity) && text.trim() === ''
  if (promised || (isWordless && attachments.some(isNoTwin))) return { kind: 'files-elsewhere' }
  return { kind: 'text', text, ...(mentions.length > 0 ? { mentions } : {}) }
}

const isBotIn = (members: Activity['membersAdded'] | undefined, { recipient }: Activity) =>
  (members ?? []).some(({ id }) => id === recipient.id)

/** Whether an activity says that the bot was just installed; Teams sends two kinds, sometimes both, sometimes twice. */
export function isInstall(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add' || activity.action === 'add-upgrade'
  return activity.type === 'conversationUpdate' && isBotIn(activity.membersAdded, activity)
}

/** Whether an activity says that the bot was removed; a new version of the app (`remove-upgrade`) is no removal. */
export function isRemoval(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'remove'
  return activity.type === 'conversationUpdate' && isBotIn(activity.membersRemoved, activity)
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
      // Where others read along nobody needs to hear of it.
      return isPersonal(activity) ? { kind: 'deleted' } : undefined
    case 'invoke':
      return invokeInput(activity)
    default:
      return undefined
  }
}
