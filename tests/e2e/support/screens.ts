import type { Locator, Page } from '@playwright/test'
import { expect } from './app.ts'

/*
 * Where things are on the screens, by role and name, in English.
 */

/** A session as the programme shows it: its row in the agenda, or its card on the board or in the tray. */
export function sessionRow(page: Page, title: string): Locator {
  return page.locator('[data-session]').filter({ has: page.getByText(title, { exact: true }) })
}

/** Shows the programme as an agenda; the board is what is shown first. */
export async function showAgenda(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Agenda' }).click()
  await expect(page.getByRole('radio', { name: 'Agenda' })).toBeChecked()
  await expect(page.locator('[data-board]')).toHaveCount(0)
}

/** The button of the status line that opens the list of conflicts; its name ends with how many there are. */
export function conflictsButton(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('button', { name: /^Conflicts, / })
}

/** The panel of the session in hand. */
export function sessionPanel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Session' })
}

/** The row of an organization in the outreach list. */
export function outreachRow(page: Page, name: string): Locator {
  return page.locator('[data-engagement]').filter({ has: page.getByText(name, { exact: true }) })
}

/** The panel of the organization in hand. */
export function outreachPanel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Outreach to an organization' })
}

/** Goes to a screen by the rail. */
export async function goTo(
  page: Page,
  screen: 'Programme' | 'Outreach' | 'Dates' | 'Releases' | 'Settings',
): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()
}

/** Shows another forum. */
export async function showForum(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Forums:/ }).click()
  await page.getByRole('menuitem', { name: new RegExp(name) }).click()
}

/** Chooses from a labelled choice. */
export async function choose(within: Locator | Page, label: string, option: string): Promise<void> {
  // The log of a contact has a stage of its own; the first is the field itself.
  await within
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .first()
    .click()
  const page = 'page' in within ? within.page() : within
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Narrows the outreach by a value of a field. */
export async function narrow(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const group = page.getByRole('dialog', { name: 'Filter' }).getByLabel(field, { exact: true })
  await group.getByText(value, { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Filter' })).toHaveCount(0)
}

/** Shows one of the views of the outreach. */
export async function showView(page: Page, view: 'List' | 'Pipeline' | 'Balance' | 'Directory'): Promise<void> {
  await page.getByRole('radio', { name: view, exact: true }).click()
  await expect(page.locator(`[data-view='${view.toLowerCase()}']`)).toBeVisible()
}

/** Takes the last step back, by the button that names it. */
export function undoButton(page: Page): Locator {
  return page.getByRole('banner').getByRole('button', { name: /^Undo/ })
}

/** Opens the palette by its key; its code comes after the first paint. */
export async function openPalette(page: Page): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused({ timeout: 500 })
  }).toPass()
}

/** What is said aloud and not seen. */
export function spoken(page: Page): Locator {
  return page.locator('#spoken')
}
