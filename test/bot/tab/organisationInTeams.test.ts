import type { Frame } from 'playwright-core'
import { shownIn } from '../../support/chat'
import { lead, otherTenant } from '../../support/chatting'
import { pictureOf } from '../../support/pictureOf'
import { preparedClaim } from '../../support/preparedClaim'
import { startTabInTeams, type TabInTeams } from '../../support/tabInTeams'
import type { Person } from '../../support/teams/person'
import { axe } from '../../support/teamsHost/axe'
import type { ChromiumWindow } from '../../support/teamsHost/chromiumWindow'
import { describeInChromium } from '../../support/teamsHost/describeInChromium'
import { inTheme } from '../../support/teamsHost/inTheme'

jest.setTimeout(60_000)

const tenant = 'c1a1b0a7-0000-4000-8000-000000000001'
const themes = ['default', 'dark', 'contrast'] as const
const parts = [
  'Money at risk',
  'Co-op funds',
  'Documentation requests',
  'Reminders that reached nobody',
  'Who does what here',
]

describeInChromium('The organisation in Teams', () => {
  let product: TabInTeams
  let window: ChromiumWindow
  let lea: Person
  let jun: Person

  beforeAll(async () => {
    product = await startTabInTeams({
      at: Date.UTC(2027, 0, 28, 3),
      env: { ALLOWED_TENANTS: `${tenant},${otherTenant}`, INCENTIVES_ADMINS: `${tenant}/${lead.aadObjectId}` },
    })
    lea = product.teams.person(lead)
    jun = product.teams.person({ name: 'Jun Park' })
    await lea.say('hello')
    await preparedClaim(product.well, jun)
    window = await product.openWindow({ width: 1280, height: 1000 })
  })
  afterAll(() => product.stop())

  /** The page by its address; of somebody who may see it, as they find it. */
  const open = async (who: Person, on = window) => {
    const host = await product.teamsOf(on, who)
    const { frame } = await product.openTab(host)
    await frame
      .getByRole('table', { name: /claims/i })
      .or(frame.getByRole('heading', { level: 1 }))
      .first()
      .waitFor()
    await frame.evaluate(`location.hash = '#/organisation'`)
    return { host, frame }
  }
  const opened = async (who: Person, on = window) => {
    const { host, frame } = await open(who, on)
    await frame.getByRole('heading', { level: 1, name: 'Organisation' }).waitFor()
    await part(frame, 'Who does what here').getByText('Lea Lead').first().waitFor()
    return { host, frame }
  }
  const part = (frame: Frame, name: string) => frame.getByRole('region', { name, exact: true })
  const spaced = (text: string) => text.replace(/\s/g, ' ')
  const inChat = async ({ messages }: Person) => {
    await product.well.bot.idle()
    return spaced(messages.map(shownIn).join('\n'))
  }

  it('is found from the season by its lead, with all its parts', async () => {
    const host = await product.teamsOf(window, lea)
    const { frame } = await product.openTab(host)
    await frame.getByRole('link', { name: 'Roles, funds and reminders' }).click()
    await frame.getByRole('heading', { level: 1, name: 'Organisation' }).waitFor()
    for (const name of parts) await part(frame, name).waitFor()
    await part(frame, 'Money at risk')
      .getByText(/Seminar/)
      .first()
      .waitFor()
    await frame.getByRole('navigation').getByRole('button', { name: 'Co-op funds' }).press('Enter')
    await expect(frame.locator(':focus').getAttribute('aria-label')).resolves.toBe('Co-op funds')
  })

  it('a form that is half typed stays as it is when something changes elsewhere', async () => {
    const { frame } = await opened(lea)
    const [funds, risk] = [part(frame, 'Co-op funds'), part(frame, 'Money at risk')]
    await funds.getByLabel('Amount').fill('EUR 9,')
    await lea.say('funds hosting, 2027-01-01, EUR 7,000.00')
    for (const said of ['open 1', 'change title', 'Cloud seminar']) await jun.say(said)
    await risk
      .getByText(/Cloud seminar/)
      .first()
      .waitFor()
    await funds.getByText('This changed while you were filling it in.').waitFor()
    await expect(funds.getByLabel('Amount').inputValue()).resolves.toBe('EUR 9,')
    await funds.getByRole('button', { name: 'Show it as it is now' }).click()
    await funds
      .getByText(/7,000\.00/)
      .first()
      .waitFor()
  })

  it('funds saved here are in the chat', async () => {
    const { frame } = await opened(lea)
    const funds = part(frame, 'Co-op funds')
    await funds.getByLabel('Program').selectOption({ label: 'Hosting' })
    await funds.getByLabel('Usage period').selectOption({ index: 1 })
    await funds.getByLabel('Amount').fill('EUR 12,500.00')
    await funds.getByRole('button', { name: 'Save these funds' }).click()
    await frame.getByText(/I noted EUR.12,500\.00 earned for Hosting/).waitFor()
    await pictureOf(window.page, 'tab-organisation-funds')
    await lea.say('funds')
    expect(spaced(shownIn(lea.lastCard()))).toContain('Earned EUR 12,500.00')
  })

  it('who is made a lead here is told in their own chat, and sees the page', async () => {
    const { frame } = await opened(lea)
    const roles = part(frame, 'Who does what here')
    await roles.getByRole('combobox').selectOption({ label: 'Jun Park' })
    await roles.getByRole('button', { name: 'Make claims lead' }).click()
    await frame.getByText('Jun Park is a claims lead now.').waitFor()
    await roles.getByText(/Jun Park \(by Lea Lead/).waitFor()
    expect(await inChat(jun)).toContain('Lea Lead made you a claims lead here')
    await opened(jun)
  })

  it('to a member who has its address it is nothing there, with a way back', async () => {
    const mina = product.teams.person({ name: 'Mina Kim' })
    await mina.say('hello')
    const alone = await product.openWindow()
    const { frame } = await open(mina, alone)
    await frame.getByRole('heading', { name: 'This page is for claims leads' }).waitFor()
    await expect(frame.getByText('Lea Lead').count()).resolves.toBe(0)
    expect(await axe(frame)).toEqual([])
    await frame.getByRole('button', { name: 'All claims' }).press('Enter')
    await frame.getByRole('heading', { level: 1, name: 'The season' }).waitFor()
    await alone.close()
  })

  it('gives all claims as a file for a spreadsheet', async () => {
    const { frame } = await opened(lea)
    const saved = window.page.waitForEvent('download')
    await frame.getByRole('button', { name: /CSV|spreadsheet/i }).click()
    expect((await saved).suggestedFilename()).toBe('claims-2027-01-28.csv')
  })

  it('is clean for assistive technology in every theme', async () => {
    const { host, frame } = await opened(lea)
    for (const theme of themes) {
      await inTheme(host, frame, theme)
      expect(await axe(frame)).toEqual([])
      await pictureOf(window.page, `tab-organisation-${theme}`)
    }
    expect({ strays: window.strayRequests, complaints: window.complaints }).toEqual({ strays: [], complaints: [] })
  })

  it('fits a phone of 360 pixels without scrolling sideways', async () => {
    const phone = await product.openWindow({ width: 360, height: 740 })
    const { frame } = await opened(lea, phone)
    expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(await axe(frame)).toEqual([])
    await pictureOf(phone.page, 'tab-organisation-phone')
    await phone.close()
  })
})
