import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readTabAssets, type TabAssets } from '../../bot/tab/tabAssets'

const root = join(__dirname, '..', '..')
const rolldown = join(root, 'node_modules', 'rolldown', 'bin', 'cli.mjs')

/** The tab's files as `npm run build` makes them, from the sources as they stand. */
export async function builtTab(): Promise<TabAssets> {
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-tab-'))
  try {
    await promisify(execFile)(process.execPath, [rolldown, '-c', '-d', directory], { cwd: root })
    return readTabAssets(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
