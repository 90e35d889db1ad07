import type { CoOpClaim } from '../../../rules/claim'
import { shownIn } from '../../support/chat'
import { preparedClaim } from '../../support/preparedClaim'
import { startTabInTeams, type TabInTeams } from '../../support/tabInTeams'
import type { Person } from '../../support/teams/person'
import { describeInChromium } from '../../support/teamsHost/describeInChromium'
import { samplePdf } from '../../tools/samples/samplePdf'

jest.setTimeout(60_000)

describeInChromium('What a person does with a hand in the tab', () => {
  let product: TabInTeams
  let mina: Person
  let claim: CoOpClaim

  beforeAll(async () => {
    product = await startTabInTeams({ at: Date.UTC(2027, 0, 15, 3) })
    mina = product.teams.person({ name: 'Mina Kim' })
    claim = await preparedClaim(product.well, mina)
  })
  afterAll(() => product.stop())

  const open = async (reducedMotion?: 'reduce' | 'no-preference') => {
    const window = await product.openWindow(reducedMotion ? { reducedMotion } : {})
    const { frame } = await product.openTab(await product.teamsOf(window, mina), claim.id)
    await frame.getByRole('button', { name: 'Choose files' }).waitFor()
    return { window, frame }
  }

  it('a file that is dropped on the page is taken in like one that is sent in chat', async () => {
    await mina.say('status')
    const { window, frame } = await open()
    const invoice = await samplePdf({ title: 'Invoice 118', paragraphs: ['Venue: KRW 5,500,000'], footer: 'Hanbit' })
    const held = await frame.evaluateHandle(
      `(() => {
        const bytes = Uint8Array.from(atob('${invoice.toString('base64')}'), (sign) => sign.charCodeAt(0))
        const data = new DataTransfer()
        data.items.add(new File([bytes], 'Invoice 118.pdf', { type: 'application/pdf' }))
        return data
      })()`,
    )
    const list = frame.getByLabel('What they are for')
    const target = list.locator('option', { hasText: 'Third-party invoice' }).first()
    await list.selectOption(await target.getAttribute('value'))
    await frame.getByText('Drop files here').dispatchEvent('drop', { dataTransfer: held })
    await frame.getByText(/Kept Invoice 118\.pdf for Third-party invoice/).waitFor()
    await product.well.bot.idle()
    expect(shownIn(mina.lastCard())).toContain('1 of 7')
    await window.close()
  })

  it.each([
    ['reduce', '0s'],
    ['no-preference', '0.12s'],
  ] as const)(
    'for who asked their system for motion “%s” a button changes its colour within %s',
    async (motion, time) => {
      const { window, frame } = await open(motion)
      const times = await frame.evaluate(`getComputedStyle(document.querySelector('.drop button')).transitionDuration`)
      expect(String(times).split(', ')).toContain(time)
      await window.close()
    },
  )
})
