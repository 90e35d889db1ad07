import type { Readable } from 'node:stream'

/** All bytes of a stream; rejects when it fails. */
export async function readWhole(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
