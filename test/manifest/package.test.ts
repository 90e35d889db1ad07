import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkPackage } from '../../manifest/checkPackage'
import { publisher } from './publisher'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimwell-package-'))
  for (const name of ['manifest', 'package.json', 'node_modules']) symlinkSync(resolve(name), join(root, name))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** What `npm run package` runs once it is built, with these settings and no other. */
function run(settings: Record<string, string>) {
  const args = ['-r', resolve('test/bot/store/runTypeScript.cjs'), 'manifest/package.ts']
  const { PATH } = process.env
  return spawnSync(process.execPath, args, { cwd: root, env: { PATH, ...settings }, encoding: 'utf8' })
}

test('with all that a publisher must say there is a package, and one line that says where', () => {
  const { status, stdout, stderr } = run({ ...publisher, APP_VERSION: '1.4.0' })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^dist\/claimwell\.zip: version 1\.4\.0, checked, \d+ bytes\n$/)
  expect(checkPackage(readFileSync(join(root, 'dist/claimwell.zip')))).toEqual([])
})

test('without them there is none, and a line for each setting that is missing', () => {
  const { status, stderr } = run({ MicrosoftAppId: publisher.MicrosoftAppId, PUBLIC_URL: 'http://claims.contoso.com' })
  expect(status).toBe(1)
  const missing = Object.keys(publisher).filter((name) => name !== 'MicrosoftAppId')
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(': ')[0]),
  ).toEqual(missing)
  expect(existsSync(join(root, 'dist'))).toBe(false)
})

test('what the store would refuse is told by where it is and what it is called, and there is no package', () => {
  const { status, stderr } = run({ ...publisher, PUBLISHER_NAME: 'Microsoft Claims' })
  expect([status, stderr]).toEqual([1, 'developer.name (publisher-microsoft): Name who publishes it, not Microsoft.\n'])
  expect(existsSync(join(root, 'dist'))).toBe(false)
})
