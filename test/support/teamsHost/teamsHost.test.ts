import type { Frame } from 'playwright-core'
import { bundleForBrowser } from '../bundleForBrowser'
import { axe } from './axe'
import type { ChromiumWindow, WindowOptions } from './chromiumWindow'
import { describeInChromium } from './describeInChromium'
import { type OpenedChromium, openChromium } from './openChromium'
import { openOutsideTeams } from './openOutsideTeams'
import { openSampleServer, type SampleServer } from './sampleServer'
import { type SignIn, signIn } from './signIn'
import { TeamsHost, type TeamsHostOptions } from './teamsHost'
import { TlsFront } from './tlsFront'

jest.setTimeout(30_000)

const origin = 'https://claims.example.com'
const tabUrl = `${origin}/tab`
const minho = {
  aadObjectId: 'c1a1b0a7-0000-4000-8000-000000000077',
  tenantId: 'c1a1b0a7-0000-4000-8000-000000000009',
  name: 'Minho Lee',
}

describeInChromium('The fake Teams host, with the real teams-js in Chromium', () => {
  let server: SampleServer
  let front: TlsFront
  let chromium: OpenedChromium
  let window: ChromiumWindow

  beforeAll(async () => {
    server = await openSampleServer(await bundleForBrowser('test/support/teamsHost/samplePage.ts'))
    front = await TlsFront.open(server.url)
    chromium = await openChromium(front.port)
    window = await chromium.openWindow()
  })
  afterAll(async () => {
    await chromium?.close()
    await front?.close()
    await server?.close()
  })
  /** A window of the test's own; most share one, as opening it takes time. */
  const inNewWindow = async (options: WindowOptions, test: (opened: ChromiumWindow) => Promise<void>) => {
    const opened = await chromium.openWindow(options)
    await test(opened).finally(() => opened.close())
  }

  const press = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true }).click()
  const shows = (frame: Frame, id: string, text: string | RegExp) =>
    frame.locator(`#${id}`).filter({ hasText: text }).waitFor()
  const openTab = async (options?: TeamsHostOptions, path = '/tab', within = window) => {
    const teams = await TeamsHost.open(within, options)
    const tab = await teams.openTab(`${origin}${path}`)
    await tab.ready()
    return { teams, tab, frame: tab.frame }
  }

  it('tells the page who is there, in which language, on which client, and where a deep link leads', async () => {
    const teams = await TeamsHost.open(window, { person: minho, locale: 'de-de', clientType: 'desktop' })
    const tab = await teams.openTab(tabUrl, { subPageId: 'claim-7' })
    await tab.ready()
    const state = JSON.parse((await tab.frame.locator('#state').textContent())!)
    expect(state).toMatchObject({
      locale: 'de-de',
      host: { name: 'Teams', clientType: 'desktop' },
      page: { id: 'claims', subPageId: 'claim-7', frameContext: 'content' },
      user: { id: minho.aadObjectId, displayName: 'Minho Lee', tenant: { id: minho.tenantId } },
    })
  })

  it('hears nothing of pages of the Teams that was open in its window before', async () => {
    await inNewWindow({}, async (opened) => {
      await openTab({}, '/tab', opened)
      const call = { frame: 'embedded-page-container', func: 'initialize', args: [] }
      const ask = `fetch('/asked', { method: 'POST', body: ${JSON.stringify(JSON.stringify(call))} }).catch(() => {})`
      await opened.page.evaluate(`{ setInterval(() => ${ask}, 1) }`)
      const { tab } = await openTab({}, '/tab', opened)
      expect(tab.calls.of('initialize')).toHaveLength(1)
    })
  })

  it('changes the theme of a page that is open', async () => {
    const { teams, frame } = await openTab({ theme: 'dark' })
    await shows(frame, 'theme', 'dark')
    for (const theme of ['contrast', 'default'] as const) {
      await teams.setTheme(theme)
      await shows(frame, 'theme', theme)
    }
  })

  it('answers the question for a token with a token, a refusal, or that consent is needed', async () => {
    const { teams, frame } = await openTab()
    const ways: [SignIn, string][] = [
      [signIn.granted('ey.1.2'), 'signed in with ey.1.2'],
      [signIn.refused(), 'refused: CancelledByUser'],
      [signIn.granted(async () => 'made when asked'), 'signed in with made when asked'],
      [signIn.needsConsent(), 'refused: resourceRequiresConsent'],
      [signIn.failed('userCancelled'), 'refused: userCancelled'],
    ]
    for (const [way, shown] of ways) {
      teams.signIn = way
      await press(frame, 'Sign in')
      await shows(frame, 'result', shown)
    }
  })

  it('gives an expired token, then a fresh one each time', async () => {
    const { frame, tab } = await openTab({ signIn: signIn.inOrder(signIn.granted('old'), signIn.granted('fresh')) })
    for (const token of ['old', 'fresh', 'fresh']) {
      await press(frame, 'Sign in')
      await shows(frame, 'result', `signed in with ${token}`)
      await press(frame, 'Chat')
      await shows(frame, 'result', 'done')
    }
    expect(tab.calls.of('authentication.getAuthToken')).toHaveLength(3)
  })

  it('can leave the question for a token unanswered', async () => {
    const { frame, tab } = await openTab({ signIn: signIn.neverAnswers() })
    await press(frame, 'Sign in')
    await tab.calls.next('authentication.getAuthToken')
    await press(frame, 'Chat')
    await shows(frame, 'result', 'done')
  })

  it('keeps where the page sends its person', async () => {
    const { frame, tab } = await openTab()
    await press(frame, 'Chat')
    expect(await tab.navigation()).toEqual({ to: 'link', url: 'https://teams.microsoft.com/l/chat/0/0?users=28:bot' })
    await press(frame, 'Claim')
    expect(await tab.navigation()).toEqual({ to: 'page', pageId: 'claims', subPageId: 'claim-7' })
    await press(frame, 'App')
    expect(await tab.navigation()).toMatchObject({ to: 'app', pageId: 'claims', subPageId: 'claim-8' })
  })

  it('says which questions of a page it does not know, as they are never answered', async () => {
    const { teams, frame, tab } = await openTab()
    expect(teams.unknown).toEqual([])
    await press(frame, 'Settings')
    await tab.calls.next('settings.getSettings')
    expect(teams.unknown).toEqual(['settings.getSettings'])
  })

  it('keeps what a dialog submits, and closes it when told to', async () => {
    const { teams, tab } = await openTab()
    const dialog = await teams.openDialog(tabUrl, { title: 'CSR lines', width: 500, height: 400 })
    await dialog.ready()
    await shows(dialog.frame, 'state', '"frameContext":"task"')
    await press(dialog.frame, 'Submit')
    const appIds = ['c1a1b0a7-0000-4000-8000-0000000a9900']
    expect(await dialog.submitted()).toEqual({ result: { amount: '99.5' }, appIds })
    await dialog.close()
    expect([dialog.isOpen, tab.isOpen]).toEqual([false, true])
    expect(await window.page.getByRole('dialog').count()).toBe(0)
  })

  it('may never say anything: then the page gives up by itself', async () => {
    await inNewWindow({}, async (opened) => {
      await opened.page.clock.install()
      const teams = await TeamsHost.open(opened, { silent: true })
      const tab = await teams.openTab(tabUrl)
      await tab.calls.next('initialize')
      await opened.page.clock.fastForward(5_000)
      await shows(tab.frame, 'state', 'Teams is silent')
    })
  })

  it('is not there outside Teams', async () => {
    await shows(await openOutsideTeams(window, tabUrl), 'state', 'No Parent window found')
  })

  it('may be at the new address of Teams, but a stranger who frames the page is refused', async () => {
    await openTab({ origin: 'https://teams.cloud.microsoft' })
    const stranger = await TeamsHost.open(window, { origin: 'https://stranger.example' })
    const refused = window.page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
    const tab = await stranger.openTab(tabUrl)
    await refused
    expect(tab.calls.all).toEqual([])
  })

  it('shows events as they come, through https, and lets go of them with the window', async () => {
    const { frame } = await openTab()
    await press(frame, 'Listen')
    await shows(frame, 'events', 'data: hello')
    server.emit('the claim has changed')
    await shows(frame, 'events', 'data: the claim has changed')
    await window.page.goto('about:blank')
    await server.deserted()
  })

  it('carries an upload of megabytes', async () => {
    const { frame } = await openTab()
    await press(frame, 'Upload')
    await shows(frame, 'result', `${2 * 1024 * 1024} bytes`)
  })

  it('sees what a page asks of other hosts, and stops it', async () => {
    await inNewWindow({}, async (opened) => {
      const { frame } = await openTab({}, '/lax', opened)
      await press(frame, 'Abroad')
      await shows(frame, 'result', 'refused: Failed to fetch')
      // The first is what teams-js asks for when it is loaded, before it is initialised.
      expect(opened.strayRequests).toEqual([
        'GET https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json',
        'POST https://elsewhere.example/collect',
      ])
    })
  })

  it('hears the browser complain of what a policy keeps a page from asking, on a phone 360 wide', async () => {
    await inNewWindow({ width: 360, height: 640 }, async (opened) => {
      const { frame } = await openTab({}, '/tab', opened)
      expect(await frame.evaluate('[innerWidth, innerHeight]')).toEqual([360, 640])
      await press(frame, 'Abroad')
      await shows(frame, 'result', 'refused: Failed to fetch')
      expect(opened.strayRequests).toEqual([])
      expect(opened.complaints.join('\n')).toMatch(/elsewhere\.example.*violates the following Content Security Policy/)
    })
  })

  it('reads a page as axe does, under its strict policy', async () => {
    const { teams, frame } = await openTab()
    expect(await axe(frame)).toEqual([])
    const flawed = await teams.openTab(`${origin}/flawed`)
    await flawed.ready()
    const found = await axe(flawed.frame)
    expect(found).toEqual([
      expect.stringMatching(/^critical: .*\(image-alt\) at img: <img src="\/nothing\.png"> — ./),
      expect.stringMatching(/^critical: .*\(label\) at input: <input> — ./),
    ])
  })
})
