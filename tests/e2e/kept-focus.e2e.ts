import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { board } from './support/board.ts'

const focusInMain = (page: Page) => page.locator('main :focus')

test('a forum that is made by the keyboard leaves the focus on its programme', async ({ fresh: { page } }) => {
  await page.getByRole('textbox', { name: 'Name' }).focus()
  await page.keyboard.type('Forum')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('25022027')
  await page.getByRole('button', { name: 'Create forum' }).press('Enter')
  await expect(page.getByRole('main', { name: 'Programme' })).toBeVisible()
  await expect(focusInMain(page)).toHaveCount(1)
})

test('a screen that is left by a key hands the focus to the one that comes', async ({ sample: { page } }) => {
  await board(page).locator('[tabindex="0"]').focus()
  for (const [key, screen] of [
    ['Control+2', 'Outreach'],
    ['Control+3', 'Dates'],
    ['Control+4', 'Releases'],
    ['Control+1', 'Programme'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('main', { name: screen })).toBeVisible()
    await expect(focusInMain(page)).toHaveCount(1)
  }
})

test('a dialog that brought another screen leaves the focus there when it is given up', async ({
  sample: { page },
}) => {
  await board(page).locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+Shift+o')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(focusInMain(page)).toHaveCount(1)
})

// What the palette opens finds its field, which is gone by the time it closes.
test('a dialog that the palette opened gives the focus back to what the palette was opened over', async ({
  sample: { page },
}) => {
  const first = board(page).locator('[tabindex="0"]')
  await first.focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('place the tray')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('Place the tray')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Place the tray' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
})
