import type { Frame, Page } from 'playwright-core'
import type { TabInTeams } from './tabInTeams'
import type { Person } from './teams/person'
import type { ChromiumWindow } from './teamsHost/chromiumWindow'
import type { TeamsDialog } from './teamsHost/teamsDialog'
import type { TeamsHost } from './teamsHost/teamsHost'

/** The label of the field that has the focus, as a screen reader says it. */
const focusedLabel = `{
  const [label] = document.activeElement?.labels ?? []
  ;(label?.lastElementChild ?? label)?.textContent ?? ''
}`

/** Pastes into the field that has the focus, as a browser does it: a page may not read the clipboard unasked. */
const pasting = (text: string) => `{
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', ${JSON.stringify(text)})
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}`

/** A page that a card opened, as somebody works in it by keyboard. */
export class PageInTeams {
  private constructor(
    readonly host: TeamsHost,
    readonly dialog: TeamsDialog,
    private readonly page: Page,
  ) {}

  /** Opens what the bot answered a press with, in a dialog as large as Teams makes it, or as the window is. */
  static async open(product: TabInTeams, on: ChromiumWindow, who: Person, url: string): Promise<PageInTeams> {
    const host = await product.teamsOf(on, who)
    const { width = 0, height = 0 } = on.page.viewportSize() ?? {}
    const dialog = await host.openDialog(url, { width: Math.min(width, 1200), height: Math.min(height, 720) })
    await dialog.ready()
    await dialog.frame.getByRole('heading', { level: 1 }).waitFor()
    return new PageInTeams(host, dialog, on.page)
  }

  get frame(): Frame {
    return this.dialog.frame
  }

  field(label: string) {
    return this.frame.getByRole('textbox', { name: label, exact: true })
  }

  /** Where the keyboard is. */
  async focused(): Promise<string> {
    return String(await this.frame.evaluate(focusedLabel))
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Goes to a field by Tab alone. */
  async tabTo(label: string): Promise<void> {
    await this.frame.locator('body').press('Tab')
    for (let presses = 0; presses < 60 && (await this.focused()) !== label; presses += 1) await this.press('Tab')
    if ((await this.focused()) !== label) throw new Error(`Tab does not lead to “${label}”`)
  }

  /** Types one field after the other, with Tab between; an empty one is left as it is. */
  async type(...words: readonly string[]): Promise<void> {
    for (const [at, text] of words.entries()) {
      if (at > 0) await this.press('Tab')
      await this.page.keyboard.type(text)
    }
  }

  paste(text: string): Promise<unknown> {
    return this.frame.evaluate(pasting(text))
  }

  /** Resolves when the server keeps a draft with these words in it. */
  kept(words: string): Promise<unknown> {
    return this.page.waitForResponse((answer) => {
      return answer.url().endsWith('/draft') && (answer.request().postData() ?? '').includes(words)
    })
  }

  /** What is wrong with a field, as a screen reader says it with the field. */
  async problemOf(label: string): Promise<string> {
    const id = await this.field(label).and(this.frame.locator('[aria-invalid="true"]')).getAttribute('aria-describedby')
    return (await this.frame.locator(`[id="${id}"]`).textContent()) ?? ''
  }

  /** What the rows come to, by label. */
  async totals(): Promise<Record<string, string>> {
    const lists = this.frame.getByRole('region', { name: 'Totals' }).locator('dl > div')
    const shown = await lists.evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((part) => (part.textContent ?? '').replace(/\s/g, ' '))),
    )
    return Object.fromEntries(shown)
  }
}
