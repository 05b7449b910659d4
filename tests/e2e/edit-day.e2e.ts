import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { choose, goTo, undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storedDocument } from './support/stored.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'The day in hand' })
const inJapan = (page: Page) => panel(page).locator('p').filter({ hasText: 'Japan:' }).first()
const pencil = (page: Page) => panel(page).getByRole('button', { name: 'Edit the day in Japan' })
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Japan, / })

/** Takes a day into the hand. */
async function take(page: Page, date: string): Promise<void> {
  await page.locator(`[data-date="${date}"]`).click()
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible()
}

test.beforeEach(async ({ sample: { page } }) => {
  await goTo(page, 'Dates')
})

test('a working day becomes a holiday by the pencil beside its country, by keyboard, and undo makes it one again', async ({
  sample: { page },
  userData,
}) => {
  await take(page, '2021-06-10')
  await expect(inJapan(page)).toContainText('Working day')
  await isUndoneAndRedone(page, userData, async () => {
    await pencil(page).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: /^Japan, Thu.* 10 June 2021$/ })).toBeVisible()
    const kind = dialog(page).getByRole('button', { name: /What it is/ })
    await kind.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Holiday', exact: true }).focus()
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Save' }).press('Enter')
    await expect(dialog(page).getByRole('alert')).toHaveText('Give the day a name in at least one language.')
    await dialog(page).getByRole('textbox', { name: 'Name, Japanese' }).fill('創立記念日')
    await dialog(page).getByRole('textbox', { name: 'Name, English' }).fill('Founding day')
    await dialog(page).getByRole('button', { name: 'Save' }).press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    await expect(pencil(page)).toBeFocused()
    await expect(inJapan(page)).toContainText('Holiday: Founding day')
    await expect(page.locator('[data-date="2021-06-10"]')).toHaveAccessibleName(/Japan: Holiday: Founding day/)
  })
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo Edit the day/)
  await expect(inJapan(page)).toContainText('Holiday: Founding day')
  await page.keyboard.press('Control+z')
  await expect(inJapan(page)).toContainText('Working day')
  await expect(page.locator('[data-date="2021-06-10"]')).toHaveAccessibleName(/Japan: Working day/)
})

test('a holiday that comes with the app is renamed, and made a day like others; other days and countries stay', async ({
  sample: { page },
  userData,
}) => {
  await take(page, '2021-02-23')
  await expect(inJapan(page)).toContainText('Holiday: Emperor')
  await pencil(page).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Name, English' })).toHaveValue(/^Emperor.s Birthday$/)
  await dialog(page).getByRole('textbox', { name: 'Name, English' }).fill('Birthday of the Emperor')
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(inJapan(page)).toContainText('Holiday: Birthday of the Emperor')
  await pencil(page).click()
  await choose(dialog(page), 'What it is', 'A day like others')
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(inJapan(page)).toContainText('Working day')
  await take(page, '2021-05-05')
  await expect(inJapan(page)).toContainText('Holiday: Children')
  const [pack, ...others] = Object.values(storedDocument(userData).holidayPacks)
  expect(others).toEqual([])
  expect(pack).toMatchObject({ country: 'JP', year: 2021, status: 'official' })
})

test('what is typed is thrown away by Cancel, and nothing is a step', async ({ sample: { page } }) => {
  await take(page, '2021-02-23')
  await pencil(page).click()
  await dialog(page).getByRole('textbox', { name: 'Name, English' }).fill('Another name')
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(inJapan(page)).toContainText('Holiday: Emperor')
  await expect(undoButton(page)).toBeDisabled()
})

test('axe finds nothing wrong where the day of a country is edited', async ({ sample: { page } }) => {
  await take(page, '2021-02-23')
  await pencil(page).click()
  await expect(dialog(page)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
