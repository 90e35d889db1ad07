import { readdirSync, readFileSync } from 'node:fs'

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

test.each(['README.md', 'ACCEPTANCE.md', 'CONTRIBUTING.md'])('every script that %s names is there', (file) => {
  const named = found(read(file), /npm run ([a-z:]+)/g)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !scripts.includes(name))).toEqual([])
})

test('the table of the README has every setting, and no other', () => {
  const sources = [read('bot/config.ts'), read('bot/requestsApi/requestsSettings.ts')]
  const settings = sources.flatMap((source) => found(source, /^ {2}([A-Z]\w+): (?:z|whole|guid)\b/gm))
  expect(settings.length).toBeGreaterThan(20)
  // The first column alone; what NODE_ENV does stands beside the settings it refuses.
  const columns = found(read('README.md'), /^\| (`[A-Z][^|]*) \|/gm)
  const listed = columns.flatMap((column) => found(column, /`([^`]+)`/g))
  expect(listed.sort()).toEqual(settings.filter((name) => name !== 'NODE_ENV').sort())
})
