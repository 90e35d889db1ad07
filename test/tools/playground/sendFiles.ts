import type { SampleFile } from '../samples/seminarFiles'

/** Sends files to the bot through its local page, as Teams would, in one conversation or the last one used. */
export async function sendFiles(botUrl: string, files: readonly SampleFile[], conversationId = ''): Promise<void> {
  const form = new FormData()
  form.append('conversationId', conversationId)
  for (const { name, bytes } of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const answer = await fetch(`${botUrl}/local/files`, { method: 'POST', body: form })
  if (!answer.ok) throw new Error(`the files were not taken: ${await answer.text()}`)
}
