import { mkdirSync } from 'node:fs'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

const patienceMs = 10_000
/** Works without a display, a network or a user of its own. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens a page in Chromium; nothing outside this machine is asked for. */
async function openPage(executablePath: string, sharp: boolean): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({ executablePath, headless: true, args })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    deviceScaleFactor: sharp ? 1.5 : 1,
    locale: 'en-US',
  })
  context.setDefaultTimeout(patienceMs)
  await context.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => route.abort(),
  )
  return { browser, page: await context.newPage() }
}

/** Where a chat is, and where pictures of it go: as `<name>01-….png`. `sharp` pictures have more pixels. */
export interface ChatWindow {
  url: string
  shotsDir: string
  name?: string
  sharp?: boolean
}

/** The chat with the bot in the Agents Playground, as a person uses it. */
export class ChatPage {
  private shots = 0

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly shotsOf: string,
  ) {}

  static async open(executablePath: string, window: ChatWindow): Promise<ChatPage> {
    const { url, shotsDir, name = '', sharp = false } = window
    mkdirSync(shotsDir, { recursive: true })
    const { browser, page } = await openPage(executablePath, sharp)
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    return new ChatPage(browser, page, `${shotsDir}/${name}`)
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  /** The last card in the chat. */
  get card(): Locator {
    return this.page.locator('.ac-adaptiveCard').last()
  }

  /** The last card that shows this text. */
  cardWith(text: string | RegExp): Locator {
    return this.page.locator('.ac-adaptiveCard').filter({ hasText: text }).last()
  }

  /** Resolves once the text is in the chat. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).last().waitFor({ timeout: patienceMs })
  }

  /** Resolves once a card with the text is there. */
  async seesCard(text: string | RegExp): Promise<void> {
    await this.cardWith(text).waitFor({ timeout: patienceMs })
  }

  async says(text: string): Promise<void> {
    await this.inFront()
    // The first one: the Playground's log has one too.
    await this.page.locator('[contenteditable=true]').first().click()
    await this.page.keyboard.type(text)
    await this.page.getByRole('button', { name: 'Send Message' }).click()
  }

  /** Presses a button of the last card. */
  async presses(button: string | RegExp): Promise<void> {
    await this.card.getByRole('button', { name: button }).last().click()
  }

  /** Fills the inputs of the last card: texts and dates by their labels, a choice as `['Program', 'Hosting']`. */
  async fills(...inputs: readonly [label: string, value: string][]): Promise<void> {
    for (const [label, value] of inputs) {
      const input = this.card.getByLabel(label).first()
      const isList = (await input.getAttribute('role')) === 'combobox'
      const isDate = (await input.getAttribute('placeholder'))?.startsWith('Select a date') ?? false
      if (isList && !isDate) await this.picks(input, value)
      else await input.fill(value)
      // A calendar opens below a date and would take the next press.
      if (isDate) await input.press('Tab')
    }
  }

  /** Chooses radio buttons of the last card by their words. */
  async chooses(...options: string[]): Promise<void> {
    for (const option of options) await this.card.getByRole('radio', { name: option }).last().check()
  }

  /** Chooses a person on the last card: this client finds them by the beginning of a name, and shows no label. */
  async picksPerson(name: string): Promise<void> {
    await this.card.locator('input').first().click()
    await this.page.keyboard.type(name.split(' ')[0] ?? name)
    await this.page.getByRole('option', { name }).first().click()
  }

  /** Behind another page a browser lets it draw once a second. */
  private inFront(): Promise<void> {
    return this.page.bringToFront()
  }

  private async picks(input: Locator, option: string): Promise<void> {
    await input.click()
    await this.page.getByRole('option', { name: option }).first().click()
  }

  /** Another page of the same browser, at an address. */
  async beside(url: string): Promise<Page> {
    const page = await this.page.context().newPage()
    await page.goto(url)
    return page
  }

  /** Presses the last link or button of the chat with these words, and gives the page that it opens beside the chat. */
  async opens(link: string | RegExp): Promise<Page> {
    const opened = this.page.context().waitForEvent('page')
    await this.page
      .getByRole('button', { name: link })
      .or(this.page.getByRole('link', { name: link }))
      .last()
      .click()
    return opened
  }

  /** Keeps a picture of the whole window. */
  async shot(name: string): Promise<void> {
    this.shots += 1
    await this.inFront()
    await this.page.waitForTimeout(400)
    await this.page.screenshot({ path: `${this.shotsOf}${String(this.shots).padStart(2, '0')}-${name}.png` })
  }

  /** Keeps pictures of the bot's own page, wide and as on a phone. */
  async localPage(url: string): Promise<void> {
    await this.page.goto(url)
    await this.page.getByText('Claimwell').first().waitFor({ timeout: patienceMs })
    await this.shot('local-page')
    await this.page.setViewportSize({ width: 360, height: 800 })
    const width = await this.page.evaluate('document.documentElement.scrollWidth')
    await this.shot('local-page-on-a-phone')
    if (Number(width) > 360) throw new Error(`the local page is ${width} wide on a phone of 360`)
  }
}
