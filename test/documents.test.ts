import { existsSync, readdirSync, readFileSync } from 'node:fs'

const read = (file: string) => readFileSync(file, 'utf8')
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = '']) => part)

test('every test that ACCEPTANCE.md names is there', () => {
  const named = found(read('ACCEPTANCE.md'), /`(?:TEST_DATABASE_URL=… )?jest ([^`]+)`/g).flatMap((paths) =>
    paths.split(' '),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((path) => path !== 'X' && !tests.some((file) => file.includes(path)))).toEqual([])
})

test.each(['README.md', 'ACCEPTANCE.md', 'CONTRIBUTING.md', 'manifest/STORE.md', 'manifest/TENANT-CHECK.md'])(
  'every script that %s names is there',
  (file) => {
    const named = found(read(file), /npm run ([a-z:]+)/g)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  },
)

/** What stands in the first column of a table of the README, of the section with this title. */
const listedIn = (title: string) => {
  const section =
    read('README.md')
      .split(/^## /m)
      .find((part) => part.startsWith(`${title}\n`)) ?? ''
  return found(section, /^\| (`[A-Z][^|]*) \|/gm).flatMap((column) => found(column, /`([^`]+)`/g))
}

test('the table of the README has every setting, and no other', () => {
  const sources = [read('bot/config.ts'), read('bot/requestsApi/requestsSettings.ts')]
  const settings = sources.flatMap((source) => found(source, /^ {2}([A-Z]\w+): (?:z|whole|guid)\b/gm))
  expect(settings.length).toBeGreaterThan(20)
  // What NODE_ENV does stands beside the settings it refuses.
  expect(listedIn('Run it').sort()).toEqual(settings.filter((name) => name !== 'NODE_ENV').sort())
})

test('the README has every setting of the package, and no other', () => {
  const settings = found(read('manifest/readPackageConfig.ts'), /^ {2}([A-Z]\w+): (?:z|guid|address|page)\b/gm)
  expect(settings).toHaveLength(8)
  expect(listedIn('Install it in Teams').sort()).toEqual(settings.sort())
})

test('every test that STORE.md names is there, by file and name', () => {
  const named = [...read('manifest/STORE.md').matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)]
  expect(named.length).toBeGreaterThan(40)
  const missing = named.filter(([, file = '', name = '']) => !(tests.includes(file) && read(file).includes(name)))
  expect(missing.map(([, file, name]) => `${file}: ${name}`)).toEqual([])
})

test('STORE.md has all thirty rules', () => {
  const rules = found(read('manifest/STORE.md'), /^\| (\d+) \|/gm)
  expect(rules).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 1)))
})

test.each(['manifest/STORE.md', 'manifest/TENANT-CHECK.md', 'README.md'])(
  'every file that %s points to is there',
  (file) => {
    const named = found(read(file), /`((?:bot|dialogs|cards|rules|manifest|test)\/[\w./-]+)`/g)
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  },
)

test('the check in a tenant takes half an hour', () => {
  const minutes = found(read('manifest/TENANT-CHECK.md'), /^\*\*\d+\. .*\((\d+) min\)/gm).map(Number)
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(30)
})
