import type { Page, Route } from 'playwright-core'
import type { ChromiumWindow } from './chromiumWindow'
import { hostAnswers } from './hostAnswers'
import type { HostCall } from './hostCalls'
import type { HostContext, HostedPage, TeamsTheme } from './hostContext'
import { HostedFrame } from './hostedFrame'
import { hostPage } from './hostPage'
import type { SignIn } from './signIn'
import { TeamsDialog } from './teamsDialog'

/** What Teams is like this time. */
export interface TeamsHostOptions extends Partial<HostContext> {
  /** Needed by pages that sign in; without it they are never answered. */
  signIn?: SignIn
  /** Where Teams is: `https://teams.microsoft.com` unless it is another of its homes, or somebody else's page. */
  origin?: string
  /** It frames pages and never answers them. */
  silent?: boolean
}

const somebody = {
  aadObjectId: 'c1a1b0a7-0000-4000-8000-000000000020',
  tenantId: 'c1a1b0a7-0000-4000-8000-000000000001',
  name: 'Mina Kim',
}

/**
 * A Teams in a window of Chromium: a page at Teams' origin that frames ours and answers the real teams-js. What a page
 * asks for comes here, so a test changes `signIn` or the theme at any time.
 */
export class TeamsHost {
  readonly context: HostContext
  signIn: SignIn
  /** Functions a page called that this host does not have. */
  readonly unknown: string[] = []
  private readonly origin: string
  private readonly silent: boolean
  private readonly frames = new Map<string, HostedFrame>()
  private readonly page: Page

  private constructor(window: ChromiumWindow, options: TeamsHostOptions) {
    const { signIn = () => 'silence' as const, origin = 'https://teams.microsoft.com', silent = false } = options
    const { person = somebody, theme = 'default', locale = 'en-us', clientType = 'web' } = options
    const { appId = 'c1a1b0a7-0000-4000-8000-0000000a9900' } = options
    this.context = { person, theme, locale, clientType, appId }
    this.page = window.page
    this.signIn = signIn
    this.origin = origin
    this.silent = silent
  }

  /** Opens Teams in a window. */
  static async open(window: ChromiumWindow, options: TeamsHostOptions = {}): Promise<TeamsHost> {
    const host = new TeamsHost(window, options)
    // A Teams that was open in this window is gone first, with what its pages still ask.
    await host.page.goto('about:blank')
    // Whatever else is asked of Teams is a stray request, which the window keeps.
    await host.page.route(`${host.origin}/`, (route) => route.fulfill({ contentType: 'text/html', body: hostPage }))
    await host.page.route(`${host.origin}/asked`, (route) => host.asked(route))
    await host.page.goto(`${host.origin}/`)
    return host
  }

  /** Opens a page as the personal tab; `subPageId` is where a deep link leads. It may not have loaded yet. */
  openTab(url: string, options: { pageId?: string; subPageId?: string } = {}): Promise<HostedFrame> {
    const page: HostedPage = { pageId: 'claims', ...options, frameContext: 'content' }
    // The name that frames have in Teams.
    const name = `embedded-page-container${this.frames.size || ''}`
    return this.keep(name, new HostedFrame(this.page, { name, url, title: 'Claims' }, page)).show()
  }

  /** Opens a page as a dialog over the tab, as an answer to `task/fetch` does; sizes in CSS pixels. */
  openDialog(url: string, options: { title?: string; width?: number; height?: number } = {}): Promise<TeamsDialog> {
    const { title = 'Claimwell', width = 600, height = 510 } = options
    const name = `dialog${this.frames.size}`
    const page: HostedPage = { pageId: '', frameContext: 'task' }
    return this.keep(name, new TeamsDialog(this.page, { name, url, title, width, height }, page)).show()
  }

  /** The person chooses another theme: open pages that listen hear of it, later ones start with it. */
  async setTheme(theme: TeamsTheme): Promise<void> {
    this.context.theme = theme
    for (const frame of this.frames.values()) await frame.tell('themeChange', theme)
  }

  private keep<F extends HostedFrame>(name: string, frame: F): F {
    this.frames.set(name, frame)
    return frame
  }

  private async asked(route: Route): Promise<void> {
    const { frame, func, args } = route.request().postDataJSON() as HostCall & { frame: string }
    const hosted = this.frames.get(frame)
    // A last word of a page of the Teams that stood in this window before: nobody waits for an answer.
    if (!hosted) return route.fulfill({ json: null })
    hosted.calls.add({ func, args })
    if (!hostAnswers.knows(func)) this.unknown.push(func)
    const state = { context: this.context, page: hosted.page, signIn: this.signIn }
    const answer = this.silent ? undefined : await hostAnswers.to(func, state)
    await route.fulfill({ json: answer ?? null })
  }
}
