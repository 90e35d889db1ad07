import type { Browser, BrowserContext, Page } from 'playwright-core'
import { appHost } from './appHost'

const patienceMs = 10_000

/** How large a window is, in CSS pixels, and what its person has set in their system. */
export interface WindowOptions {
  width?: number
  height?: number
  locale?: string
  reducedMotion?: 'reduce' | 'no-preference'
}

/** A window of a person; what its pages ask of anybody but the tab's host is aborted and kept. */
export class ChromiumWindow {
  /** Requests that would have left for another host, as `GET https://…`. */
  readonly strayRequests: string[] = []
  /** What the pages wrote as errors: exceptions nobody caught, refusals by a policy. */
  readonly complaints: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(browser: Browser, options: WindowOptions = {}): Promise<ChromiumWindow> {
    const { width = 1280, height = 800, locale = 'en-US', reducedMotion = 'no-preference' } = options
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      locale,
      reducedMotion,
      // A worker's requests would not be seen.
      serviceWorkers: 'block',
    })
    context.setDefaultTimeout(patienceMs)
    const window = new ChromiumWindow(context, await context.newPage())
    await window.watch()
    return window
  }

  close(): Promise<void> {
    return this.context.close()
  }

  private async watch(): Promise<void> {
    this.context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    this.context.on('weberror', (error) => this.complaints.push(String(error.error())))
    await this.context.route(
      (url) => url.hostname !== appHost,
      (route) => {
        this.strayRequests.push(`${route.request().method()} ${route.request().url()}`)
        return route.abort('blockedbyclient')
      },
    )
  }
}
