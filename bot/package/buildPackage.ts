import { createHash } from 'node:crypto'
import type { BlobStore } from '../files/blobStore'
import { claimJson } from './claimJson'
import { historyCsv } from './historyCsv'
import { indexPdf } from './indexPdf'
import { numberedFileName } from './numberedFileName'
import type { PackageFile, PackageInput } from './packageInput'
import { type ZipEntry, zipEntries } from './zipEntries'

/** A package in the blob store. */
export interface BuiltPackage {
  sha256: string
  /** Bytes. */
  size: number
  /** File name for the person. */
  name: string
}

/**
 * Builds the package of a claim and keeps it in the blob store: numbered originals, index.pdf, claim.json, history.csv
 * and manifest.sha256 (which `sha256sum -c` reads). The same input gives the same bytes. Memory stays flat: originals
 * are streamed from the store into the store.
 * Throws when an original is missing from the store or is no longer what its hash says.
 */
export async function buildPackage(input: PackageInput, blobs: BlobStore): Promise<BuiltPackage> {
  const files = [...input.files].sort((a, b) => a.number - b.number)
  const names = nameFiles(files)
  const made = new Map<string, Buffer>([
    ['index.pdf', await indexPdf({ ...input, files }, names)],
    ['claim.json', Buffer.from(claimJson(input.claim))],
    ['history.csv', Buffer.from(historyCsv(input.history))],
  ])
  const originals = files.map((file, index) => ({ file, name: names[index] ?? '' }))
  made.set('manifest.sha256', manifest(originals, made))
  const entries: ZipEntry[] = [
    ...[...made].map(([name, data]) => ({ name, source: [data], compress: true })),
    ...originals.map(({ file, name }) => ({ name, source: original(file, blobs), compress: false })),
  ]
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const kept = await blobs.put(zipEntries(sorted), { maxBytes: Number.MAX_SAFE_INTEGER })
  if (!kept.ok) throw new Error(`package not kept: ${kept.reason}`)
  return { ...kept.value, name: input.name }
}

function nameFiles(files: PackageFile[]): string[] {
  const digits = Math.max(2, ...files.map((file) => String(file.number).length))
  return files.map((file) => numberedFileName(file, digits))
}

function manifest(originals: { file: PackageFile; name: string }[], made: Map<string, Buffer>): Buffer {
  const lines = [
    ...originals.map(({ file, name }) => `${file.sha256}  ${name}\n`),
    ...[...made].map(([name, data]) => `${createHash('sha256').update(data).digest('hex')}  ${name}\n`),
  ]
  return Buffer.from(lines.join(''))
}

async function* original(file: PackageFile, blobs: BlobStore): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of blobs.open(file.sha256)) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== file.sha256) throw new Error(`damaged in the store: ${file.sha256}`)
}
