import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { board, boxOf, card, columnHead, dragCard, tray } from './support/board.ts'
import { choose, showAgenda, showForum } from './support/screens.ts'

const measuring = 'Measuring the environment of a city'

test('the columns are rooms, days or tracks', async ({ sample: { page } }) => {
  await expect(heads(page)).toContainText(['Main hall', 'Room B', 'Online room'])
  await choose(page, 'Columns', 'Days')
  await expect(heads(page)).toHaveText(['Thu 25 Feb', 'Fri 26 Feb'])
  await expect(card(page, measuring)).toBeVisible()
  await expect(card(page, 'Keynote: Giving old quarters new life')).toBeVisible()
  await choose(page, 'Columns', 'Tracks')
  await expect(heads(page)).toContainText([
    'Plenary',
    'Transport and environment',
    'Welfare and ageing',
    'Disaster management and revitalization',
    'Networking and business',
  ])
  // Its name was in the mark of its colour too, and read twice.
  await expect(columnHead(page, 'Transport and environment')).toHaveText('Transport and environment')
  const [track, session] = [
    await boxOf(columnHead(page, 'Transport and environment')),
    await boxOf(card(page, measuring)),
  ]
  expect(session.x).toBeGreaterThanOrEqual(track.x - 1)
  expect(session.x + session.width).toBeLessThanOrEqual(track.x + track.width + 1)
})

test('a day that is pressed among the days is shown by its rooms', async ({ sample: { page } }) => {
  await choose(page, 'Columns', 'Days')
  await columnHead(page, 'Fri 26 Feb').getByRole('button').click()
  await expect(heads(page)).toContainText(['Main hall', 'Room B', 'Online room'])
  await expect(page.getByRole('radio', { name: 'Fri 26 Feb' })).toBeChecked()
})

test('a room is hidden by the menu of its head and shown again in the list of rooms', async ({ sample: { page } }) => {
  await columnHead(page, 'Room B').getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Hide this room' }).click()
  await expect(heads(page)).toContainText(['Main hall', 'Online room'])
  await expect(card(page, measuring)).toHaveCount(0)
  await page.getByRole('button', { name: '1 room hidden' }).click()
  const rooms = page.getByRole('dialog', { name: 'Rooms shown' })
  await rooms.getByText('Main hall').click()
  await expect(heads(page)).toContainText(['Online room'])
  await rooms.getByText('Room B').click()
  await expect(heads(page)).toContainText(['Room B', 'Online room'])
  await rooms.getByRole('button', { name: 'Show all rooms' }).click()
  await page.keyboard.press('Escape')
  await expect(heads(page)).toContainText(['Main hall', 'Room B', 'Online room'])
  await expect(card(page, measuring)).toBeVisible()
  await expect(page.getByRole('button', { name: 'All rooms' })).toBeVisible()
})

for (const { zoom, hourPx, lands } of [
  { zoom: '5 min', hourPx: 240, lands: '13:50–14:50' },
  { zoom: '10 min', hourPx: 144, lands: '13:50–14:50' },
  { zoom: '15 min', hourPx: 96, lands: '13:45–14:45' },
  { zoom: '30 min', hourPx: 72, lands: '14:00–15:00' },
]) {
  test(`on a grid of ${zoom} an hour is ${hourPx} px tall and a drag goes by that step`, async ({
    sample: { page },
  }) => {
    await choose(page, 'Grid and step', zoom)
    await expect.poll(async () => Math.round((await boxOf(card(page, measuring))).height)).toBe(hourPx)
    await card(page, measuring).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await dragCard(page, card(page, measuring), 'Online room', '13:51')
    await expect(card(page, measuring)).toHaveAccessibleName(new RegExp(`, ${lands} Tokyo, .*, Online room, `))
  })
}

test('“Fit day” shows the whole day without scrolling', async ({ sample: { page } }) => {
  const hidden = () => page.locator('[data-head]').evaluate((scroller) => scroller.scrollHeight - scroller.clientHeight)
  expect(await hidden()).toBeGreaterThan(100)
  await page.getByRole('button', { name: 'Fit day' }).click()
  await expect.poll(hidden).toBeLessThanOrEqual(0)
  await expect(card(page, 'Technical rehearsal')).toBeInViewport()
  await expect(card(page, 'Online networking of cities and companies')).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: 'Fit day' }).click()
  await expect.poll(hidden).toBeGreaterThan(100)
})

test('the empty hours of the night are folded, and unfolded on demand', async ({ sample: { page } }) => {
  const base = page.locator('[data-base] time')
  await expect(base.first()).toHaveText('09:00')
  await expect(base.last()).toHaveText('18:00')
  await page.getByRole('button', { name: 'Show 00:00–08:30' }).click()
  await expect(base.first()).toHaveText('00:00')
  await expect(base.last()).toHaveText('23:00')
  await page.getByRole('button', { name: 'Fold empty hours' }).first().click()
  await expect(base.first()).toHaveText('09:00')
})

