import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '..')

/** One seeded violation for each rule: the file that breaks it, and what it says. */
const seeded: Record<string, Record<string, string>> = {
  'rules-are-pure': { 'rules/reads.ts': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n" },
  'cards-are-pure': { 'cards/asks.ts': "import { ask } from '../dialogs/ask'\nexport const card = ask\n" },
  'dialogs-know-no-shell': { 'dialogs/knows.ts': "import { shell } from '../bot/shell'\nexport const knows = shell\n" },
  'browsers-load-no-server': {
    'bot/tab/client/loads.ts': "import { shell } from '../../shell'\nexport const loads = shell\n",
  },
  'claims-know-only-rules': {
    'bot/claims/sends.ts': "import { shell } from '../shell'\nexport const sends = shell\n",
  },
  'one-place-to-wire': { 'bot/other.ts': "import { rows } from './store/rows'\nexport const other = rows\n" },
  'botbuilder-at-the-edge': {
    'bot/turns/sends.ts': "import { TurnContext } from 'botbuilder'\nexport const context = TurnContext\n",
  },
  'no-cycles': {
    'rules/hen.ts': "import type { Egg } from './egg'\nexport interface Hen { egg: Egg }\n",
    'rules/egg.ts': "import type { Hen } from './hen'\nexport interface Egg { hen: Hen }\n",
  },
  'no-barrels': { 'rules/index.ts': "export { pure } from './pure'\n" },
  'no-orphans': { 'rules/lonely.ts': 'export const lonely = 1\n' },
  'not-to-test': { 'bot/tests.ts': "import { support } from '../test/support'\nexport const tests = support\n" },
  'package-stands-alone': {
    'manifest/leans.ts': "import { pure } from '../rules/pure'\nexport const leans = pure\n",
  },
  'product-needs-no-package': {
    'bot/packs.ts': "import { words } from '../manifest/words'\nexport const packs = words\n",
  },
  'declared-and-found': { 'bot/missing.ts': "import { nothing } from './nowhere'\nexport const missing = nothing\n" },
  'not-to-dev-dep': { 'bot/develops.ts': "import fc from 'fast-check'\nexport const develops = fc\n" },
}

const clean: Record<string, string> = {
  'rules/pure.ts': 'export const pure = 1\n',
  'dialogs/ask.ts': "import { pure } from '../rules/pure'\nexport const ask = pure\n",
  'bot/shell.ts': "import { ask } from '../dialogs/ask'\nexport const shell = ask\n",
  'bot/store/rows.ts': "import { pure } from '../../rules/pure'\nexport const rows = pure\n",
  'bot/wiring.ts':
    "import { rows } from './store/rows'\nimport { shell } from './shell'\nexport const wired = [rows, shell]\n",
  'bot/main.ts': "import { wired } from './wiring'\nexport const main = wired\n",
  'manifest/words.ts': "import fc from 'fast-check'\nexport const words = fc\n",
  'test/support.ts': "import { main } from '../bot/main'\nexport const support = main\n",
}

interface Violation {
  rule: { name: string }
  from: string
}

let tree: string

function put(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), content)
  }
}

function violations(): Violation[] {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = join(root, '.dependency-cruiser.cjs')
  const args = [
    cli,
    '--config',
    config,
    '--output-type',
    'json',
    'bot',
    'dialogs',
    'cards',
    'rules',
    'manifest',
    'test',
  ]
  const run = () =>
    execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    return JSON.parse(run()).summary.violations
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout).summary.violations
  }
}

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'claimwell-imports-'))
  for (const folder of ['bot', 'dialogs', 'cards', 'rules', 'manifest', 'test']) mkdirSync(join(tree, folder))
  for (const shared of ['node_modules', 'package.json', 'tsconfig.json'])
    symlinkSync(join(root, shared), join(tree, shared))
  put(clean)
})

afterEach(() => rmSync(tree, { recursive: true, force: true }))

test('a tree that keeps the one arrow has nothing to complain of', () => {
  expect(violations()).toEqual([])
})

test('each rule of imports catches the violation that is seeded for it', () => {
  const rules: { name: string; comment?: string }[] = jest.requireActual('../.dependency-cruiser.cjs').forbidden
  expect(Object.keys(seeded).sort()).toEqual(rules.map(({ name }) => name).sort())
  for (const files of Object.values(seeded)) put(files)
  const found = violations()
  for (const [name, files] of Object.entries(seeded)) {
    const caught = found.filter(({ rule }) => rule.name === name).map(({ from }) => from)
    expect({ name, caught: caught.some((path) => Object.hasOwn(files, path)) }).toEqual({ name, caught: true })
  }
})

test('each rule says why, so that a failure teaches', () => {
  const rules: { name: string; comment?: string }[] = jest.requireActual('../.dependency-cruiser.cjs').forbidden
  for (const { comment } of rules) expect(comment).toMatch(/\w.{20,}\.$/)
})
