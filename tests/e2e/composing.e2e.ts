import type { CDPSession, Locator, Page } from '@playwright/test'
import { expect, saved, test } from './support/app.ts'
import { conflictsButton, goTo, outreachPanel, sessionPanel, sessionRow, undoButton } from './support/screens.ts'

/** An input method, as Chromium knows it: trusted events, not ones that a script made. */
class InputMethod {
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

test('a title is not taken while it is composed, and is one step once it is chosen', async ({ sample: { page } }) => {
  await sessionRow(page, 'Opening').click()
  const title = sessionPanel(page).getByLabel('Title, English')
  await title.press('End')
  const method = await InputMethod.on(page)
  await method.compose(title, 'きょ')
  await method.compose(title, 'きょうと')
  await expect(undoButton(page)).toBeDisabled()
  await expect(sessionRow(page, 'Opening')).toBeVisible()
  await method.choose(title, '京都')
  await expect(sessionRow(page, 'Opening京都')).toBeVisible()
  await saved(page)
  await undoButton(page).click()
  await expect(sessionRow(page, 'Opening')).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('Enter that ends a composition does not add the organization; the next one does', async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  await page.getByRole('button', { name: 'Add an organization to the outreach' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add organization' })
  const name = dialog.getByLabel('Name')
  const method = await InputMethod.on(page)
  await method.compose(name, 'こうべし')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await expect(undoButton(page)).toBeDisabled()
  await name.fill('')
  await method.compose(name, 'こうべし')
  await method.choose(name, '神戸市')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(outreachPanel(page).getByRole('heading', { name: '神戸市' })).toBeVisible()
})

test('Enter that ends a composition does not accept a conflict; the next one does', async ({ sample: { page } }) => {
  await conflictsButton(page).click()
  const panel = page.getByRole('complementary', { name: 'Conflicts' })
  await panel.getByRole('button', { name: /^Accept: City F declined/ }).click()
  const reason = panel.getByRole('textbox', { name: 'Reason for accepting' })
  const method = await InputMethod.on(page)
  await method.compose(reason, 'りょうしょう')
  await page.keyboard.press('Enter')
  await expect(reason).toBeVisible()
  await expect(panel.getByRole('heading', { name: '2 fatal' })).toBeVisible()
  await method.choose(reason, '了承')
  await reason.press('Enter')
  await expect(panel.getByRole('heading', { name: '1 fatal' })).toBeVisible()
})
