import type { Text } from '../../cards/text/text'
import type { KeptFile } from '../../rules/keptFile'
import type { ExportPart } from '../claims/ports'
import type { BlobStore } from '../files/blobStore'
import { type ZipEntry, zipEntries } from '../package/zipEntries'
import { exportDocuments, exportedFileName } from './exportDocuments'
import type { ExportInput } from './exportInput'
import { exportParts, mostBytesOfPart } from './exportParts'

/** What an export is made with: the words, the day it is made, and how much one zip may hold (bytes). */
export interface ExportOptions {
  text: Text
  madeOn: string
  most?: number
}

interface Placed {
  file: KeptFile
  path: string
  size: number
}

function documentsOf(input: ExportInput, { text, madeOn }: ExportOptions): ZipEntry[] {
  const readme = `${text.keep.export.readme(madeOn).join('\r\n')}\r\n`
  const all = new Map([['README.txt', readme], ...exportDocuments(input)])
  return [...all].map(([name, content]) => ({ name, source: [Buffer.from(content)], compress: true }))
}

/** A file whose bytes are gone is left out: files.json names it, and the rest is still the person's. */
async function fileEntries(placed: readonly Placed[], blobs: BlobStore): Promise<ZipEntry[]> {
  const there = await Promise.all(placed.map(({ file }) => blobs.has(file.sha256)))
  return placed
    .filter((_, index) => there[index])
    .map(({ file, path }) => ({ name: path, source: bytesOf(file.sha256, blobs), compress: false }))
}

/** Opened only when its turn comes, so that a thousand files are not open at once. */
async function* bytesOf(sha256: string, blobs: BlobStore): AsyncGenerator<Uint8Array> {
  yield* blobs.open(sha256)
}

/** Builds a person's export in the blob store, one zip or several. Memory stays flat: files are streamed. */
export async function buildExport(input: ExportInput, blobs: BlobStore, options: ExportOptions): Promise<ExportPart[]> {
  const { text, most = mostBytesOfPart } = options
  const placed = input.files.map((file, index) => ({ file, path: exportedFileName(file, index), size: file.size }))
  const dealt = exportParts(placed, most)
  const made: ExportPart[] = []
  for (const [index, part] of dealt.entries()) {
    const documents = index === 0 ? documentsOf(input, options) : []
    const entries = [...documents, ...(await fileEntries(part, blobs))]
    const kept = await blobs.put(zipEntries(entries), { maxBytes: Number.MAX_SAFE_INTEGER })
    if (!kept.ok) throw new Error(`export not kept: ${kept.reason}`)
    const suffix = dealt.length > 1 ? `-${index + 1}` : ''
    made.push({ ...kept.value, name: `${text.keep.export.fileName}${suffix}.zip` })
  }
  return made
}
