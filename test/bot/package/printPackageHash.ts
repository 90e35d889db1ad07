import { DirectoryBlobStore } from '../../../bot/files/directoryBlobStore'
import { buildPackage } from '../../../bot/package/buildPackage'
import { streamOf } from '../files/streamOf'
import { keepFile } from './keepFile'
import { sampleInput } from './sampleInput'

/** Builds the sample package in a process of its own and prints its hash and the zone it ran in. */
async function printPackageHash(root: string): Promise<void> {
  const blobs = new DirectoryBlobStore(root)
  const built = await buildPackage(sampleInput([await keepFile(blobs, 1, streamOf('original'))]), blobs)
  process.stdout.write(JSON.stringify({ sha256: built.sha256, offset: new Date(1980, 0, 1).getTimezoneOffset() }))
}

void printPackageHash(process.argv[2] ?? '')
