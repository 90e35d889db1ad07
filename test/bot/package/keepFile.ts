import type { BlobStore } from '../../../bot/files/blobStore'
import type { PackageFile } from '../../../bot/package/packageInput'

/** Keeps a file in the store and describes it as number `number` of a package. */
export async function keepFile(
  blobs: BlobStore,
  number: number,
  source: AsyncIterable<Uint8Array>,
  more: Partial<PackageFile> = {},
): Promise<PackageFile> {
  const kept = await blobs.put(source, { maxBytes: 1e9 })
  if (!kept.ok) throw new Error(kept.reason)
  return {
    number,
    slug: 'third-party-invoice',
    name: `Rechnung ${number}.pdf`,
    extension: 'pdf',
    shows: ['Invoice'],
    ...kept.value,
    ...more,
  }
}
