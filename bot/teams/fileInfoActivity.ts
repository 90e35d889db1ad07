import type { Activity } from 'botbuilder'
import type { UploadInfo } from './uploadInfo'

/** The message that shows a file put into a person's OneDrive, in place of the consent card. */
export function fileInfoActivity({ contentUrl, name, uniqueId, fileType }: UploadInfo): Partial<Activity> {
  const contentType = 'application/vnd.microsoft.teams.card.file.info'
  return { type: 'message', attachments: [{ contentType, contentUrl, name, content: { uniqueId, fileType } }] }
}
