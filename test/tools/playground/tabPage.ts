import type { Locator, Page } from 'playwright-core'

const mostPresses = 80

/** A page of the tab beside the chat, as local mode has it. */
export class TabPage {
  constructor(
    readonly page: Page,
    private readonly shotsDir: string,
  ) {}

  /** Resolves once the text can be seen. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor()
  }

  /** Resolves once the text cannot be seen any more. */
  async seesNoMore(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor({ state: 'hidden' })
  }

  /** Chooses what a list has under words like these. */
  async chooses(list: string | RegExp, words: string | RegExp): Promise<void> {
    const options = this.page.getByLabel(list).first()
    await options.selectOption(await options.locator('option', { hasText: words }).first().getAttribute('value'))
  }

  /** Goes to a field by the Tab key alone, and types over what is in it. Throws where the key does not lead there. */
  async typesInto(field: Locator, text: string): Promise<void> {
    const id = await field.getAttribute('id')
    const isThere = async () => (await this.page.evaluate('document.activeElement?.id')) === id
    for (let presses = 0; presses < mostPresses && !(await isThere()); presses += 1)
      await this.page.keyboard.press('Tab')
    if (!(await isThere())) throw new Error('the Tab key does not lead to the field')
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.type(text)
  }

  /** Keeps a picture of the whole page, however long it is. */
  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: `${this.shotsDir}/tab-${name}.png`, fullPage: true, scale: 'css' })
  }
}
