import type { CoOpClaim } from '../../../rules/claim'
import { lead, otherTenant } from '../../support/chatting'
import { pictureOf } from '../../support/pictureOf'
import { preparedClaim, preparedClaims } from '../../support/preparedClaim'
import { startTabInTeams, type TabInTeams, tabOrigin } from '../../support/tabInTeams'
import type { Person } from '../../support/teams/person'
import { axe } from '../../support/teamsHost/axe'
import type { ChromiumWindow } from '../../support/teamsHost/chromiumWindow'
import { describeInChromium } from '../../support/teamsHost/describeInChromium'
import { inTheme } from '../../support/teamsHost/inTheme'

jest.setTimeout(60_000)

const tenant = 'c1a1b0a7-0000-4000-8000-000000000001'
const themes = ['default', 'dark', 'contrast'] as const

describeInChromium('The season in Teams', () => {
  let product: TabInTeams
  let window: ChromiumWindow
  let mina: Person
  let lea: Person
  let claim: CoOpClaim

  beforeAll(async () => {
    product = await startTabInTeams({
      at: Date.UTC(2027, 0, 28, 3),
      env: { ALLOWED_TENANTS: `${tenant},${otherTenant}`, INCENTIVES_ADMINS: `${tenant}/${lead.aadObjectId}` },
    })
    mina = product.teams.person({ name: 'Mina Kim' })
    lea = product.teams.person(lead)
    claim = await preparedClaim(product.well, mina)
    await preparedClaims(product.well, lea, 'searchAds')
    window = await product.openWindow()
  })
  afterAll(() => product.stop())

  const open = async (who: Person, on = window) => {
    const host = await product.teamsOf(on, who)
    const tab = await product.openTab(host)
    await tab.frame.getByRole('table', { name: /claims/i }).waitFor()
    return { host, tab, frame: tab.frame }
  }

  it('shows a claim with its day, its money and how ready it is, in the picture and in the table', async () => {
    const { frame } = await open(mina)
    const row = frame.getByRole('row').filter({ hasText: 'Seminar' })
    await expect(row.textContent()).resolves.toMatch(
      /0 of 7 done[\s\S]*KRW.5,500,000[\s\S]*Feb 12, 2027[\s\S]*15 days left/,
    )
    const picture = frame.getByRole('img', { name: /Feb 12, 2027/ })
    expect(await picture.count()).toBeGreaterThan(0)
  })

  it.each(themes)('is clean for assistive technology in the theme %s', async (theme) => {
    const { host, frame } = await open(lea)
    await inTheme(host, frame, theme)
    expect(await axe(frame)).toEqual([])
    await pictureOf(window.page, `tab-season-${theme}`)
  })

  it('fits a phone of 360 pixels without scrolling sideways', async () => {
    const phone = await product.openWindow({ width: 360, height: 740 })
    const { frame } = await open(mina, phone)
    expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(await axe(frame)).toEqual([])
    await pictureOf(phone.page, 'tab-season-phone')
    await phone.close()
  })

  it('follows what is done in chat, without a reload', async () => {
    const { frame } = await open(mina)
    await frame.evaluate('window.here = true')
    for (const said of ['open 1', 'change title', 'Cloud seminar']) await mina.say(said)
    await frame.getByRole('link', { name: 'Cloud seminar' }).waitFor()
    expect(await frame.evaluate('window.here')).toBe(true)
  })

  it('is worked by keyboard alone: from the header to a claim', async () => {
    const { frame } = await open(mina)
    const focused = () => frame.evaluate('document.activeElement?.getAttribute("href") ?? ""')
    await frame.locator('body').press('Tab')
    for (let presses = 0; presses < 40 && (await focused()) !== `#/claims/${claim.id}`; presses += 1)
      await window.page.keyboard.press('Tab')
    expect(await focused()).toBe(`#/claims/${claim.id}`)
    await window.page.keyboard.press('Enter')
    await frame.waitForURL(`**/tab#/claims/${claim.id}`)
  })

  it('a member sees their own claims and no way to those of the organisation', async () => {
    const { frame } = await open(mina)
    expect(await frame.getByText('Organisation').count()).toBe(0)
    const { frame: leads } = await open(lea)
    await leads.getByText('Organisation', { exact: true }).click()
    await leads.getByRole('row').filter({ hasText: 'Mina Kim' }).waitFor()
  })

  it('loads at most 150 KB before it can be used', async () => {
    const fresh = await product.openWindow()
    const loaded: Promise<number>[] = []
    fresh.page.on('response', (response) => {
      if (!response.url().startsWith(`${tabOrigin}/tab`) || response.url().includes('/changes')) return
      loaded.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => responseBodySize),
      )
    })
    await open(mina, fresh)
    const bytes = (await Promise.all(loaded)).reduce((sum, one) => sum + one, 0)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(150 * 1024)
    await fresh.close()
  })
})
