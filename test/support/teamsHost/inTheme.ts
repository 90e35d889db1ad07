import type { Frame } from 'playwright-core'
import type { TeamsTheme } from './hostContext'
import type { TeamsHost } from './teamsHost'

/** Changes the theme of Teams, and waits until an open page has it: colours that fade are not looked at half-way. */
export async function inTheme(host: TeamsHost, frame: Frame, theme: TeamsTheme): Promise<void> {
  await host.setTheme(theme)
  // A locator, since a page's policy forbids what `waitForFunction` does in it.
  await frame.locator(`html[data-theme="${theme}"]`).waitFor()
  await frame.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => true)')
}
