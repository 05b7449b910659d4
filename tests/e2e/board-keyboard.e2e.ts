import type { Page } from '@playwright/test'
import { aDocument, aForum, aSession } from '../support/builders.ts'
import { expect, saved, test } from './support/app.ts'
import { board, card, ghosts, said, tray, trayCard } from './support/board.ts'
import { choose, sessionPanel, undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storeDocument, storedDocument } from './support/stored.ts'

const measuring = 'Measuring the environment of a city'
const welfare = 'Panel: Welfare services close to people'
const questions = 'Questions and answers: welfare'
const transport = 'Public transportation in three cities'

test('Tab leads into the board and out of it again', async ({ sample: { page } }) => {
  await page.getByRole('radio', { name: 'Board' }).focus()
  await expect(async () => {
    await press(page, 'Tab')
    await expect(board(page).locator(':focus')).toHaveCount(1, { timeout: 1 })
  }).toPass({ timeout: 10_000, intervals: [1] })
  await expect(card(page, 'Technical rehearsal')).toBeFocused()
  await press(page, 'Tab')
  await expect(board(page).locator(':focus')).toHaveCount(0)
  await press(page, 'Shift+Tab')
  await expect(card(page, 'Technical rehearsal')).toBeFocused()
  await press(page, 'Shift+Tab')
  await expect(board(page).locator(':focus')).toHaveCount(0)
})

test('the arrows walk along a room, across the rooms, and Home and End to the ends of the day', async ({
  sample: { page },
}) => {
  await card(page, welfare).focus()
  for (const [key, title] of [
    ['ArrowDown', questions],
    ['ArrowDown', 'Companies present joint projects'],
    ['ArrowUp', questions],
    ['ArrowUp', welfare],
    ['ArrowUp', 'Lunch'],
    ['ArrowDown', welfare],
    ['ArrowRight', measuring],
    ['ArrowLeft', welfare],
    ['End', 'Online networking of cities and companies'],
    ['ArrowDown', 'Online networking of cities and companies'],
    ['Home', 'Technical rehearsal'],
  ] as const) {
    await press(page, key)
    await expect(card(page, title), `${key} leads to it`).toBeFocused()
    await expect(card(page, title)).toHaveAttribute('aria-selected', 'true')
    await expect(card(page, title)).toBeInViewport()
  }
  await expect(undoButton(page)).toBeDisabled()
})

test('a session is picked up, moved by the step and across rooms, made longer and put down, and each step is said', async ({
  sample: { page },
  userData,
}) => {
  await card(page, measuring).focus()
  await isUndoneAndRedone(page, userData, async () => {
    await press(page, ' ')
    await expect(said(page)).toHaveText(
      new RegExp(
        `^${measuring} picked up\\. Arrows move it, .* Escape returns it\\. 13:30 Tokyo, 12:30 Beijing, 13:30 Seoul, Thu 25 Feb, Room B$`,
      ),
    )
    for (const [key, says] of [
      ['ArrowUp', '13:15 Tokyo, 12:15 Beijing, 13:15 Seoul, Thu 25 Feb, Room B'],
      ['ArrowRight', '13:15 Tokyo, 12:15 Beijing, 13:15 Seoul, Thu 25 Feb, Online room'],
      ['ArrowDown', '13:30 Tokyo, 12:30 Beijing, 13:30 Seoul, Thu 25 Feb, Online room'],
      ['Alt+ArrowDown', '13:31 Tokyo, 12:31 Beijing, 13:31 Seoul, Thu 25 Feb, Online room'],
      ['Shift+ArrowDown', '13:31 Tokyo, 12:31 Beijing, 13:31 Seoul, Thu 25 Feb, Online room, 75 min'],
    ] as const) {
      await press(page, key)
      await expect(said(page)).toHaveText(new RegExp(`^${says}(;.*)?$`))
    }
    await press(page, 'Enter')
    await expect(said(page)).toHaveText(
      new RegExp(`^${measuring} put down\\. 13:31 Tokyo, 12:31 Beijing, 13:31 Seoul, Thu 25 Feb, Online room`),
    )
    await expect(card(page, measuring)).toHaveAccessibleName(/, 13:31–14:46 Tokyo, .*, Online room, /)
    await expect(card(page, measuring)).toBeFocused()
  })
  await expect(card(page, measuring)).toBeFocused()
})

