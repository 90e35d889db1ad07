import { Zip, ZipDeflate } from 'fflate'

/** One file of a zip. */
export interface ZipEntry {
  name: string
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** False for what is compressed already (photos, PDFs): its bytes are kept as they are. */
  compress: boolean
}

const unix = 3
const readableByAll = 0o100644 * 0x10000

/**
 * Writes a zip as a stream that never holds more than a piece of one file. The same entries give the same bytes: the
 * time is a fixed one, and the compressor is JavaScript, so it does not vary with the machine as zlib does.
 * Nothing is "stored" in zip's sense: stored entries of unknown length cannot be opened on every desktop, deflate
 * blocks without compression can.
 * @returns the bytes of the zip; throws what a source throws
 */
export async function* zipEntries(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for (const entry of entries) {
    const file = new ZipDeflate(entry.name, { level: entry.compress ? 6 : 0 })
    file.os = unix
    file.attrs = readableByAll
    // fflate reads the parts of this date in local time, so it is made in local time: equal bytes in every zone.
    file.mtime = new Date(1980, 0, 1, 12)
    zip.add(file)
    for await (const chunk of entry.source) {
      file.push(chunk)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
