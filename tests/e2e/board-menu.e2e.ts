import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { board, card, cardMenu, chooseFromCard, placeAt, tray, trayCard } from './support/board.ts'
import { sessionPanel, showForum, undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storedDocument, storedSession } from './support/stored.ts'

const measuring = 'Measuring the environment of a city'
const transport = 'Public transportation in three cities'
const welfare = 'Panel: Welfare services close to people'
const questions = 'Questions and answers: welfare'

for (const key of ['Shift+F10', 'ContextMenu']) {
  test(`${key} opens the menu of the session with the focus, and Escape gives the focus back`, async ({
    sample: { page },
    userData,
  }) => {
    await card(page, measuring).focus()
    await page.keyboard.press(key)
    await expect(cardMenu(page).getByRole('menuitem', { name: /^Open/ })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(cardMenu(page)).toHaveCount(0)
    await expect(card(page, measuring)).toBeFocused()
    await isUndoneAndRedone(page, userData, async () => {
      await page.keyboard.press(key)
      await page.keyboard.press('ArrowDown')
      await expect(cardMenu(page).getByRole('menuitem', { name: 'Pin to its slot' })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(card(page, measuring)).toHaveAccessibleName(/, pinned/)
    })
    await expect(card(page, measuring)).toBeFocused()
  })
}

test('a session is pinned to its slot and let go', async ({ sample: { page }, userData }) => {
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, measuring), 'Pin to its slot')
    await expect(card(page, measuring)).toHaveAccessibleName(/, pinned/)
  })
  expect(storedSession(userData, measuring).slot?.pinned).toBe(true)
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, measuring), 'Unpin')
    await expect(card(page, measuring)).not.toHaveAccessibleName(/, pinned/)
  })
})

test('a session is split in two halves that follow one another', async ({ sample: { page }, userData }) => {
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, measuring), 'Split in two')
    await expect(card(page, measuring)).toHaveAccessibleName(/, 13:30–14:00 Tokyo, .*, Room B, /)
    await expect(card(page, `${measuring} (2)`)).toHaveAccessibleName(/, 14:00–14:30 Tokyo, .*, Room B, /)
  })
  const { sessions, participations } = storedDocument(userData)
  const roles = (title: string) =>
    Object.values(participations)
      .filter(({ sessionId }) => sessions[sessionId]?.title.en === title)
      .map(({ role, organizationId }) => `${role} ${organizationId}`)
      .sort()
  expect(roles(measuring)).toHaveLength(2)
  expect(roles(`${measuring} (2)`)).toEqual(roles(measuring))
})

test('two selected sessions swap their slots', async ({ sample: { page }, userData }) => {
  await card(page, transport).click({ modifiers: ['Control'] })
  await card(page, measuring).click({ modifiers: ['Control'] })
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, measuring), 'Swap the two')
    await expect(card(page, measuring)).toHaveAccessibleName(/, 11:30–12:30 Tokyo, .*, Main hall, /)
    await expect(card(page, transport)).toHaveAccessibleName(/, 13:30–14:30 Tokyo, .*, Room B, /)
  })
})

test('what is added from the menu of a session has the focus, and what is done to the session itself is said', async ({
  sample: { page },
  userData,
}) => {
  await card(page, measuring).focus()
  await isUndoneAndRedone(page, userData, async () => {
    await chooseByKey(page, 'Add a session after it')
    await expect(card(page, 'New session')).toBeFocused()
    await expect(card(page, 'New session')).toHaveAccessibleName(/, 14:30–15:00 Tokyo, .*, Room B, /)
  })
  await card(page, measuring).focus()
  await page.keyboard.press('Control+c')
  await chooseByKey(page, 'Paste after it')
  await expect(card(page, `${measuring} (copy)`)).toBeFocused()
  await card(page, measuring).focus()
  await page.keyboard.press('Escape')
  await chooseByKey(page, 'Split in two')
  await expect(page.locator('#spoken')).toHaveText(`Done: Split session “${measuring}”`)
  await expect(card(page, measuring)).toBeFocused()
  await chooseByKey(page, 'Duplicate')
  await expect(trayCard(page, `${measuring} (copy)`)).toBeFocused()
})

/** Chooses from the menu of the session with the focus. */
async function chooseByKey(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ContextMenu')
  await expect(cardMenu(page).getByRole('menuitem', { name: /^Open/ })).toBeFocused()
  // As somebody who knows its first letters.
  await page.keyboard.type(words.slice(0, 5).toLowerCase())
  await expect(cardMenu(page).getByRole('menuitem', { name: new RegExp(`^${words}`) })).toBeFocused()
  await page.keyboard.press('Enter')
}

test('swapping needs two, so that it cannot be chosen for one', async ({ sample: { page } }) => {
  await card(page, measuring).click({ button: 'right' })
  await expect(cardMenu(page).getByRole('menuitem', { name: 'Swap the two' })).toBeDisabled()
  await page.keyboard.press('Escape')
})