test('a session that is carried over another of the room is said to take the room twice, and over whom', async ({
  sample: { page },
}) => {
  await card(page, questions).focus()
  await press(page, ' ')
  await press(page, 'ArrowUp')
  await expect(said(page)).toHaveText(
    new RegExp(`^14:15 Tokyo, 13:15 Beijing, 14:15 Seoul, .*Main hall is taken twice at once\\. ${welfare}`),
  )
  await press(page, 'Escape')
})

test('Escape puts a session that is carried back where it was', async ({ sample: { page }, userData }) => {
  const before = storedDocument(userData)
  await card(page, measuring).focus()
  for (const key of [' ', 'ArrowDown', 'ArrowRight', 'Shift+ArrowDown']) await press(page, key)
  await expect(ghosts(page)).toHaveCount(1)
  await press(page, 'Escape')
  await expect(ghosts(page)).toHaveCount(0)
  await expect(said(page)).toHaveText(`${measuring} is back where it was.`)
  await expect(card(page, measuring)).toBeFocused()
  await expect(undoButton(page)).toBeDisabled()
  await saved(page)
  expect(storedDocument(userData)).toEqual(before)
})

test('Page Down takes a session that is carried to the next day', async ({ sample: { page }, userData }) => {
  await card(page, measuring).focus()
  await isUndoneAndRedone(page, userData, async () => {
    await press(page, ' ')
    await press(page, 'PageDown')
    await expect(page.getByRole('radio', { name: 'Fri 26 Feb' })).toBeChecked()
    await expect(said(page)).toHaveText(/^13:30 Tokyo, 12:30 Beijing, 13:30 Seoul, Fri 26 Feb, Room B/)
    await press(page, 'ArrowLeft')
    await expect(said(page)).toHaveText(/^13:30 Tokyo, 12:30 Beijing, 13:30 Seoul, Fri 26 Feb, Main hall/)
    await press(page, 'Enter')
    await expect(card(page, measuring)).toHaveAccessibleName(/, 13:30–14:30 Tokyo, .*, Main hall, /)
    await expect(card(page, measuring)).toBeFocused()
  })
})

test('Escape brings a session that was carried to another day back to its own', async ({ sample: { page } }) => {
  await card(page, measuring).focus()
  for (const key of [' ', 'PageDown', 'Escape']) await press(page, key)
  await expect(page.getByRole('radio', { name: 'Thu 25 Feb' })).toBeChecked()
  await expect(card(page, measuring)).toBeFocused()
  await expect(undoButton(page)).toBeDisabled()
})

// The card with the focus goes with its day, and the focus with it.
test('Page Down shows the next day, and keeps the focus on the board', async ({ sample: { page } }) => {
  await card(page, measuring).focus()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('radio', { name: 'Fri 26 Feb' })).toBeChecked()
  await expect(card(page, 'Keynote: Giving old quarters new life')).toBeVisible()
  await isNotLost(page)
  await press(page, 'Home')
  await expect(board(page).locator(':focus')).toHaveCount(1)
})

test('on a day without sessions the focus is seen on the board itself', async ({ userData, start }) => {
  const window = { start: '09:00', end: '18:00' }
  const days = ['2020-08-05', '2020-08-06'].map((date) => ({ date, window }))
  storeDocument(userData, aDocument({ forums: [aForum({ days })], sessions: [aSession()] }))
  const { page } = await start()
  await board(page).getByRole('option').focus()
  await page.keyboard.press('PageDown')
  await expect(board(page)).toBeFocused()
  await expect(board(page)).toHaveCSS('box-shadow', /inset/)
})

