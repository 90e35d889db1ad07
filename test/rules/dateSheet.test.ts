import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dateSheet } from './dateSheet'

const zones = [
  'UTC',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
]

/** A process of its own: the zone of a process is read when it starts. */
const script = `
  const { readFileSync } = require('node:fs')
  const { transformSync } = require('@swc/core')
  const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }
  require.extensions['.ts'] = (module, file) =>
    module._compile(transformSync(readFileSync(file, 'utf8'), { ...options, filename: file }).code, file)
  const { dateSheet } = require('./test/rules/dateSheet')
  process.stdout.write(new Date(2026, 0, 1).toISOString() + '\\n' + dateSheet())
`

it('the zone of the machine changes no date and no deadline', async () => {
  const run = async (TZ: string) => {
    const options = { cwd: join(__dirname, '../..'), env: { ...process.env, TZ }, maxBuffer: 1e8 }
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], options)
    const end = stdout.indexOf('\n')
    return { newYear: stdout.slice(0, end), sheet: stdout.slice(end + 1) }
  }
  const runs = await Promise.all(zones.map(run))
  // Six different midnights show that the processes really lived in six zones.
  expect(new Set(runs.map(({ newYear }) => newYear)).size).toBe(zones.length)
  const here = dateSheet()
  expect(here.split('\n')).toHaveLength(367)
  expect(runs.map(({ sheet }) => sheet === here)).toEqual(zones.map(() => true))
}, 20_000)