test('the empty hours are unfolded and folded by keys, with the focus where they begin', async ({
  sample: { page },
}) => {
  await page.getByRole('button', { name: 'Show 18:30–24:00' }).focus()
  await page.keyboard.press('Enter')
  const fold = page.getByRole('button', { name: 'Fold empty hours' }).last()
  await expect(fold).toBeFocused()
  await expect(fold).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Show 18:30–24:00' })).toBeFocused()
})

test('a room is hidden from the menu of its head, by keys alone', async ({ sample: { page } }) => {
  await columnHead(page, 'Room B').getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Hide this room' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(columnHead(page, 'Room B')).toHaveCount(0)
})

test('the tray is searched, in every language of a title and by organization', async ({ sample: { page } }) => {
  const find = page.getByPlaceholder('Find in tray')
  await find.fill('warning')
  await expect(trayTitles(page)).toHaveText(['Early warning: a demonstration'])
  await find.fill('早期警報')
  await expect(trayTitles(page)).toHaveText(['Early warning: a demonstration'])
  await find.fill('City J')
  await expect(trayTitles(page)).toHaveText(['Digital help for older residents'])
  await expect(tray(page)).toHaveAccessibleName('Sessions without a slot, 1')
  await find.fill('nothing like this')
  await expect(page.getByText('No session fits.')).toBeVisible()
  await find.fill('')
  await expect(tray(page)).toHaveAccessibleName('Sessions without a slot, 8')
})

test('the tray is sorted by title or by length, and folds to its count', async ({ sample: { page } }) => {
  await expect(trayTitles(page).first()).toHaveText('Break, second day')
  await sortTray(page, 'By length')
  await expect(trayTitles(page).first()).toHaveText('Meeting of the organizers')
  await expect(trayTitles(page).nth(1)).toHaveText('Panel: From talks to business')
  await expect(trayTitles(page).nth(2)).toHaveText('Meeting of university students')
  await page.getByRole('button', { name: 'Fold the tray' }).click()
  await expect(tray(page)).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'Tray' })).toContainText('8')
  await page.getByRole('button', { name: 'Unfold the tray' }).click()
  await expect(tray(page)).toBeVisible()
})

test('how a board is looked at is remembered after a restart, for its own forum only', async ({
  sample: { app, page },
  start,
}) => {
  await choose(page, 'Grid and step', '30 min')
  await page.getByRole('button', { name: 'Shift the rest' }).click()
  await page.getByRole('button', { name: 'Fit day' }).click()
  await columnHead(page, 'Room B').getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Hide this room' }).click()
  await sortTray(page, 'By length')
  await page.getByRole('button', { name: 'Show 00:00–08:30' }).click()
  await showForum(page, 'Online Seminar')
  await showAgenda(page)
  await app.close()

  const { page: again } = await start()
  await expect(again.getByRole('radio', { name: 'Agenda' })).toBeChecked()
  await again.getByRole('radio', { name: 'Board' }).click()
  await expect(again.getByRole('button', { name: '15 min Grid and step' })).toBeVisible()
  await expect(again.getByRole('button', { name: 'Shift the rest' })).toHaveAttribute('aria-pressed', 'false')
  await showForum(again, 'CJK Smart City Forum')
  await expect(board(again)).toBeVisible()
  await expect(again.getByRole('button', { name: '30 min Grid and step' })).toBeVisible()
  await expect(again.getByRole('button', { name: 'Shift the rest' })).toHaveAttribute('aria-pressed', 'true')
  await expect(again.getByRole('button', { name: 'Fit day' })).toHaveAttribute('aria-pressed', 'true')
  await expect(again.getByRole('button', { name: '1 room hidden' })).toBeVisible()
  await expect(again.getByRole('button', { name: 'Fold empty hours' }).first()).toBeVisible()
  await expect(trayTitles(again).first()).toHaveText('Meeting of the organizers')
})

test('columns by tracks and a folded tray are remembered after a restart', async ({ sample: { app, page }, start }) => {
  await choose(page, 'Columns', 'Tracks')
  await page.getByRole('button', { name: 'Fold the tray' }).click()
  await expect(tray(page)).toHaveCount(0)
  await app.close()
  const { page: again } = await start()
  await expect(again.getByRole('button', { name: 'Tracks Columns' })).toBeVisible()
  await expect(columnHead(again, 'Plenary')).toBeVisible()
  await expect(again.getByRole('button', { name: 'Unfold the tray' })).toBeVisible()
  await expect(tray(again)).toHaveCount(0)
})

function heads(page: Page) {
  return page.locator('[class*="columnHeads"] > *')
}

/** The titles of the tray, in their order. */
function trayTitles(page: Page) {
  return tray(page).getByRole('option').locator('[class*="_title_"]')
}

async function sortTray(page: Page, by: string): Promise<void> {
  await page.getByRole('button', { name: 'Sort the tray' }).click()
  await page.getByRole('menuitem', { name: by }).click()
}