// A look without a shadow of its own, as that of a session nobody has agreed to, took the ring away.
test('the focus is seen on a card whatever its answer', async ({ userData, start }) => {
  storeDocument(userData, aDocument({ forums: [aForum()], sessions: [aSession({ state: 'draft' })] }))
  const { page } = await start()
  const only = board(page).getByRole('option')
  await expect(only).toHaveAccessibleName(/, Hold/)
  await page.getByRole('radio', { name: 'Board' }).focus()
  await expect(async () => {
    await press(page, 'Tab')
    await expect(only).toBeFocused({ timeout: 1 })
  }).toPass({ timeout: 10_000, intervals: [1] })
  await expect(only.locator('> *').first()).not.toHaveCSS('box-shadow', 'none')
})

test('Tab leads to a board with nothing on it, which tells how to begin, and Insert begins the day', async ({
  userData,
  start,
}) => {
  storeDocument(userData, aDocument({ forums: [aForum()] }))
  const { page } = await start()
  await page.getByRole('radio', { name: 'Board' }).focus()
  await expect(async () => {
    await press(page, 'Tab')
    await expect(board(page)).toBeFocused({ timeout: 1 })
  }).toPass({ timeout: 10_000, intervals: [1] })
  await expect(board(page)).toHaveAccessibleDescription(/press Insert to add a session/)
  await isUndoneAndRedone(page, userData, async () => {
    await press(page, 'Insert')
    await expect(card(page, 'New session')).toHaveAccessibleName(/, 09:00–09:30 Beijing, /)
    await expect(card(page, 'New session')).toBeFocused()
  })
})

// Only the track changes: the announcement was the same as before, and the step was called a change of length.
test('a session that is carried to another track is said to stand in it, and its step is a move', async ({
  sample: { page },
  userData,
}) => {
  await choose(page, 'Columns', 'Tracks')
  await card(page, measuring).focus()
  await isUndoneAndRedone(page, userData, async () => {
    await press(page, ' ')
    await expect(said(page)).toContainText('Room B, Transport and environment')
    await press(page, 'ArrowRight')
    await expect(said(page)).toContainText('Room B, Welfare and ageing')
    await press(page, 'Enter')
    await expect(card(page, measuring)).toHaveAccessibleName(/, Room B, Welfare and ageing, /)
  })
  await expect(undoButton(page)).toHaveAccessibleName(`Undo Move session “${measuring}”`)
})

// The first session of all days had the focus each time.
test('with days side by side Page Down leads to the next day', async ({ sample: { page } }) => {
  await choose(page, 'Columns', 'Days')
  await card(page, measuring).focus()
  await press(page, 'PageDown')
  await expect(page.getByRole('radio', { name: 'Fri 26 Feb' })).toBeChecked()
  await expect(board(page)).toHaveAccessibleName('Board of all days')
  await press(page, 'ArrowLeft')
  await press(page, 'ArrowRight')
  await expect(board(page).locator(':focus')).toHaveCount(1)
})

test('Shift with an arrow changes the length without picking up', async ({ sample: { page }, userData }) => {
  await card(page, measuring).focus()
  await isUndoneAndRedone(page, userData, async () => {
    await press(page, 'Shift+ArrowDown')
    await expect(card(page, measuring)).toHaveAccessibleName(/, 13:30–14:45 Tokyo, /)
    await expect(card(page, measuring)).toBeFocused()
  })
})

// Nothing is said: only a session that is carried is announced.
test('a length that is changed without picking up is said', async ({ sample: { page } }) => {
  await card(page, measuring).focus()
  await press(page, 'Shift+ArrowDown')
  await expect(card(page, measuring)).toHaveAccessibleName(/, 13:30–14:45 Tokyo, /)
  await expect(said(page)).toContainText(`${measuring}: 13:30 Tokyo`, { timeout: 2000 })
  await expect(said(page)).toHaveText(/, 75 min$/)
  await press(page, 'Shift+ArrowUp')
  await expect(said(page)).toHaveText(/, 60 min$/)
})

test('Delete sends a session to the tray', async ({ sample: { page }, userData }) => {
  await card(page, measuring).focus()
  await isUndoneAndRedone(page, userData, async () => {
    await page.keyboard.press('Delete')
    await expect(trayCard(page, measuring)).toBeVisible()
    await expect(card(page, measuring)).toHaveCount(0)
  })
})

