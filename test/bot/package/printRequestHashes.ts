import { DirectoryBlobStore } from '../../../bot/files/directoryBlobStore'
import { answerPackageInputOf } from '../../../bot/package/answerPackageInputOf'
import { buildPackage } from '../../../bot/package/buildPackage'
import { originalsPackageInputOf } from '../../../bot/package/originalsPackageInputOf'
import { textFor } from '../../../cards/text/textFor'
import { sampleFile, sampleRequest, sampleSource } from './sampleRequest'

/** Builds both packages of a request in a process of its own and prints their hashes and the zone it ran in. */
async function printRequestHashes(root: string): Promise<void> {
  const blobs = new DirectoryBlobStore(root)
  const items = [{ words: '세미나 臺灣', itemId: 'agenda', answers: [{ text: 'x' }, { fileId: 'new' }] }]
  const source = await sampleSource(blobs, sampleRequest(items), { files: [await sampleFile(blobs, 'new')] })
  const built = await Promise.all(
    [answerPackageInputOf, originalsPackageInputOf].map((inputOf) =>
      buildPackage(inputOf(textFor('en'), source), blobs),
    ),
  )
  const hashes = built.map(({ sha256 }) => sha256)
  process.stdout.write(JSON.stringify({ hashes, offset: new Date(1980, 0, 1).getTimezoneOffset() }))
}

void printRequestHashes(process.argv[2] ?? '')
