import { writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { choose, goTo, undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storedDocument } from './support/stored.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Holidays' })
const days = (page: Page) => dialog(page).getByRole('list', { name: /^Special days of/ })

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Holiday packs…' }).press('Enter')
  await expect(dialog(page)).toBeVisible()
}

/** The buttons that undo and redo are behind the dialog. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
}

test.beforeEach(async ({ sample: { page } }) => {
  await goTo(page, 'Dates')
  await open(page)
})

test('a year’s days are edited by keyboard, the year view follows, and what comes with the app comes back', async ({
  sample: { page },
  userData,
}) => {
  await expect(dialog(page)).toContainText('Comes with the app.')
  await isUndoneAndRedone(page, userData, async () => {
    await dialog(page).getByRole('button', { name: 'Add a day…' }).press('Enter')
    const day = page.getByRole('dialog', { name: 'Japan, 2021' })
    await day.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(day.getByRole('alert')).toHaveText('Choose a day of 2021.')
    await day.getByRole('spinbutton', { name: /day/i }).first().focus()
    await page.keyboard.type('11012021')
    await day.getByRole('textbox', { name: 'Name, English' }).fill('Founding day')
    await day.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(day.getByRole('alert')).toHaveText(
      'Mon 11 Jan is in the list already: Coming of Age Day. Edit it there.',
    )
    await day.getByRole('spinbutton', { name: /day/i }).first().focus()
    await page.keyboard.type('10062021')
    await day.getByRole('textbox', { name: 'Name, English' }).fill('Founding day')
    await day.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(day).toHaveCount(0)
    await expect(days(page).getByRole('listitem').filter({ hasText: 'Founding day' })).toContainText('Thu 10 Jun')
    await close(page)
  })
  await open(page)
  await expect(dialog(page)).toContainText('Imported or edited in this workspace.')
  await dialog(page).getByRole('button', { name: 'Back to what comes with the app' }).press('Enter')
  await expect(days(page)).not.toContainText('Founding day')
  await expect(dialog(page)).toContainText('Comes with the app.')
})

test('a day that is looked at and saved as it was leaves the year what comes with the app', async ({
  sample: { page },
}) => {
  await dialog(page)
    .getByRole('button', { name: /^Edit Fri 1 Jan/ })
    .press('Enter')
  const day = page.getByRole('dialog', { name: /^Japan, / })
  await day.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(day).toHaveCount(0)
  await expect(dialog(page)).toContainText('Comes with the app.')
  await close(page)
  await expect(undoButton(page)).toBeDisabled()
})

test('Escape leads from the import back to the holidays, and from there to the screen', async ({
  sample: { page },
}) => {
  await dialog(page).getByRole('button', { name: 'Import…' }).press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(days(page)).toBeVisible()
  await expect(dialog(page).locator(':focus')).toHaveCount(1)
  await close(page)
})

test('Escape closes a dialog also in the moment in which nothing has the focus', async ({ sample: { page } }) => {
  await expect(dialog(page)).toBeVisible()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  await expect(dialog(page)).toHaveCount(0)
})

test('a day that was taken out comes back by undo over the dialog, and the focus stays in the list', async ({
  sample: { page },
}) => {
  const list = days(page).getByRole('listitem')
  const before = await list.count()
  await list
    .first()
    .getByRole('button', { name: /^Remove/ })
    .press('Enter')
  await expect(list).toHaveCount(before - 1)
  await expect(list.first().getByRole('button', { name: /^Remove/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(list).toHaveCount(before)
  await expect(dialog(page)).toContainText('Comes with the app.')
  await dialog(page).getByRole('button', { name: 'Add a day…' }).click()
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Escape')
  await dialog(page).getByRole('button', { name: 'Import…' }).press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  await page.keyboard.press('Control+Shift+z')
  await dialog(page).getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(list).toHaveCount(before)
})

test('a pack in JSON makes a year official that was not decreed', async ({ sample: { page }, userData }, info) => {
  const path = info.outputPath('cn.json')
  const pack = {
    ...{ country: 'CN', year: 2029, status: 'official', source: 'A decree', retrieved: null },
    days: [
      { date: '2029-02-13', names: { zh: '春节' }, kind: 'holiday' },
      { date: '2029-13-40', names: { zh: '错' }, kind: 'holiday' },
    ],
  }
  writeFileSync(path, JSON.stringify([pack]))
  await isUndoneAndRedone(page, userData, async () => {
    await dialog(page).getByRole('button', { name: 'Import…' }).click()
    await dialog(page).locator('input[type=file]').setInputFiles(path)
    await expect(dialog(page).getByRole('list', { name: 'In the file' })).toContainText('China 2029: 1 day, official')
    await expect(dialog(page).getByRole('region', { name: '1 entry is left out' })).toContainText(
      'Pack 1, day 2: The date is not a day',
    )
    await dialog(page).getByRole('button', { name: 'Import 1 year' }).click()
    await expect(days(page)).toContainText('春节')
    await close(page)
  })
  expect(Object.values(storedDocument(userData).holidayPacks)).toMatchObject([{ country: 'CN', year: 2029 }])
  await expect(undoButton(page)).toHaveAccessibleName(/Import the holidays of 1 year/)
})

test('a calendar file is taken to be of the country that is chosen', async ({ sample: { page } }, info) => {
  const path = info.outputPath('days.ics')
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z']
  const event = ['DTSTART;VALUE=DATE:20290714', 'SUMMARY:Fête nationale', 'END:VEVENT', 'END:VCALENDAR', '']
  writeFileSync(path, [...lines, ...event].join('\r\n'))
  await dialog(page).getByRole('button', { name: 'Import…' }).click()
  await dialog(page).locator('input[type=file]').setInputFiles(path)
  await choose(dialog(page).getByRole('region', { name: 'Import…' }), 'Country', 'France')
  await expect(dialog(page).getByRole('list', { name: 'In the file' })).toContainText('France 2029: 1 day, official')
  await dialog(page).getByRole('button', { name: 'Import 1 year' }).click()
  await expect(days(page)).toContainText('Fête nationale')
})

test('a file that holds no holidays is refused with the reason', async ({ sample: { page } }, info) => {
  const path = info.outputPath('no.json')
  writeFileSync(path, 'not json')
  await dialog(page).getByRole('button', { name: 'Import…' }).click()
  await dialog(page).locator('input[type=file]').setInputFiles(path)
  await expect(dialog(page).getByRole('alert')).toContainText('neither a pack of holidays in JSON nor a calendar file')
  await expect(dialog(page).getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ preferences: { theme } })
    test('axe finds nothing wrong in the holidays, nor where a day is edited', async ({ sample: { page } }) => {
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await days(page).getByRole('button', { name: /^Edit/ }).first().click()
      await expect(page.getByRole('dialog', { name: /^Japan/ })).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  })
}
