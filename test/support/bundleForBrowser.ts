import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(__dirname, '..', '..')

/** Rolldown is an ES module, which Jest cannot load on Node 20 and 22, so a Node of its own runs it. */
const script = `
import { rolldown } from 'rolldown'
const bundle = await rolldown({ input: process.argv[1], platform: 'browser' })
const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
await bundle.close()
process.stdout.write(output[0].code)
`

/** A TypeScript file and all it imports as one minified ES module; `entry` is a path from the root of the project. */
export async function bundleForBrowser(entry: string): Promise<string> {
  const args = ['--input-type=module', '--eval', script, entry]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
