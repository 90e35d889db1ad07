import type { Frame } from 'playwright-core'
import type { ChromiumWindow } from './chromiumWindow'

/** Opens a page as somebody does who has its address and no Teams around it. */
export async function openOutsideTeams(window: ChromiumWindow, url: string): Promise<Frame> {
  await window.page.goto(url)
  return window.page.mainFrame()
}
