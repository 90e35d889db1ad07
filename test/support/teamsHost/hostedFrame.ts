import type { Frame, Page } from 'playwright-core'
import { HostCalls } from './hostCalls'
import type { HostedPage } from './hostContext'

/** Where a page sent its person. */
export type Navigation =
  | { to: 'link'; url: string }
  | { to: 'app'; appId: string; pageId: string; subPageId?: string; webUrl?: string; chatId?: string }
  | { to: 'page'; pageId: string; subPageId?: string }
  | { to: 'default page' }

const navigations: Record<string, (args: unknown[]) => Navigation> = {
  executeDeepLink: ([url]) => ({ to: 'link', url: String(url) }),
  'pages.navigateToApp': ([params]) => ({ to: 'app', ...(params as { appId: string; pageId: string }) }),
  'pages.currentApp.navigateTo': ([params]) => ({ to: 'page', ...(params as { pageId: string }) }),
  'pages.currentApp.navigateToDefaultPage': () => ({ to: 'default page' }),
}

/** Where a page is put: sizes in CSS pixels make it a dialog. */
export interface Placed {
  name: string
  url: string
  title: string
  width?: number
  height?: number
}

/** A page of ours in Teams: what it shows is in `frame`, what it asks of Teams in `calls`. */
export class HostedFrame {
  readonly calls = new HostCalls()
  private shown: Frame | undefined

  constructor(
    private readonly hostPage: Page,
    private readonly placed: Placed,
    readonly page: HostedPage,
  ) {}

  /** Puts it into the host's page, and gives it as soon as it is there; it may not have loaded yet. */
  async show(): Promise<this> {
    await this.inHost('show', this.placed)
    const element = await this.hostPage.waitForSelector(`iframe[name="${this.placed.name}"]`, { state: 'attached' })
    this.shown = (await element.contentFrame()) ?? undefined
    return this
  }

  /** Its window, with Playwright's ways to look and to press. */
  get frame(): Frame {
    if (!this.shown) throw new Error(`${this.placed.url} is not shown`)
    return this.shown
  }

  /** Resolves when the page has told Teams that it is ready; rejects with its reason when it said that it failed. */
  async ready(): Promise<void> {
    const { func, args } = await this.calls.next('appInitialization.success', 'appInitialization.failure')
    if (func === 'appInitialization.failure') throw new Error(`the page failed: ${args.join(' ')}`)
  }

  /** The next place the page sends its person to: a link, a page of an app, a page of this app. */
  async navigation(): Promise<Navigation> {
    const { func, args } = await this.calls.next(...Object.keys(navigations))
    const read = navigations[func]
    if (!read) throw new Error(`${func} leads nowhere`)
    return read(args)
  }

  /** Tells the page of an event, as Teams does, if the page has asked to hear of it. */
  async tell(event: string, ...args: unknown[]): Promise<void> {
    const heard = this.calls.of('registerHandler').some(({ args: [name] }) => name === event)
    if (heard && this.isOpen) await this.inHost('tell', this.placed.name, event, args)
  }

  /** Takes the page away, as when its person closes it: it is not asked. */
  async close(): Promise<void> {
    const { frame } = this
    const gone = this.hostPage.waitForEvent('framedetached', (detached) => detached === frame)
    await this.inHost('drop', this.placed.name)
    await gone
  }

  get isOpen(): boolean {
    return !this.frame.isDetached()
  }

  private inHost(func: string, ...args: unknown[]): Promise<unknown> {
    return this.hostPage.evaluate(`teamsHost.${func}(...${JSON.stringify(args)})`)
  }
}
