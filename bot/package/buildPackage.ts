import { createHash } from 'node:crypto'
import type { BlobStore } from '../files/blobStore'
import { historyCsv } from './historyCsv'
import { nameFiles } from './nameFiles'
import type { PackageFile, PackageInput } from './packageInput'
import { readableJson } from './readableJson'
import { sheetPdf } from './sheetPdf'
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
 * Builds a package and keeps it in the blob store: numbered originals, the sheet that explains them, the data,
 * history.csv and manifest.sha256 (which `sha256sum -c` reads). The same input gives the same bytes. Memory stays flat:
 * originals are streamed from the store into the store.
 * Throws when an original is missing from the store or is no longer what its hash says.
 */
export async function buildPackage(input: PackageInput, blobs: BlobStore): Promise<BuiltPackage> {
  const originals = nameFiles(input.files)
  const made = new Map<string, Buffer>([
    [input.sheet.name, await sheetPdf(input.sheet, input.language)],
    [input.data.name, Buffer.from(readableJson(input.data.value))],
    ['history.csv', Buffer.from(historyCsv(input.history))],
  ])
  made.set('manifest.sha256', manifest(originals, made))
  const entries: ZipEntry[] = [
    ...[...made].map(([name, data]) => ({ name, source: [data], compress: true })),
    ...originals.map((file) => ({ name: file.packed, source: original(file, blobs), compress: false })),
  ]
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const kept = await blobs.put(zipEntries(sorted), { maxBytes: Number.MAX_SAFE_INTEGER })
  if (!kept.ok) throw new Error(`package not kept: ${kept.reason}`)
  return { ...kept.value, name: input.name }
}

function manifest(originals: readonly { sha256: string; packed: string }[], made: Map<string, Buffer>): Buffer {
  const lines = [
    ...originals.map(({ sha256, packed }) => `${sha256}  ${packed}\n`),
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
