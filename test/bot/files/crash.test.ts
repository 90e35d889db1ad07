import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { freshProcess } from './freshProcess'
import { tempBlobs } from './tempBlobs'

test.each([1, 7, 23])(
  'when the process is killed after %d files, each file it spoke of is whole and the rest is swept',
  async (count) => {
    const temp = await tempBlobs()
    const child = freshProcess('test/bot/files/keepUntilKilled.ts', [temp.root])
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
      if (said.split('\n').length > count) child.kill('SIGKILL')
    })
    await once(child, 'close')

    const spokenOf = said.split('\n').filter((line) => line.length === 64)
    expect(spokenOf.length).toBeGreaterThanOrEqual(count)
    await temp.blobs.sweep(Number.MAX_SAFE_INTEGER, async (sha256) => spokenOf.includes(sha256))
    expect((await temp.files()).map((path) => path.replace(/[/\\]/, '')).sort()).toEqual([...spokenOf].sort())
    for (const sha256 of spokenOf) {
      expect(
        createHash('sha256')
          .update(await buffer(temp.blobs.open(sha256)))
          .digest('hex'),
      ).toBe(sha256)
    }
    await temp.drop()
  },
)

test('a disk that fails is an error, not an acknowledgement', async () => {
  const temp = await tempBlobs()
  await temp.drop()
  const { writeFile } = await import('node:fs/promises')
  await writeFile(temp.root, 'a file where the store should be')
  await expect(temp.blobs.put((async function* () {})(), { maxBytes: 1 })).rejects.toThrow(/ENOTDIR|EEXIST/)
  await temp.drop()
})
