import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { goTo, undoButton } from './support/screens.ts'

test.beforeEach(async ({ sample: { page } }) => {
  await goTo(page, 'Dates')
})

function day(page: Page, date: string) {
  return page.locator(`[data-date="${date}"]`)
}

function panel(page: Page) {
  return page.getByRole('complementary', { name: 'The day in hand' })
}

test('a day says what it is in each country, holidays by name, and make-up workdays', async ({ sample: { page } }) => {
  await day(page, '2021-02-23').click()
  await expect(panel(page)).toContainText('Holiday: Emperor')
  await expect(panel(page).locator('p').filter({ hasText: 'Working day' })).toHaveCount(2)
  await expect(day(page, '2021-02-20')).toHaveAccessibleName(/China: Make-up workday/)
  await expect(day(page, '2021-02-25')).toHaveAccessibleName(/Forum day/)
  await expect(page.getByText('229 days work in all', { exact: true })).toBeVisible()
})

test('a year that is not decreed is said to be so, and never to be without holidays', async ({ sample: { page } }) => {
  for (let year = 2021; year < 2027; year++) await page.getByRole('button', { name: 'Year after' }).click()
  await expect(page.getByRole('heading', { name: '2027' })).toBeVisible()
  await expect(page.getByText(/^0 days work in all · 231 more days not decreed everywhere$/)).toBeVisible()
  await day(page, '2027-02-08').click()
  await expect(panel(page)).toContainText('not decreed yet; likely Holiday: Spring Festival')
  await expect(panel(page)).toContainText('Holiday: Day after Seollal')
})

test('by keyboard the days are walked, over the end of a year too', async ({ sample: { page } }) => {
  await day(page, '2021-12-31').focus()
  await page.keyboard.press('ArrowUp')
  await expect(day(page, '2021-12-24')).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(day(page, '2021-11-24')).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: '2022' })).toBeVisible()
  await expect(day(page, '2022-01-01')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: /1 January 2022/ })).toBeVisible()
})

test('stretches of days on which all countries work are listed for any length, and a day is added to the forum', async ({
  sample: { page },
}) => {
  await page.getByRole('textbox', { name: 'Days in a row' }).fill('5')
  await page.getByRole('textbox', { name: 'Days in a row' }).press('Enter')
  const runs = panel(page).getByRole('region', { name: '5 days in a row on which all countries work' })
  await expect(runs.getByRole('listitem').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Days in a row' }).fill('fifteen')
  await page.getByRole('textbox', { name: 'Days in a row' }).press('Enter')
  await expect(page.getByRole('alert')).toHaveText('“fifteen” is not a number of days from 1 to 14.')
  await day(page, '2021-03-03').click()
  await panel(page).getByRole('button', { name: 'Add to the forum’s days' }).click()
  await expect(panel(page)).toContainText('Already a day of the forum')
  await expect(day(page, '2021-03-03')).toHaveAttribute('data-mark', 'forum')
  await undoButton(page).click()
  await expect(day(page, '2021-03-03')).not.toHaveAttribute('data-mark', 'forum')
})

test('of several days in hand it is said what each is, and they are added to the forum in one step', async ({
  sample: { page },
}) => {
  await day(page, '2021-02-22').click()
  await day(page, '2021-02-24').click({ modifiers: ['Shift'] })
  await expect(panel(page).getByRole('heading', { name: '22–24 Feb 2021' })).toBeVisible()
  await expect(panel(page)).toContainText('2 of 3 days are known to be worked by all')
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'Tue 23 Feb' })).toContainText(
    "Japan: Holiday: Emperor's Birthday",
  )
  await panel(page).getByRole('button', { name: 'Add 3 days to the forum’s days' }).click()
  await expect(panel(page)).toContainText('All are days of the forum already')
  await expect(page.locator('[data-mark="forum"]')).toHaveCount(5)
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo Add 3 days to /)
  await undoButton(page).click()
  await expect(page.locator('[data-mark="forum"]')).toHaveCount(2)
})

test('with no day in hand, Shift and an arrow take the day with the focus and its neighbour', async ({
  sample: { page },
}) => {
  await day(page, '2021-03-09').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(panel(page).getByRole('heading', { name: '9–10 Mar 2021' })).toBeVisible()
  await expect(day(page, '2021-03-10')).toBeFocused()
})

test('the hours of a day are walked by keyboard, and say in words what they ask of each zone', async ({
  sample: { page },
}) => {
  await day(page, '2021-02-25').click()
  const hours = page.getByRole('region', { name: /^Hours on Thu,? 25 Feb 2021$/ })
  await expect(hours.getByRole('listitem').filter({ hasText: 'UTC 05:30–08:30, 180 min' })).toContainText(
    'Beijing 13:30–16:30',
  )
  const reached = hours.getByRole('toolbar').locator('button[tabindex="0"]')
  await reached.focus()
  await page.keyboard.press('Home')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^00:00 Tokyo: night.*; 23:00 Beijing: night/)
  for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(
    '12:00 Tokyo: lunch, pain 24; 11:00 Beijing: core hours; 12:00 Seoul: lunch, pain 24',
  )
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^23:00 Tokyo/)
})

test('the hours fold, say who does not work, and lead to the working hours', async ({ sample: { page } }) => {
  await day(page, '2021-02-23').click()
  const hours = page.getByRole('region', { name: /^Hours on Tue,? 23 Feb 2021$/ })
  await expect(hours).toContainText('Tokyo: Holiday: Emperor')
  await hours.getByRole('button', { name: 'Fold the hours' }).click()
  await expect(hours.getByRole('toolbar')).toHaveCount(0)
  await expect(hours).toContainText('Good for all UTC 05:30–08:30, 180 min')
  await hours.getByRole('button', { name: 'Edit hours…' }).click()
  const first = page.locator('[data-settings="working-hours"] input').first()
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport()
})

test('in a small window, or at twice the size of the text, the hours leave room for the days and keep to theirs', async ({
  sample: { page },
}) => {
  await page.setViewportSize({ width: 640, height: 400 })
  const days = page.getByRole('grid').first()
  await expect(days).toBeInViewport()
  const hours = await page.getByRole('region', { name: /^Hours on/ }).boundingBox()
  expect(hours?.height).toBeLessThan(200)
})

test('the year is printed alone, with its legend and how sure each calendar is', async ({ sample: { page } }) => {
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Working days of 2021' })).toBeVisible()
  await expect(page.getByText('JP Japan: official')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Legend' }).first()).toBeVisible()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(panel(page)).toBeHidden()
})
