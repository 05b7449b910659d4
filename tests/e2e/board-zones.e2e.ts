import type { Locator, Page } from '@playwright/test'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { aDocument, aForum, aRoom, aSession, aSlot } from '../support/builders.ts'
import { expect, test } from './support/app.ts'
import { boxOf, bubble, card } from './support/board.ts'
import { choose, showAgenda } from './support/screens.ts'
import { storeDocument } from './support/stored.ts'

test('on the axis of Kolkata the whole hours stand a quarter of an hour below those of Kathmandu', async ({
  userData,
  start,
}) => {
  storeDocument(
    userData,
    aForumOf(['Asia/Kathmandu', 'Asia/Kolkata'], [{ date: '2027-05-10', start: '10:00', minutes: 60 }]),
  )
  const { page } = await start()
  for (const zone of [0, 1]) await expect(labels(page, zone)).toHaveText(hours(9, 18))
  const [inKathmandu, inKolkata] = [await boxOf(labels(page, 0).nth(1)), await boxOf(labels(page, 1).nth(1))]
  // An hour is 96 px tall.
  expect(Math.round(inKolkata.y - inKathmandu.y)).toBe(24)
  await expect(card(page, 'Session 1')).toHaveAccessibleName(/, 10:00–11:00 Kathmandu, 09:45–10:45 Kolkata, /)
})

test('on the day on which New York puts its clocks forward two o’clock is missing, and London is nearer', async ({
  userData,
  start,
}) => {
  storeDocument(
    userData,
    aForumOf(['America/New_York', 'Europe/London'], [{ date: '2027-03-14', start: '01:30', minutes: 90 }]),
  )
  const { page } = await start()
  await showNight(page)
  await expect(labels(page, 0)).toHaveText(['00:00', '01:00', ...hours(3, 23)])
  await expect(labels(page, 1)).toHaveText([...hours(5, 23), ...hours(0, 3)])
  await expect(shifts(page, 0)).toHaveText([])
  await expect(shifts(page, 1)).toHaveText(['+1'])
  await expect(card(page, 'Session 1')).toHaveAccessibleName(/, 01:30–04:00 New York, 06:30–08:00 London, /)
})

test('as a second zone, London and New York change their clocks where the base zone does not', async ({
  userData,
  start,
}) => {
  storeDocument(
    userData,
    aForumOf(
      ['Asia/Kathmandu', 'America/New_York', 'Europe/London'],
      [
        { date: '2027-03-14', start: '11:45', minutes: 120 },
        { date: '2027-10-31', start: '05:45', minutes: 120 },
      ],
    ),
  )
  const { page } = await start()
  await showNight(page)
  await expect(labels(page, 0)).toHaveText(hours(0, 23))
  // 13 March 13:15 to 14 March 14:15 in New York, 13 March 18:15 to 14 March 18:15 in London.
  await expect(labels(page, 1)).toHaveText([...hours(14, 23), '00:00', '01:00', ...hours(3, 14)])
  await expect(shifts(page, 1)).toHaveText(['−1'])
  await expect(labels(page, 2)).toHaveText([...hours(19, 23), ...hours(0, 18)])
  await expect(card(page, 'Session 1')).toHaveAccessibleName(
    /, 11:45–13:45 Kathmandu, 01:00–04:00 New York, 06:00–08:00 London, /,
  )
  await page.getByRole('radio', { name: 'Sun 31 Oct' }).click()
  await expect(labels(page, 2)).toHaveText([...hours(20, 23), '00:00', '01:00', ...hours(1, 18)])
  await expect(card(page, 'Session 2')).toHaveAccessibleName(
    /, 05:45–07:45 Kathmandu, 20:00–22:00 New York [^,]*the day before, 01:00–02:00 London, /,
  )
})

test('on the day on which London puts its clocks back one o’clock stands twice', async ({ userData, start }) => {
  storeDocument(
    userData,
    aForumOf(['Europe/London', 'America/New_York'], [{ date: '2027-10-31', start: '00:30', minutes: 120 }]),
  )
  const { page } = await start()
  await showNight(page)
  await expect(labels(page, 0)).toHaveText(['00:00', '01:00', ...hours(1, 23)])
  await expect(labels(page, 1)).toHaveText([...hours(19, 23), ...hours(0, 19)])
  await expect(shifts(page, 1)).toHaveText(['−1'])
  await expect(card(page, 'Session 1')).toHaveAccessibleName(
    /, 00:30–01:30 London, 19:30–21:30 New York [^,]*the day before, /,
  )
  // An hour is 96 px tall, on whatever clocks.
  expect(Math.round((await boxOf(card(page, 'Session 1'))).height)).toBe(192)
})

