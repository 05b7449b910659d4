import { mkdirSync } from 'node:fs'
import { chooseToOpen, expect, saved, test } from './support/app.ts'
import { listed, release } from './support/releases.ts'
import { undoButton } from './support/screens.ts'
import { storedDocument } from './support/stored.ts'

test('undoing a release is asked once files of it were made, also after the note of them is gone, by every way', async ({
  sample: { app, page },
  userData,
}, info) => {
  const folder = info.outputPath('given')
  mkdirSync(folder, { recursive: true })
  await saved(page)
  const before = storedDocument(userData)
  await release(page)
  await chooseToOpen(app, folder)
  await page.getByRole('button', { name: 'Export…', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(page.getByText(/recipients written to/)).toBeVisible()

  // The note of who has which file is a step of its own, taken back first.
  await undoButton(page).click()
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo Release/)
  const question = page.getByRole('alertdialog', { name: 'Undo although files of R1 were made?' })
  await page.keyboard.press('Control+z')
  await expect(question).toContainText(/Files of R1 “Release 1” were made for \d+ recipients/)
  await expect(question).toContainText('Undoing takes back the record of the release, not the files.')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(listed(page, 'R1')).toBeVisible()
  await undoButton(page).click()
  await question.getByRole('button', { name: 'Keep it' }).click()
  await expect(listed(page, 'R1')).toBeVisible()
  await undoButton(page).click()
  await question.getByRole('button', { name: 'Undo anyway' }).click()
  await expect(page.getByText('Nothing has been released yet')).toBeVisible()
  // The button that asked has nothing left to undo.
  await expect(page.locator(':focus')).toHaveCount(1)
  await expect(async () => {
    await saved(page)
    expect(storedDocument(userData)).toEqual(before)
  }).toPass()
})
