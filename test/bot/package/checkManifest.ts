import { createHash } from 'node:crypto'

/** What `sha256sum -c manifest.sha256` would say where these files are: names that are listed, sound, or neither. */
export function checkManifest(entries: Record<string, Buffer>): {
  sound: string[]
  wrong: string[]
  unlisted: string[]
} {
  const lines = entries['manifest.sha256']?.toString().trimEnd().split('\n') ?? []
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
  const sumOf = (name: string) =>
    createHash('sha256')
      .update(entries[name] ?? '')
      .digest('hex')
  const sound = [...listed.keys()].filter((name) => name in entries && sumOf(name) === listed.get(name))
  const wrong = [...listed.keys()].filter((name) => !sound.includes(name))
  const unlisted = Object.keys(entries).filter((name) => name !== 'manifest.sha256' && !listed.has(name))
  return { sound, wrong, unlisted }
}
