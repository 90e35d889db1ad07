import { startTabInTeams, type TabInTeams, tabOrigin } from '../../support/tabInTeams'
import { axe } from '../../support/teamsHost/axe'
import type { ChromiumWindow } from '../../support/teamsHost/chromiumWindow'
import { describeInChromium } from '../../support/teamsHost/describeInChromium'
import { inTheme } from '../../support/teamsHost/inTheme'
import { openOutsideTeams } from '../../support/teamsHost/openOutsideTeams'
import { signIn } from '../../support/teamsHost/signIn'
import { TeamsHost, type TeamsHostOptions } from '../../support/teamsHost/teamsHost'

jest.setTimeout(60_000)

describeInChromium('The tab in Teams, before it shows anything', () => {
  let product: TabInTeams
  let window: ChromiumWindow
  let mina: { tenantId: string; aadObjectId: string; name: string }

  beforeAll(async () => {
    product = await startTabInTeams()
    window = await product.openWindow()
    const { person } = product.someone({ name: 'Mina Kim' })
    mina = { tenantId: person.tenantId, aadObjectId: person.aadObjectId, name: person.name }
  })
  afterAll(() => product.stop())

  const open = async (options: TeamsHostOptions = {}) => {
    const host = await product.teamsOf(window, mina, options)
    return { host, tab: await product.openTab(host) }
  }
  const themeOf = (tab: { frame: { evaluate: (code: string) => Promise<unknown> } }) =>
    tab.frame.evaluate('document.documentElement.dataset.theme')

  it('asks nobody but the bot for anything, and complains of nothing', async () => {
    const { tab, host } = await open()
    await tab.frame.getByRole('heading', { level: 1 }).waitFor()
    expect({ strays: window.strayRequests, complaints: window.complaints, unknown: host.unknown }).toEqual({
      strays: [],
      complaints: [],
      unknown: [],
    })
  })

  it('follows the theme of Teams while it is open', async () => {
    const { tab, host } = await open({ theme: 'dark' })
    expect(await themeOf(tab)).toBe('dark')
    await inTheme(host, tab.frame, 'contrast')
    await inTheme(host, tab.frame, 'default')
  })

  it('asks Teams anew when a token is over, and shows what it was to show', async () => {
    const seconds = Math.floor(Date.now() / 1000)
    const over = product.tokenOf(mina, { claims: { exp: seconds - 600, nbf: seconds - 4000, iat: seconds - 4000 } })
    const fresh = product.tokenOf(mina)
    const { tab } = await open({ signIn: signIn.inOrder(signIn.granted(over), signIn.granted(fresh)) })
    await tab.frame.getByRole('heading', { level: 1 }).waitFor()
    await expect(tab.frame.getByText('This tab is not open to you').count()).resolves.toBe(0)
  })

  it.each<[string, () => TeamsHostOptions, string]>([
    [
      'somebody who has to agree first is told to what',
      () => ({ signIn: signIn.needsConsent() }),
      'Your permission is needed once',
    ],
    ['somebody whom Teams does not sign in', () => ({ signIn: signIn.refused() }), 'You are not signed in'],
    [
      'somebody of another organisation',
      () => ({
        signIn: signIn.granted(product.tokenOf({ ...mina, tenantId: 'c1a1b0a7-0000-4000-8000-0000000000ff' })),
      }),
      'This tab is not open to you',
    ],
  ])('%s, and can try again', async (_who, options, title) => {
    const { tab, host } = await open(options())
    await tab.frame.getByRole('heading', { name: title }).waitFor()
    expect(await axe(tab.frame)).toEqual([])
    host.signIn = signIn.granted(() => product.tokenOf(mina))
    await tab.frame.getByRole('button', { name: 'Try again' }).click()
    await tab.frame.getByRole('heading', { name: title }).waitFor({ state: 'detached' })
    await tab.frame.getByRole('heading', { level: 1 }).waitFor()
  })

  it('opened outside Teams it says where to open it, and asks nothing', async () => {
    const frame = await openOutsideTeams(window, `${tabOrigin}/tab`)
    await frame.getByRole('heading', { name: 'Open this page in Teams' }).waitFor()
    expect(await axe(frame)).toEqual([])
  })

  it('in a Teams that does not answer it says so after five seconds', async () => {
    const alone = await product.openWindow()
    await alone.page.clock.install()
    const host = await TeamsHost.open(alone, { silent: true })
    const tab = await host.openTab(`${tabOrigin}/tab`)
    await tab.calls.next('initialize')
    expect(await tab.frame.getByText('Loading your claims…').count()).toBe(1)
    await alone.page.clock.fastForward(5000)
    await tab.frame.getByRole('heading', { name: 'Teams does not answer' }).waitFor()
    await alone.close()
  })
})
