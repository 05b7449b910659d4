import type { Locator, Page } from '@playwright/test'
import { aDocument, aForum } from '../support/builders.ts'
import { expect, test } from './support/app.ts'
import { goTo } from './support/screens.ts'
import { storeDocument } from './support/stored.ts'

function day(page: Page, date: string): Locator {
  return page.locator(`[data-date="${date}"]`)
}

function shown(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Days shown' })
}

async function type(page: Page, words: string): Promise<void> {
  await shown(page).fill(words)
  await shown(page).press('Enter')
}

/** The year 2027 of a forum without days in two zones, whose clocks change in one of them. */
async function datesOfTokyoAndBerlin(userData: string, start: () => Promise<{ readonly page: Page }>): Promise<Page> {
  storeDocument(userData, aDocument({ forums: [aForum({ zones: ['Asia/Tokyo', 'Europe/Berlin'], days: [] })] }))
  const { page } = await start()
  await goTo(page, 'Dates')
  await type(page, '2027')
  return page
}

test.describe('the days that are shown', () => {
  test.beforeEach(async ({ sample: { page } }) => {
    await goTo(page, 'Dates')
    await expect(shown(page)).toHaveValue('2021')
  })

  test('are typed, over New Year too, and are stepped by their own length', async ({ sample: { page } }) => {
    await type(page, 'Apr 2021 to March 2022')
    await expect(shown(page)).toHaveValue('Apr 2021 – Mar 2022')
    await expect(page.getByRole('heading', { name: 'Apr 2021 – Mar 2022', exact: true })).toBeVisible()
    const grid = page.getByRole('grid', { name: 'Working days, Apr 2021 – Mar 2022' })
    await expect(grid.locator('[data-date]')).toHaveCount(365)
    await expect(grid.getByRole('rowheader')).toContainText(['2021', 'Apr', 'May'])
    await expect(grid.getByRole('rowheader')).toHaveCount(14)
    await expect(day(page, '2021-03-31')).toHaveCount(0)
    await expect(day(page, '2022-03-31')).toBeVisible()
    await page.getByRole('button', { name: '12 months after' }).click()
    await expect(shown(page)).toHaveValue('Apr 2022 – Mar 2023')
    await type(page, '22 Feb – 3 Mar 2021')
    await page.getByRole('button', { name: '10 days before' }).click()
    await expect(shown(page)).toHaveValue('12–21 Feb 2021')
    await expect(page.getByRole('row')).toHaveCount(1)
    await type(page, '2021')
    await page.getByRole('button', { name: 'Year after' }).click()
    await expect(shown(page)).toHaveValue('2022')
  })

  test('are walked out of by keyboard, and come along', async ({ sample: { page } }) => {
    await type(page, '22 Feb – 3 Mar 2021')
    await day(page, '2021-03-03').focus()
    await page.keyboard.press('ArrowRight')
    await expect(day(page, '2021-03-04')).toBeFocused()
    await expect(shown(page)).toHaveValue('4–13 Mar 2021')
    await page.keyboard.press('PageUp')
    await expect(day(page, '2021-02-04')).toBeFocused()
    await expect(shown(page)).toHaveValue('2–11 Feb 2021')
    await page.keyboard.press('End')
    await expect(day(page, '2021-02-11')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(day(page, '2021-02-02')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(day(page, '2021-01-26')).toBeFocused()
    await expect(shown(page)).toHaveValue('23 Jan – 1 Feb 2021')
  })

  test('stay as they are while what is typed cannot be read, and Escape gives their words back', async ({
    sample: { page },
  }) => {
    await type(page, 'some day')
    const problem = page.getByRole('alert')
    await expect(problem).toContainText('“some day” cannot be read as days.')
    await page.getByRole('textbox', { name: 'Days in a row' }).focus()
    await expect(shown(page)).toHaveValue('some day')
    await expect(shown(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(problem).toBeVisible()
    await expect(day(page, '2021-12-31')).toBeVisible()
    await type(page, '2020–2023')
    await expect(problem).toHaveText('“2020–2023” covers 48 months. At most 36 can be shown; choose an earlier end.')
    await shown(page).press('Escape')
    await expect(shown(page)).toHaveValue('2021')
    await expect(problem).toHaveCount(0)
  })

  test('are taken over where the field is left for a day, and no other day is taken in its place', async ({
    sample: { page },
  }) => {
    await shown(page).fill('2022')
    await day(page, '2021-05-12').click()
    await expect(shown(page)).toHaveValue('2022')
    await expect(page.getByRole('grid', { name: 'Working days of 2022' })).toBeVisible()
    await expect(page.locator('[data-date][aria-pressed="true"]')).toHaveCount(0)
    await day(page, '2022-05-12').click()
    await expect(page.locator('[data-date][aria-pressed="true"]')).toHaveAttribute('data-date', '2022-05-12')
  })

  test('follow the days that are searched, beyond the end of the year', async ({ sample: { page } }) => {
    await page.getByRole('radio', { name: 'Find a time' }).click()
    const search = page.getByRole('complementary', { name: 'Find a time' })
    await search.getByRole('textbox', { name: 'Days' }).fill('20 Dec 2021 – 10 Jan 2022')
    await expect(shown(page)).toHaveValue('Dec 2021 – Nov 2022')
    await expect(page.locator('[data-sought]')).toHaveCount(22)
    await search.getByRole('textbox', { name: 'Days' }).fill('February 2026')
    await expect(shown(page)).toHaveValue('Dec 2025 – Nov 2026')
  })

  test('are printed under their name, with the status of each year', async ({ sample: { page } }) => {
    await type(page, 'Apr 2026 – Mar 2027')
    await expect(page.getByText('official 2026 · not decreed 2027', { exact: true })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: 'Working days, Apr 2026 – Mar 2027' })).toBeVisible()
    await expect(page.getByText('CN China: official 2026 · not decreed 2027')).toBeVisible()
    await expect(page.getByText('JP Japan: official', { exact: true })).toBeVisible()
    await expect(shown(page)).toBeHidden()
    await expect(day(page, '2027-03-31')).toBeVisible()
  })
})

test('the hours of days between which clocks change are chosen from, with what is good on every one', async ({
  userData,
  start,
}) => {
  const page = await datesOfTokyoAndBerlin(userData, start)
  await day(page, '2027-03-22').click()
  const choice = page.getByRole('radiogroup', { name: 'Days whose hours are alike' })
  await expect(page.getByRole('region', { name: /^Hours on Mon,? 22 Mar 2027$/ })).toBeVisible()
  await expect(choice).toHaveCount(0)
  await day(page, '2027-04-01').click({ modifiers: ['Shift'] })
  await expect(page.locator('[data-date][aria-pressed="true"]')).toHaveCount(11)
  const hours = page.getByRole('region', { name: 'Hours on 22 Mar – 1 Apr 2027' })
  await expect(choice.getByRole('radio')).toHaveText(['22–27 Mar', '28 Mar', '29 Mar–1 Apr'])
  await expect(hours).toContainText('−1 21–26 Mar')
  await expect(hours).toContainText('Clocks in Berlin go forward by 60 min on Sun 28 Mar at 02:00')
  await expect(hours).toContainText('Tokyo: Weekend (27–28 Mar)')
  await expect(hours.getByText('No half hour is good for all', { exact: true })).toBeVisible()
  await expect(hours.getByText('No half hour is good for all on every day')).toBeVisible()
  await choice.getByRole('radio', { name: '22–27 Mar' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(choice.getByRole('radio', { name: '28 Mar', exact: true })).toBeChecked()
  await expect(hours).toContainText('−1 Sat 27 Mar')
  await expect(hours).toContainText('UTC 07:30–08:30, 60 min')
})

test('days are taken in hand by keyboard, and what is good on every one of them is said', async ({
  userData,
  start,
}) => {
  const page = await datesOfTokyoAndBerlin(userData, start)
  await day(page, '2027-03-28').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(day(page, '2027-04-03')).toBeFocused()
  const hours = page.getByRole('region', { name: 'Hours on 28 Mar – 3 Apr 2027' })
  await expect(hours.getByRole('radio')).toHaveText(['28 Mar', '29 Mar–3 Apr'])
  await expect(hours.locator('div').filter({ hasText: /^Good on every day/ })).toContainText(
    '16:30–17:30 in Tokyo, 60 min',
  )
  await hours.getByRole('button', { name: 'Fold the hours' }).click()
  await expect(hours).toContainText('Good on every day 16:30–17:30 in Tokyo, 60 min')
  await day(page, '2027-03-30').click()
  await expect(page.getByRole('region', { name: /^Hours on Tue,? 30 Mar 2027$/ })).toContainText(
    'Good for all UTC 07:30',
  )
  // They may go on beyond the days that are shown, which come along.
  await type(page, '22–31 Mar 2027')
  await day(page, '2027-03-31').click()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(shown(page)).toHaveValue('1–10 Apr 2027')
  await expect(day(page, '2027-04-01')).toBeFocused()
  await expect(page.getByRole('region', { name: 'Hours on 31 Mar – 1 Apr 2027' })).toBeVisible()
})
