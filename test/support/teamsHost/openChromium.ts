import { type Browser, chromium } from 'playwright-core'
import { appHost } from './appHost'
import { chromiumPath } from './chromiumPath'
import { ChromiumWindow, type WindowOptions } from './chromiumWindow'

/** Works without a display, a network or a user of its own. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A running Chromium in which only the tab's host exists. */
export interface OpenedChromium {
  /** A window with storage of its own: another person, or a fresh start. */
  openWindow(options?: WindowOptions): Promise<ChromiumWindow>
  close(): Promise<void>
}

/**
 * Starts Debian's Chromium. It finds the tab's host at `appPort` of this machine (`TlsFront.port`) and no other name at
 * all; who wants Teams' own opens a `TeamsHost` in a window.
 */
export async function openChromium(appPort: number): Promise<OpenedChromium> {
  if (!chromiumPath) throw new Error('Chromium is not installed here: use describeInChromium')
  const endpoint = `127.0.0.1:${appPort}`
  const rules = `MAP ${appHost}:443 ${endpoint}, MAP * ~NOTFOUND`
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath,
    headless: true,
    // A page of the public internet, as Teams seems to be, may not frame one of this machine.
    args: [...args, `--host-resolver-rules=${rules}`, `--ip-address-space-overrides=${endpoint}=public`],
  })
  return { openWindow: (options) => ChromiumWindow.open(browser, options), close: () => browser.close() }
}
