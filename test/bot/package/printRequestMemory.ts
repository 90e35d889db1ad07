import { randomBytes } from 'node:crypto'
import { DirectoryBlobStore } from '../../../bot/files/directoryBlobStore'
import { answerPackageInputOf } from '../../../bot/package/answerPackageInputOf'
import { buildPackage } from '../../../bot/package/buildPackage'
import { originalsPackageInputOf } from '../../../bot/package/originalsPackageInputOf'
import { textFor } from '../../../cards/text/textFor'
import type { KeptFile } from '../../../rules/keptFile'
import { streamOf } from '../files/streamOf'
import { sampleFile, sampleRequest, sampleSource } from './sampleRequest'

/** Builds both packages with six files of 10 MB and prints by how much their peak memory exceeds that of small ones. */
async function printRequestMemory(root: string): Promise<void> {
  const blobs = new DirectoryBlobStore(root)
  const files: KeptFile[] = []
  for (let number = 1; number <= 6; number++) {
    const piece = randomBytes(100_000)
    const source = streamOf(...Array.from({ length: 100 }, () => piece))
    files.push(await sampleFile(blobs, `f${number}`, {}, source))
  }
  const build = async (answers: { fileId: string }[]) => {
    const source = await sampleSource(blobs, sampleRequest([{ words: 'a', answers }]), { files })
    const answered = await buildPackage(answerPackageInputOf(textFor('en'), source), blobs)
    const originals = await buildPackage(originalsPackageInputOf(textFor('en'), source), blobs)
    return answered.size + originals.size
  }
  await build([])
  const before = process.resourceUsage().maxRSS
  const size = await build(files.map(({ id }) => ({ fileId: id })))
  process.stdout.write(JSON.stringify({ size, growth: (process.resourceUsage().maxRSS - before) * 1024 }))
}

void printRequestMemory(process.argv[2] ?? '')
