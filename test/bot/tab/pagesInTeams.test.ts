import { shownIn } from '../../support/chat'
import { PageInTeams } from '../../support/pageInTeams'
import { pictureOf } from '../../support/pictureOf'
import { claimNow, preparedClaim } from '../../support/preparedClaim'
import { startTabInTeams, type TabInTeams } from '../../support/tabInTeams'
import type { Person } from '../../support/teams/person'
import { axe } from '../../support/teamsHost/axe'
import type { ChromiumWindow } from '../../support/teamsHost/chromiumWindow'
import { describeInChromium } from '../../support/teamsHost/describeInChromium'
import { inTheme } from '../../support/teamsHost/inTheme'

jest.setTimeout(60_000)

const themes = ['default', 'dark', 'contrast'] as const
const buttons = { costs: 'All costs in a table', csr: 'All lines in a table' } as const
const amounts = { costs: 'Total with tax, row 1', csr: 'Hours, row 1' } as const

describeInChromium('A page that a card opens', () => {
  let product: TabInTeams
  let window: ChromiumWindow
  let people = 0

  beforeAll(async () => {
    product = await startTabInTeams({ at: Date.UTC(2027, 0, 15, 3) })
    window = await product.openWindow({ width: 1280, height: 800 })
  })
  afterAll(() => product.stop())

  /** Somebody with a claim in preparation, and ways to its pages. */
  const somebody = async () => {
    people += 1
    const who = product.teams.person({ name: `Mina ${people}` })
    const { id } = await preparedClaim(product.well, who)
    await who.say('status')
    const claim = async () => (await claimNow(product.well, who, id)).body
    /** From the card in chat, as a person does it. */
    const open = async (page: keyof typeof buttons, on = window) => {
      await who.say(page)
      const { page: shown } = await who.press(undefined, buttons[page])
      return PageInTeams.open(product, on, who, shown?.url ?? '')
    }
    return { who, id, claim, open }
  }
  const spaced = (text: unknown) => String(text).replace(/\s/g, ' ')
  const inChat = async ({ messages }: Person) => {
    await product.well.bot.idle()
    return spaced(messages.map(shownIn).join('\n'))
  }
  /** Somebody else adds a cost meanwhile. */
  const changeAs = async (who: Person, id: string, what: string) => {
    const { body: view } = await product.as(who).get(`/claims/${id}/costs`)
    const { rows, seen } = view
    const more = { ...rows[0], id: undefined, what, invoice: '' }
    const sent = { page: 'costs', claimId: id, nonce: what, seen, rows: [...rows, more] }
    expect(await product.as(who).post(`/claims/${id}/costs`, sent)).toMatchObject({ status: 200 })
  }

  it('is filled in by keyboard alone, comes back as it was left, and what it saves the claim and the chat have, once', async () => {
    const { who, claim, open } = await somebody()
    const page = await open('costs')
    await page.frame.getByRole('heading', { level: 1, name: 'Costs of this claim' }).waitFor()
    await expect(page.field('Vendor or person, row 1').inputValue()).resolves.toBe('Hanbit Events')

    await page.tabTo('What it was for, row 1')
    await page.press('Enter')
    expect(await page.focused()).toBe('Work done by, row 2')
    await page.type('Vendor', 'Seoul Kitchen', 'Lunch', 'Cater', '5 Oct 2026', '', '', 'a lot')
    await page.press('Tab')
    expect(await page.problemOf('Total with tax, row 2')).toContain('amount')
    await pictureOf(window.page, 'tab-page-problem')
    await page.press('Shift+Tab')
    await page.type('110,000')
    expect(await page.totals()).toEqual({ Total: 'KRW 5,610,000', Claimed: 'KRW 5,610,000' })
    const kept = page.kept('K-118')
    await page.type('', '10000', '', 'K-118')
    expect(await page.totals()).toEqual({ Total: 'KRW 5,610,000', Tax: 'KRW 10,000', Claimed: 'KRW 5,600,000' })
    await kept

    await page.dialog.close()
    expect((await claim()).costs).toHaveLength(1)
    const again = await open('costs')
    await again.frame.getByText(/What you typed here on Jan 15, 2027, 3:00.AM was not saved\. It is back\./).waitFor()
    await expect(again.field('Vendor or person, row 2').inputValue()).resolves.toBe('Seoul Kitchen')
    await pictureOf(window.page, 'tab-page-draft')

    await again.tabTo('Work done by, row 2')
    await again.press('Enter')
    expect(await again.focused()).toBe('Work done by, row 3')
    const kinds = ['Facility and equipment rental', 'Catering']
    const cells = kinds.map((kind, at) => [
      'Vendor',
      `Hall ${at}`,
      `"Hall ""${at}"""`,
      kind,
      '2026-10-05',
      '',
      'KRW',
      2000,
    ])
    await again.paste(cells.map((row) => row.join('\t')).join('\r\n'))
    await again.frame.getByText('2 rows were pasted.').waitFor()
    await expect(again.field('What it was for, row 4').inputValue()).resolves.toBe('Hall "1"')
    expect(await again.totals()).toMatchObject({ Total: 'KRW 5,614,000' })
    await pictureOf(window.page, 'tab-page-pasted')

    await again.press('Control+Enter')
    const { result } = await again.dialog.submitted()
    const save = again.frame.getByRole('button', { name: 'Save', exact: true })
    await save.press('Enter')
    expect((await again.dialog.submitted()).result).toEqual(result)
    const turn = await who.submitDialog(result, { copies: 2 })
    expect(turn.statuses).toEqual([200, 200])
    expect(spaced(turn.message)).toBe('Saved: 4 costs, KRW 5,604,000 claimed.')
    expect((await who.submitDialog(result)).message).toBe(turn.message)
    expect((await claim()).costs.map(({ what, claimed }) => [what, claimed])).toEqual([
      ['Venue', 5_500_000],
      ['Lunch', 100_000],
      ['Hall "0"', 2000],
      ['Hall "1"', 2000],
    ])
    await product.well.bot.idle()
    expect(spaced(shownIn(who.lastCard()))).toContain('Money at stake: KRW 5,604,000')
    await who.say('history')
    expect((await inChat(who)).split('Changed the costs in the table: 3 added').length).toBe(2)
    expect({ strays: window.strayRequests, complaints: window.complaints }).toEqual({ strays: [], complaints: [] })
  })

  it('shows what somebody else changed meanwhile, and loses nothing of either', async () => {
    const { who, id, claim, open } = await somebody()
    const jun = product.teams.person({ name: 'Jun Park' })
    await jun.say('hello')
    await who.say('deputy is Jun Park')
    const page = await open('costs')
    await page.tabTo('What it was for, row 1')
    await page.type('Great hall')
    await changeAs(jun, id, 'Lunch')
    await page.press('Control+Enter')
    await page.frame.getByRole('heading', { name: 'Somebody changed this meanwhile' }).waitFor()
    await page.frame.getByRole('listitem').filter({ hasText: 'Lunch' }).waitFor()
    await expect(page.field('What it was for, row 1').inputValue()).resolves.toBe('Great hall')
    expect(await axe(page.frame)).toEqual([])
    await pictureOf(window.page, 'tab-page-conflict')

    await page.frame.getByRole('button', { name: 'Save mine instead' }).press('Enter')
    const { result } = await page.dialog.submitted()
    await changeAs(jun, id, 'Taxi')
    const turn = await who.submitDialog(result)
    await page.dialog.close()
    const again = await PageInTeams.open(product, window, who, turn.page?.url ?? '')
    await again.frame.getByRole('listitem').filter({ hasText: 'Taxi' }).waitFor()
    await expect(again.field('What it was for, row 1').inputValue()).resolves.toBe('Great hall')
    expect((await claim()).costs.map(({ what }) => what)).toEqual(['Venue', 'Lunch', 'Taxi'])
    await again.frame.getByRole('button', { name: 'Take the saved ones' }).press('Enter')
    await expect(again.field('What it was for, row 3').inputValue()).resolves.toBe('Taxi')
  })

  it('takes the lines of a CSR and who signs, and the chat has them', async () => {
    const { who, claim, open } = await somebody()
    const page = await open('csr')
    await page.tabTo('Who, row 1')
    await page.type('Mina Kim', 'event manager', 'booth set-up', '5 Oct 2026', '30', '45000')
    await page.press('Shift+Tab')
    expect(await page.problemOf('Hours, row 1')).toContain('24')
    await page.type('7:30')
    expect(await page.totals()).toEqual({ Hours: '7.5 h', Total: 'KRW 337,500' })
    await page.tabTo('Who signs')
    await page.type('Jun Park', 'managing director')
    await pictureOf(window.page, 'tab-page-csr')
    await page.frame.getByRole('button', { name: 'Save', exact: true }).press('Enter')
    const { result } = await page.dialog.submitted()
    expect(spaced((await who.submitDialog(result)).message)).toBe('Saved: 1 line, KRW 337,500 in all.')
    expect((await claim()).csr).toMatchObject({ lines: [{ hours: 750, rate: 45_000 }], signer: { name: 'Jun Park' } })
    await who.say('csr')
    expect(spaced(shownIn(who.lastCard()))).toContain('All lines: 7.5 h, KRW 337,500')
  })

  it.each(['costs', 'csr'] as const)(
    '%s is clean for assistive technology in every theme, and fits a phone',
    async (which) => {
      const { open } = await somebody()
      const page = await open(which)
      await page.tabTo(amounts[which])
      await page.type('a lot')
      await page.press('Control+Enter')
      await page.frame.getByRole('heading', { name: /another look before this can be saved/ }).waitFor()
      for (const theme of themes) {
        await inTheme(page.host, page.frame, theme)
        expect(await axe(page.frame)).toEqual([])
        await pictureOf(window.page, `tab-page-${which}-${theme}`)
      }
      const phone = await product.openWindow({ width: 360, height: 740 })
      const small = await open(which, phone)
      expect(await small.frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(await axe(small.frame)).toEqual([])
      await pictureOf(phone.page, `tab-page-${which}-phone`)
      await phone.close()
    },
  )
})
