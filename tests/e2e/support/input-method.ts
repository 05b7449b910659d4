import type { CDPSession, Locator, Page } from '@playwright/test'
import { expect } from './app.ts'

/** An input method, as Chromium knows it: trusted events, not ones that a script made. */
export class InputMethod {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page))
  }

  /** What stands underlined in the field, not chosen yet. */
  async compose(field: Locator, text: string): Promise<void> {
    await field.focus()
    await this.#session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await expect(field).toHaveValue(new RegExp(`${text}$`))
  }

  /** Puts the chosen text in the place of what was composed. */
  async choose(field: Locator, text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text })
    await expect(field).toHaveValue(new RegExp(`${text}$`))
  }
}
