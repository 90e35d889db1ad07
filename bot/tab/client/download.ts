import type { Api } from './api'

/** Gives the browser a moment to begin with the file before its address goes. */
const keptMs = 60_000

/** Fetches a file from the API and has the browser save it. Rejects when it cannot be had. */
export async function download(api: Api, path: string): Promise<void> {
  const { name, blob } = await api.download(path)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs)
}
