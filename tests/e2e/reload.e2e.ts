import { expect, saved, test } from './support/app.ts'
import { sessionPanel, sessionRow } from './support/screens.ts'

test('a page that is loaded again shows what is stored, goes on saving, and closes', async ({
  sample: { app, page },
  start,
}) => {
  const reload = async () => {
    // Until what was there before is gone, what is on the screen may still be the page of before.
    await page.evaluate(() => document.documentElement.setAttribute('data-before', ''))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
    await expect(page.locator('html[data-before]')).toHaveCount(0)
    await expect(sessionPanel(page)).toHaveCount(0)
    await expect(sessionRow(page, 'Lunch')).toBeVisible()
  }
  await sessionRow(page, 'Opening').click()
  await sessionPanel(page).getByLabel('Title, English').fill('Opening, first')
  await saved(page)
  await reload()
  await sessionRow(page, 'Opening, first').click()
  await sessionPanel(page).getByLabel('Title, English').fill('Opening, second')
  await expect(page.locator('[data-save="failed"]')).toHaveCount(0)
  await saved(page)
  await app.close()
  const again = await start()
  await expect(sessionRow(again.page, 'Opening, second')).toBeVisible()
})

test('the undo of a passing sentence is gone once another step was taken', async ({ sample: { page } }) => {
  const briefing = sessionRow(page, 'Briefing of the interpreters')
  await briefing.click()
  await sessionPanel(page).getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: 'Delete session' }).click()
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await expect(undo.last()).toBeVisible()
  await sessionRow(page, 'Opening').click()
  await sessionPanel(page).getByLabel('Length').fill('35')
  await sessionPanel(page).getByLabel('Length').press('Enter')
  await expect(page.getByText(/^Done: Delete session/)).toBeVisible()
  await expect(undo).toHaveCount(0)
})

test('undo takes back the step and not the letters while a field has the focus', async ({ sample: { page } }) => {
  await sessionRow(page, 'Opening').click()
  const title = sessionPanel(page).getByLabel('Title, English')
  await title.fill('Opening, changed')
  await title.press('Control+z')
  await expect(title).toHaveValue('Opening')
  await expect(sessionRow(page, 'Opening')).toBeVisible()
  await title.press('Control+y')
  await expect(title).toHaveValue('Opening, changed')
})
