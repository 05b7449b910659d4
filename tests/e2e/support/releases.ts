import type { Locator, Page } from '@playwright/test'
import { expect } from './app.ts'
import { card } from './board.ts'
import { goTo } from './screens.ts'

/*
 * The screen of releases, by role and name, in English.
 */

/** The draft and the releases. */
export function releaseList(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Releases' })
}

/** One of them: `Draft`, or the number of a release. */
export function listed(page: Page, name: 'Draft' | `R${number}`): Locator {
  return releaseList(page).getByRole('option', { name: new RegExp(`^${name}\\b`) })
}

/** Everything that changed between the two that are compared. */
export function changes(page: Page): Locator {
  return page.getByRole('grid', { name: 'Changes' }).getByRole('row')
}

/** The change of one session. */
export function changeOf(page: Page, title: string): Locator {
  return changes(page).filter({ has: page.getByText(title, { exact: true }) })
}

/** The button of the status line that says how much changed. */
export function changesButton(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('button', { name: /since R\d/ })
}

/** Releases what stands, from the screen of releases. */
export async function release(page: Page, name?: string): Promise<void> {
  await goTo(page, 'Releases')
  await page.getByRole('button', { name: /^Release R\d+…$/ }).click()
  const dialog = page.getByRole('dialog', { name: /^Release R/ })
  if (name) await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  // Calendars compare whole seconds: a release in the second of the one before it is refused, and tried again.
  await expect(async () => {
    if (await dialog.isVisible()) await dialog.getByRole('textbox', { name: 'Name' }).press('Enter')
    await expect(dialog).toHaveCount(0, { timeout: 200 })
  }).toPass()
}

/** Moves a session of the board down by some steps of the grid, by keyboard. */
export async function moveDown(page: Page, title: string, steps: number): Promise<void> {
  await goTo(page, 'Programme')
  await card(page, title).focus()
  await page.keyboard.press(' ')
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Takes a session out of the programme. */
export async function toTray(page: Page, title: string): Promise<void> {
  await goTo(page, 'Programme')
  await card(page, title).focus()
  await page.keyboard.press('Delete')
  await expect(card(page, title)).toHaveCount(0)
}