test('a session over midnight, and over New Year, stands on both days and keeps its times', async ({
  userData,
  start,
}) => {
  const { forums, ...others } = aForumOf(
    ['Asia/Tokyo', 'America/New_York'],
    [
      { date: '2026-12-31', start: '23:30', minutes: 60 },
      { date: '2027-01-01', start: '10:00', minutes: 60 },
    ],
    { start: '20:00', end: '02:00' },
  )
  storeDocument(userData, { forums, ...others })
  const { page } = await start()
  const name = /, 23:30–00:30 Tokyo, 09:30–10:30 New York, /
  await expect(card(page, 'Session 1')).toHaveAccessibleName(name)
  await expect(labels(page, 0)).toHaveText([...hours(20, 23), '00:00', '01:00', '02:00'])
  await expect(shifts(page, 0)).toHaveText(['+1'])
  await expect(labels(page, 1)).toHaveText(hours(6, 12))
  await expect(shifts(page, 1)).toHaveText([])
  await expect(page.getByRole('radio', { name: 'Thu 31 Dec' })).toBeChecked()
  await page.getByRole('radio', { name: 'Fri 1 Jan' }).click()
  // Read on the board of New Year's Day it is of the day before.
  await expect(card(page, 'Session 1')).toHaveAccessibleName(
    /, 23:30–00:30 Tokyo the day before, 09:30–10:30 New York the day before, /,
  )
  await expect(card(page, 'Session 1')).toHaveAttribute('data-continues', 'true')
  await expect(card(page, 'Session 2')).toHaveAccessibleName(
    /, 10:00–11:00 Tokyo, 20:00–21:00 New York [^,]*the day before, /,
  )
  // Only the half hour of the new year is left of it.
  expect(Math.round((await boxOf(card(page, 'Session 1'))).height)).toBe(48)
  // In hand it is of the day before too.
  await card(page, 'Session 1').focus()
  await page.keyboard.press(' ')
  await expect(bubble(page).locator('sup')).toHaveText(['−1', '−1'])
  await page.keyboard.press('Escape')
})

test('a session may be moved over midnight into the hours of its day, and stays on it', async ({ userData, start }) => {
  storeDocument(
    userData,
    aForumOf(['Asia/Tokyo', 'America/New_York'], [{ date: '2026-12-31', start: '23:30', minutes: 60 }], {
      start: '18:00',
      end: '02:00',
    }),
  )
  const { page } = await start()
  await carry(page, 'Session 1', 'ArrowDown', 4)
  await expect(card(page, 'Session 1')).toHaveAccessibleName(/, 00:30–01:30 Tokyo the next day, 10:30–11:30 New York, /)
  await expect(labels(page, 0)).toHaveText([...hours(18, 23), '00:00', '01:00', '02:00'])
  // An hour is 96 px tall: half an hour below midnight.
  const [midnight, session] = [await boxOf(labels(page, 0).nth(6)), await boxOf(card(page, 'Session 1'))]
  expect(Math.abs(session.y - (midnight.y + midnight.height / 2) - 48)).toBeLessThan(6)
  await showAgenda(page)
  await expect(page.getByRole('heading', { level: 2, name: /31 December/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Session 1/ })).toHaveCount(1)
})

test('a session is carried over the hour that London’s clocks repeat, and back', async ({ userData, start }) => {
  storeDocument(
    userData,
    aForumOf(['Europe/London', 'America/New_York'], [{ date: '2026-10-25', start: '01:45', minutes: 30 }]),
  )
  const { page } = await start()
  await carry(page, 'Session 1', 'ArrowDown', 1)
  await expect(card(page, 'Session 1')).toHaveAccessibleName(/, 02:00–02:30 London, /)
  await carry(page, 'Session 1', 'ArrowUp', 1)
  await expect(card(page, 'Session 1')).toHaveAccessibleName(/, 01:45–01:15 London, /)
})

test('with days side by side the axis of London says each hour once, at the height of its sessions', async ({
  userData,
  start,
}) => {
  storeDocument(
    userData,
    aForumOf(
      ['Europe/London', 'America/New_York'],
      [
        { date: '2026-10-25', start: '10:00', minutes: 60 },
        { date: '2026-10-26', start: '10:00', minutes: 60 },
      ],
    ),
  )
  const { page } = await start()
  await choose(page, 'Columns', 'Days')
  await expect(labels(page, 0)).toHaveText(hours(9, 18))
  const ten = await boxOf(labels(page, 0).nth(1))
  for (const title of ['Session 1', 'Session 2']) {
    const session = await boxOf(card(page, title))
    expect(Math.abs(session.y - (ten.y + ten.height / 2))).toBeLessThan(6)
  }
  await showNight(page)
  await expect(labels(page, 0)).toHaveText(hours(0, 23))
})

interface Wanted {
  readonly date: string
  readonly start: string
  readonly minutes: number
}

/** A forum with those sessions, numbered from 1, in one room; a day for each of their dates. */
function aForumOf(
  zones: string[],
  wanted: readonly Wanted[],
  window = { start: '09:00', end: '18:00' },
): WorkspaceDocument {
  const room = aRoom()
  return aDocument({
    forums: [aForum({ zones, days: [...new Set(wanted.map(({ date }) => date))].map((date) => ({ date, window })) })],
    rooms: [room],
    sessions: wanted.map(({ date, start, minutes }, i) =>
      aSession({
        title: { en: `Session ${i + 1}` },
        durationMinutes: minutes,
        slot: aSlot({ date, start, roomId: room.id }),
      }),
    ),
  })
}

/** Picks a session up with the keyboard, and puts it down some steps further. */
async function carry(page: Page, title: string, key: 'ArrowDown' | 'ArrowUp', steps: number): Promise<void> {
  await card(page, title).focus()
  await page.keyboard.press('Space')
  for (let step = 0; step < steps; step++) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
}

async function showNight(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Show \d\d:\d\d–\d\d:\d\d$/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Fold empty hours' }).first()).toBeVisible()
}

/** The times on a zone's axis, from top to bottom. */
function labels(page: Page, zone: number): Locator {
  return page.locator('[class*="_axis_"]').nth(zone).locator('time')
}

/** The marks of another day on a zone's axis. */
function shifts(page: Page, zone: number): Locator {
  return page.locator('[class*="_axis_"]').nth(zone).locator('sup')
}

function hours(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${String(first + i).padStart(2, '0')}:00`)
}
