import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import type { SampleFile } from '../samples/seminarFiles'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const expected = ['index.pdf', 'claim.json', 'history.csv', 'manifest.sha256']

/** What is wrong with a package: a part that is missing, a file that is not byte for byte, a hash that differs. */
export function checkPackage(zip: Uint8Array, originals: readonly SampleFile[]): string[] {
  const entries = unzipSync(zip)
  const names = Object.keys(entries)
  const hashes = new Set(Object.values(entries).map(sha256))
  const listed = Buffer.from(entries['manifest.sha256'] ?? []).toString('utf8')
  return [
    ...expected.filter((name) => !names.includes(name)).map((name) => `the package has no ${name}`),
    ...originals.filter(({ bytes }) => !hashes.has(sha256(bytes))).map(({ name }) => `${name} is not as it was sent`),
    ...names
      .filter(
        (name) =>
          name !== 'manifest.sha256' && !listed.includes(`${sha256(entries[name] ?? new Uint8Array())}  ${name}`),
      )
      .map((name) => `manifest.sha256 does not have ${name} as it is`),
  ]
}
