import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTabAssets } from '../../../bot/tab/tabAssets'

test('where the tab was not built, who starts the bot reads in one line what to do', () => {
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-no-tab-'))
  try {
    expect(() => readTabAssets(directory)).toThrow(/^The pages of the tab are not in .*: run npm run build.*\.$/)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})
