import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { listed, release } from './support/releases.ts'
import { choose, goTo, undoButton } from './support/screens.ts'

const redoButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Redo/ })

test('undoing all there is by the button leaves the focus on its neighbour, and so does doing it again', async ({
  sample: { page },
}) => {
  await release(page)
  await expect(listed(page, 'R1')).toBeVisible()
  await undoButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing has been released yet')).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
  await expect(redoButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(listed(page, 'R1')).toBeVisible()
  await expect(undoButton(page)).toBeFocused()
})

test('the release that has the focus goes with its release, and the focus stays on the screen', async ({
  sample: { page },
}) => {
  await release(page)
  await listed(page, 'R1').focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing has been released yet')).toBeVisible()
  await expect(page.locator('main :focus')).toHaveCount(1)
})

test('a step taken back by the sentence that says it leaves the focus on the screen', async ({ sample: { page } }) => {
  await goTo(page, 'Dates')
  await page.locator('[data-date="2021-03-03"]').click()
  await page.getByRole('button', { name: 'Add to the forum’s days' }).press('Enter')
  const undo = page.locator('[aria-live="polite"]').getByRole('button', { name: 'Undo' })
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect(undoButton(page)).toBeDisabled()
  await expect(page.locator('main :focus')).toHaveCount(1)
})

test('a sentence that passes by speaks another language as soon as the page does', async ({ sample: { page } }) => {
  await goTo(page, 'Dates')
  await page.locator('[data-date="2021-03-03"]').click()
  await page.getByRole('button', { name: 'Add to the forum’s days' }).click()
  const toast = page.locator('[aria-live="polite"][data-react-aria-top-layer]')
  await expect(toast).toContainText('Done')
  await goTo(page, 'Settings')
  await choose(page, 'Language', '日本語')
  await expect(toast).toContainText('実行しました')
  await expect(toast).not.toContainText('Done')
})