test('the rest of the room is shifted later and earlier by the step of the grid', async ({
  sample: { page },
  userData,
}) => {
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, welfare), 'Shift the rest by +15 min')
    await expect(card(page, welfare)).toHaveAccessibleName(/, 13:30–14:30 Tokyo, /)
    await expect(card(page, questions)).toHaveAccessibleName(/, 14:45–15:05 Tokyo, /)
    // The card with the focus is as it was: what has moved is said.
    await expect(page.getByText('Done: Move 2 sessions')).toBeVisible()
  })
  expect(storedSession(userData, 'Companies present joint projects').slot?.start).toBe('15:25')
  expect(storedSession(userData, 'Online networking of cities and companies').slot?.start).toBe('16:30')
  await chooseFromCard(page, card(page, welfare), 'Shift the rest by −15 min')
  await expect(card(page, questions)).toHaveAccessibleName(/, 14:30–14:50 Tokyo, /)
})

test('a copy is pasted after the session that was asked', async ({ sample: { page }, userData }) => {
  await chooseFromCard(page, card(page, transport), /^Copy/)
  await expect(page.getByText('1 session copied')).toBeVisible()
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, measuring), /^Paste after it/)
    await expect(card(page, `${transport} (copy)`)).toHaveAccessibleName(/, 14:30–15:30 Tokyo, .*, Room B, /)
  })
  await expect(card(page, transport)).toHaveAccessibleName(/, 11:30–12:30 Tokyo, .*, Main hall, /)
})

test('what is cut stays until it is pasted, and then moves', async ({ sample: { page }, userData }) => {
  await chooseFromCard(page, card(page, questions), /^Cut/)
  await expect(page.getByText('1 session cut. Paste it where it belongs.')).toBeVisible()
  await expect(card(page, questions)).toHaveAccessibleName(/, 14:30–14:50 Tokyo, /)
  await expect(undoButton(page)).toBeDisabled()
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, 'Briefing of the interpreters'), /^Paste after it/)
    await expect(card(page, questions)).toHaveAccessibleName(/, 09:30–09:50 Tokyo, .*, Room B, /)
  })
})

test('what is cut in one forum and pasted in another is moved there, as it is by then', async ({
  sample: { page },
  userData,
}) => {
  await chooseFromCard(page, card(page, questions), /^Cut/)
  await card(page, questions).click()
  await sessionPanel(page).getByLabel('Length').fill('25')
  await sessionPanel(page).getByLabel('Length').press('Enter')
  await sessionPanel(page).getByRole('button', { name: 'Close the session' }).click()
  await showForum(page, 'Online Seminar')
  const first = board(page).locator('[data-session]').first()
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, first, /^Paste after it/)
    await expect(card(page, questions)).toBeVisible()
  })
  expect(storedSession(userData, questions).durationMinutes).toBe(25)
  await showForum(page, 'CJK Smart City Forum')
  await expect(card(page, welfare)).toBeVisible()
  await expect(card(page, questions)).toHaveCount(0)
})

test('Ctrl+C and Ctrl+V copy to the place that was pressed last', async ({ sample: { page }, userData }) => {
  await card(page, transport).click()
  await page.keyboard.press('Control+c')
  await expect(page.getByText('1 session copied')).toBeVisible()
  await sessionPanel(page).getByRole('button', { name: 'Close the session' }).click()
  const { x, y } = await placeAt(page, 'Online room', '13:30')
  await page.mouse.click(x, y)
  await isUndoneAndRedone(page, userData, async () => {
    await page.keyboard.press('Control+v')
    await expect(card(page, `${transport} (copy)`)).toHaveAccessibleName(/, 13:30–14:30 Tokyo, .*, Online room, /)
  })
})

test('Ctrl+X and Ctrl+V move a session behind the one with the focus', async ({ sample: { page }, userData }) => {
  await card(page, questions).focus()
  await page.keyboard.press('Control+x')
  await card(page, 'Briefing of the interpreters').focus()
  await isUndoneAndRedone(page, userData, async () => {
    await page.keyboard.press('Control+v')
    await expect(card(page, questions)).toHaveAccessibleName(/, 09:30–09:50 Tokyo, .*, Room B, /)
  })
  await expect(card(page, questions)).toHaveCount(1)
})

test('a duplicate is made of the session whose menu it is, also beside one that is open', async ({
  sample: { page },
  userData,
}) => {
  await card(page, transport).click()
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, measuring), 'Duplicate')
    await expect(page.getByRole('option', { name: new RegExp(`^${measuring} \\(copy\\), `) })).toBeVisible()
  })
})

test('a session is duplicated when none is open', async ({ sample: { page }, userData }) => {
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, measuring), 'Duplicate')
    await expect(page.getByRole('option', { name: new RegExp(`^${measuring} \\(copy\\), `) })).toBeVisible({
      timeout: 2000,
    })
  })
})

test('a session is sent to the tray', async ({ sample: { page }, userData }) => {
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, measuring), /^Send to the tray/)
    await expect(trayCard(page, measuring)).toBeVisible()
    await expect(card(page, measuring)).toHaveCount(0)
  })
})

test('selected sessions are deleted together, in one step', async ({ sample: { page }, userData }) => {
  await card(page, transport).click({ modifiers: ['Control'] })
  await card(page, measuring).click({ modifiers: ['Control'] })
  await isUndoneAndRedone(page, userData, async () => {
    await chooseFromCard(page, card(page, transport), 'Delete')
    await expect(card(page, transport)).toHaveCount(0)
    await expect(card(page, measuring)).toHaveCount(0)
  })
  await expect(tray(page)).toHaveAccessibleName('Sessions without a slot, 8')
  await expect(board(page).getByRole('option')).toHaveCount(10)
})
