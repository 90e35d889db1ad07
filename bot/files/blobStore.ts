import type { Readable } from 'node:stream'
import type { Outcome } from '../../rules/outcome'

/** Where a kept file is found: its content's hash (lower-case hex) and its length in bytes. */
export interface StoredBlob {
  sha256: string
  size: number
}

/** Keeps bytes under the hash of their content: the same content twice is one blob. */
export interface BlobStore {
  /**
   * Keeps a stream. When this returns ok the bytes survive a power cut; when it does not, nothing is kept.
   * Reads at most `maxBytes` and the piece that goes beyond. Throws what the source throws, and what the disk throws.
   */
  put(source: AsyncIterable<Uint8Array>, limits: { maxBytes: number }): Promise<Outcome<StoredBlob, 'tooBig'>>
  /** Streams a blob; the stream fails when there is none. */
  open(sha256: string): Readable
  /** Some bytes of a blob, fewer at its end; throws when there is no such blob. */
  read(sha256: string, start: number, length: number): Promise<Buffer>
  has(sha256: string): Promise<boolean>
  /** How many bytes a blob has; undefined when there is none. */
  sizeOf(sha256: string): Promise<number | undefined>
  /** Whether bytes could be kept now. */
  ready(): Promise<boolean>
  /** Removes a blob; no error when there is none. */
  remove(sha256: string): Promise<void>
  /**
   * Removes what crashes left behind: unfinished uploads and blobs nobody refers to, if last written before an instant.
   * @param olderThanMs epoch milliseconds on the real clock, well before now: a blob is kept before its row is
   * @returns how many of each were removed
   */
  sweep(
    olderThanMs: number,
    isReferenced: (sha256: string) => Promise<boolean>,
  ): Promise<{ unfinished: number; unreferenced: number }>
}
