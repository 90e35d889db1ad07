import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Locator } from 'playwright-core'
import type { CoOpClaim } from '../../../rules/claim'
import { shownIn } from '../../support/chat'
import { pictureOf } from '../../support/pictureOf'
import { preparedClaim } from '../../support/preparedClaim'
import { startTabInTeams, type TabInTeams } from '../../support/tabInTeams'
import type { Person } from '../../support/teams/person'
import { axe } from '../../support/teamsHost/axe'
import type { ChromiumWindow } from '../../support/teamsHost/chromiumWindow'
import { describeInChromium } from '../../support/teamsHost/describeInChromium'
import { inTheme } from '../../support/teamsHost/inTheme'
import { samplePdf } from '../../tools/samples/samplePdf'

jest.setTimeout(60_000)

const themes = ['default', 'dark', 'contrast'] as const

describeInChromium('A claim in Teams', () => {
  let product: TabInTeams
  let window: ChromiumWindow
  let mina: Person
  let claim: CoOpClaim

  beforeAll(async () => {
    product = await startTabInTeams({ at: Date.UTC(2027, 0, 15, 3) })
    mina = product.teams.person({ name: 'Mina Kim' })
    claim = await preparedClaim(product.well, mina)
    window = await product.openWindow({ width: 1280, height: 1000 })
  })
  afterAll(() => product.stop())

  const open = async (who = mina, on = window, id = claim.id) => {
    const host = await product.teamsOf(on, who)
    const tab = await product.openTab(host, id)
    await tab.frame.getByRole('heading', { level: 1 }).waitFor()
    return { host, tab, frame: tab.frame }
  }
  /** The checklist as it stands in Mina's chat now. */
  const inChat = async () => {
    await product.well.bot.idle()
    return shownIn(mina.lastCard())
  }
  /** Chooses what a list has under words like these. */
  const choose = async (list: Locator, words: string) => {
    const value = await list.locator('option', { hasText: words }).first().getAttribute('value')
    await list.selectOption(value)
  }
  const chooseFile = async (frame: Frame, name: string) => {
    const path = join(product.well.directory, name)
    writeFileSync(
      path,
      await samplePdf({ title: 'Invoice 118', paragraphs: ['Venue: KRW 5,500,000'], footer: 'Hanbit' }),
    )
    await choose(frame.getByLabel('What they are for'), 'Third-party invoice')
    await frame.locator('input[type=file]').setInputFiles(path)
  }

  it('is opened by a link to it, with its checklist as the chat has it', async () => {
    const { frame } = await open()
    await frame.getByRole('heading', { level: 1, name: 'Seminar' }).waitFor()
    await frame.getByText('0 of 7').first().waitFor()
    expect(await frame.evaluate('location.hash')).toBe(`#/claims/${claim.id}`)
  })

  it.each(themes)('is clean for assistive technology in the theme %s', async (theme) => {
    const { host, frame } = await open()
    await frame.getByText('0 of 7').first().waitFor()
    await inTheme(host, frame, theme)
    expect(await axe(frame)).toEqual([])
    await pictureOf(window.page, `tab-claim-${theme}`)
  })

  it('fits a phone of 360 pixels without scrolling sideways', async () => {
    const phone = await product.openWindow({ width: 360, height: 740 })
    const { frame } = await open(mina, phone)
    await frame.getByText('0 of 7').first().waitFor()
    expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(await axe(frame)).toEqual([])
    await pictureOf(phone.page, 'tab-claim-phone')
    await phone.close()
  })

  it('takes a file, and the checklist in chat has it', async () => {
    await mina.say('status')
    const { frame } = await open()
    await chooseFile(frame, 'Invoice 118.pdf')
    await frame.getByText(/Kept Invoice 118\.pdf for Third-party invoice/).waitFor()
    await frame.getByText('1 of 7').first().waitFor()
    expect(await inChat()).toContain('1 of 7')
    await pictureOf(window.page, 'tab-claim-file')
    const saved = window.page.waitForEvent('download')
    await frame.getByRole('button', { name: /Save.*Invoice 118\.pdf/ }).click()
    expect((await saved).suggestedFilename()).toBe('Invoice 118.pdf')
  })

  it('an action in the tab changes the card in chat, and one in chat the tab', async () => {
    await mina.say('status')
    const messages = mina.messages.length
    const { frame } = await open()
    await choose(frame.getByLabel('All items'), 'registered guests')
    await frame.getByRole('button', { name: 'Open this item' }).click()
    await frame.getByLabel('Guests registered').fill('42')
    await frame.getByRole('button', { name: 'Save', exact: true }).click()
    await frame.getByText('2 of 7').first().waitFor()
    expect(await inChat()).toContain('2 of 7')
    expect(mina.messages).toHaveLength(messages)
    await pictureOf(window.page, 'tab-claim-answer')
    await frame.evaluate('window.here = true')
    await mina.say('not applicable agenda: it is part of the invitation')
    await frame.getByText('3 of 7').first().waitFor()
    expect(await frame.evaluate('window.here')).toBe(true)
  })

  it('of a colleague is answered like one that does not exist', async () => {
    const jun = product.teams.person({ name: 'Jun Park', aadObjectId: 'c1a1b0a7-0000-4000-8000-0000000000a1' })
    const { frame } = await open(jun)
    const theirs = await frame.locator('main').textContent()
    const { frame: none } = await open(jun, window, 'no-such-claim')
    expect(theirs).toContain('There is no such claim for you')
    expect(await none.locator('main').textContent()).toBe(theirs)
  })
})
