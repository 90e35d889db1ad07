import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = join(__dirname, '..', '..', 'screenshots')

/** Keeps what a window shows as `screenshots/<name>.png`, for people to look at: cards cannot be checked by reading JSON. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
