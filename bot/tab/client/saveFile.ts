import type { Api } from './api'

/** Fetches a file in the person's name and lets the browser save it. Rejects with Refused. */
export async function saveFile(api: Api, path: string): Promise<void> {
  const { name, blob } = await api.download(path)
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
