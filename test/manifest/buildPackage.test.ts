import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { buildPackage } from '../../manifest/buildPackage'
import { goodConfig, icons } from './goodPackage'
import { publisher } from './publisher'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function built() {
  const made = buildPackage(goodConfig(), icons)
  if (!made.ok) throw new Error(JSON.stringify(made.findings))
  return made.zip
}

test('the package has three files at its root: the manifest of these settings, and our two icons as they are', () => {
  const files = unzipSync(built())
  expect(Object.keys(files)).toEqual(['manifest.json', 'color.png', 'outline.png'])
  expect(JSON.parse(strFromU8(files['manifest.json']!))).toMatchObject({ id: publisher.TEAMS_APP_ID, version: '1.2.3' })
  expect(hash(files['color.png']!)).toBe(hash(icons.color))
  expect(hash(files['outline.png']!)).toBe(hash(icons.outline))
})

test('the same settings make the same bytes, whatever the day and the zone of the machine', () => {
  const print = `
    const { goodConfig, icons } = require('./test/manifest/goodPackage')
    const { buildPackage } = require('./manifest/buildPackage')
    const { zip } = buildPackage(goodConfig(), icons)
    process.stdout.write(require('node:crypto').createHash('sha256').update(zip).digest('hex'))`
  const inZone = (TZ: string) =>
    execFileSync(process.execPath, ['-r', './test/bot/store/runTypeScript.cjs', '-e', print], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    })
  const expected = hash(built())
  jest.useFakeTimers({ now: Date.UTC(2031, 6, 1) })
  expect(hash(built())).toBe(expected)
  jest.useRealTimers()
  expect([inZone('Pacific/Kiritimati'), inZone('America/Los_Angeles')]).toEqual([expected, expected])
})

test('what is wrong is answered with all that speaks against it, and there is no package', () => {
  const config = goodConfig()
  const made = buildPackage(
    { ...config, publisher: { ...config.publisher, name: 'Microsoft Claims' } },
    { color: icons.outline, outline: icons.outline },
  )
  expect(made).toMatchObject({
    ok: false,
    findings: [
      { code: 'publisher-microsoft', at: 'developer.name' },
      { code: 'icon-size', at: 'color.png' },
    ],
  })
})