test('a session that is carried is sent to the tray by Delete', async ({ sample: { page }, userData }) => {
  await card(page, measuring).focus()
  await isUndoneAndRedone(page, userData, async () => {
    await press(page, ' ')
    await page.keyboard.press('Delete')
    await expect(trayCard(page, measuring)).toBeVisible()
    await expect(card(page, measuring)).toHaveCount(0)
    await expect(ghosts(page)).toHaveCount(0)
  })
})

for (const [what, keys] of [
  ['a session', ['Delete']],
  ['a session that is carried', [' ', 'Delete']],
] as const) {
  // The card goes, and the focus with it.
  test(`when ${what} is sent to the tray the focus goes on to another`, async ({ sample: { page } }) => {
    await card(page, measuring).focus()
    for (const key of keys) await page.keyboard.press(key)
    await expect(trayCard(page, measuring)).toBeVisible()
    await expect(page.locator('[data-session]:focus')).toHaveCount(1, { timeout: 2000 })
  })
}

// The card goes with the step that is taken back, and the focus with it.
test('an undo, or a menu, that takes the card with the focus away leaves the focus on a session', async ({
  sample: { page },
}) => {
  const title = 'Digital help for older residents'
  await trayCard(page, title).focus()
  for (const key of [' ', 'ArrowDown', 'Enter']) await press(page, key)
  await expect(card(page, title)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(trayCard(page, title)).toBeFocused()
  await page.keyboard.press('Control+Shift+z')
  await expect(card(page, title)).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(card(page, title)).toHaveCount(0)
  await expect(page.locator('[data-session]:focus')).toHaveCount(1, { timeout: 2000 })
})

// The board takes the keys of the tray first: an arrow leads to the board's first session.
test('the arrows walk the tray', async ({ sample: { page } }) => {
  await trayCard(page, 'Break, second day').focus()
  for (const [key, title] of [
    ['ArrowDown', 'Digital help for older residents'],
    ['ArrowDown', 'Early warning: a demonstration'],
    ['ArrowUp', 'Digital help for older residents'],
    ['End', 'What transport data can tell'],
    ['Home', 'Break, second day'],
  ] as const) {
    await press(page, key)
    await expect(trayCard(page, title), `${key} leads to it`).toBeFocused({ timeout: 2000 })
  }
})

// An arrow selected one alone, whatever was held with it.
for (const keys of [['Control+ArrowDown', 'Control+ArrowDown', 'Control+Space'], ['Shift+ArrowDown']]) {
  test(`several sessions of the tray are gathered by ${keys[0]} and carried out together`, async ({
    sample: { page },
  }) => {
    await trayCard(page, 'Break, second day').focus()
    await press(page, 'ArrowDown')
    for (const key of keys) await press(page, key)
    await expect(tray(page).getByRole('option', { selected: true })).toHaveCount(2)
    await press(page, ' ')
    await expect(ghosts(page)).toHaveCount(2)
  })
}

test('from the tray a session is picked up onto the board, where it is free, and put down', async ({
  sample: { page },
  userData,
}) => {
  const title = 'Digital help for older residents'
  await trayCard(page, title).focus()
  await isUndoneAndRedone(page, userData, async () => {
    await press(page, ' ')
    await expect(said(page)).toHaveText(new RegExp(`^${title} picked up\\. .* Tokyo, .* Beijing, .* Seoul, `))
    await expect(ghosts(page)).toHaveCount(1)
    await press(page, 'ArrowDown')
    await press(page, 'Enter')
    await expect(card(page, title)).toBeFocused()
    await expect(tray(page)).toHaveAccessibleName('Sessions without a slot, 7')
  })
})

test('Escape leaves a session of the tray in the tray, with the focus', async ({ sample: { page } }) => {
  const title = 'Digital help for older residents'
  await trayCard(page, title).focus()
  for (const key of [' ', 'ArrowDown', 'Escape']) await press(page, key)
  await expect(ghosts(page)).toHaveCount(0)
  await expect(trayCard(page, title)).toBeFocused()
  await expect(undoButton(page)).toBeDisabled()
})

test('a pinned session cannot be picked up, and it is said why', async ({ sample: { page } }) => {
  await card(page, 'Opening').focus()
  await press(page, ' ')
  await expect(ghosts(page)).toHaveCount(0)
  await expect(page.getByText('“Opening” is pinned to its slot. Unpin it to move it.')).toBeVisible()
  await expect(card(page, 'Opening')).toBeFocused()
})

test('F2 opens the session, Ctrl+A selects the day, Insert adds one after it', async ({
  sample: { page },
  userData,
}) => {
  await card(page, measuring).focus()
  await press(page, 'F2')
  await expect(sessionPanel(page).getByRole('heading', { name: measuring })).toBeVisible()
  // Who does not see it would not know that it is open.
  await expect(sessionPanel(page).getByLabel('Title, English')).toBeFocused()
  await press(page, 'Escape')
  await expect(card(page, measuring)).toBeFocused()
  await press(page, 'Control+a')
  await expect(board(page).getByRole('option', { selected: true })).toHaveCount(12)
  await isUndoneAndRedone(page, userData, async () => {
    await press(page, 'Insert')
    await expect(card(page, 'New session')).toHaveAccessibleName(/, 14:30–15:00 Tokyo, .*, Room B, /)
    await expect(card(page, 'New session')).toBeFocused()
  })
})

// The focus was on one session and what was selected was another: Ctrl+D doubled that one.
test('the session that the focus goes on to is the one that the next key is about', async ({ sample: { page } }) => {
  await card(page, measuring).focus()
  await press(page, 'ArrowUp')
  await press(page, 'ArrowDown')
  await press(page, 'Delete')
  await expect(page.locator('[data-session]:focus')).toHaveAttribute('aria-selected', 'true')
})

test('what is pasted and what is duplicated has the focus, and where it was pasted is said', async ({
  sample: { page },
}) => {
  await card(page, measuring).focus()
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect(card(page, `${measuring} (copy)`)).toBeFocused()
  await expect(said(page)).toHaveText(new RegExp(`^${measuring} \\(copy\\): 14:30 Tokyo, .*, Room B, 60 min$`))
  await page.keyboard.press('Control+d')
  await expect(trayCard(page, `${measuring} (copy) (copy)`)).toBeFocused()
})

test('Ctrl+D duplicates the session with the focus, also where another one is selected', async ({
  sample: { page },
}) => {
  await card(page, transport).focus()
  await press(page, 'ArrowDown')
  await press(page, 'ArrowUp')
  await expect(card(page, transport)).toHaveAttribute('aria-selected', 'true')
  await press(page, 'Control+ArrowDown')
  const focused = page.locator('[data-session]:focus')
  await expect(focused).toHaveAttribute('aria-selected', 'false')
  const title = (await focused.getAttribute('aria-label'))?.split(', ')[0] ?? ''
  await press(page, 'Control+d')
  await expect(trayCard(page, `${title} (copy)`)).toBeFocused()
  await expect(trayCard(page, `${transport} (copy)`)).toHaveCount(0)
})

test('what is added by key and taken back gives the focus to the session it was added after, and a day is said', async ({
  sample: { page },
}) => {
  await card(page, measuring).focus()
  await press(page, 'Insert')
  await expect(card(page, 'New session')).toBeFocused()
  await press(page, 'Control+z')
  await expect(card(page, 'New session')).toHaveCount(0)
  await expect(card(page, measuring)).toBeFocused()
  await press(page, 'PageDown')
  await expect(page.locator('#spoken')).toHaveText('Friday, 26 February 2021')
})

test('how many are selected is said, and what a card is called is not said twice', async ({ sample: { page } }) => {
  await card(page, measuring).focus()
  await press(page, 'Control+a')
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText('12 sessions selected')
  await expect(card(page, measuring)).toHaveAccessibleDescription('')
})

/** Presses a key; the focus is never lost by it. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await isNotLost(page)
}

async function isNotLost(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}
