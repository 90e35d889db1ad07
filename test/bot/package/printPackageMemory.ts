import { randomBytes } from 'node:crypto'
import { DirectoryBlobStore } from '../../../bot/files/directoryBlobStore'
import { buildPackage } from '../../../bot/package/buildPackage'
import { streamOf } from '../files/streamOf'
import { keepFile } from './keepFile'
import { sampleInput } from './sampleInput'

const pieces = 10

/** Builds a package of 100 files, 60 MB, and prints by how much its peak memory exceeds that of a package of one file. */
async function printPackageMemory(root: string): Promise<void> {
  const blobs = new DirectoryBlobStore(root)
  const files = []
  for (let number = 1; number <= 100; number++) {
    const piece = randomBytes(60_000)
    files.push(await keepFile(blobs, number, streamOf(...Array.from({ length: pieces }, () => piece))))
  }
  await buildPackage(sampleInput(files.slice(0, 1)), blobs)
  const before = process.resourceUsage().maxRSS
  const built = await buildPackage(sampleInput(files), blobs)
  process.stdout.write(JSON.stringify({ size: built.size, growth: (process.resourceUsage().maxRSS - before) * 1024 }))
}

void printPackageMemory(process.argv[2] ?? '')
