import { expect, saved, test } from './support/app.ts'
import {
  board,
  boxOf,
  bubble,
  card,
  drag,
  dragCard,
  ghosts,
  gripOf,
  heightOf,
  middleOf,
  placeAt,
  pull,
  pullCard,
  said,
  tray,
  trayCard,
} from './support/board.ts'
import { sessionPanel, undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storedDocument, storedSession } from './support/stored.ts'

const measuring = 'Measuring the environment of a city'
const briefing = 'Briefing of the interpreters'

test('a session that is dragged stands in the other room, at the time of the grid nearest to the hand', async ({
  sample: { page },
  userData,
}) => {
  const { slot } = storedSession(userData, measuring)
  await isUndoneAndRedone(page, userData, async () => {
    await dragCard(page, card(page, measuring), 'Online room', '11:51')
    await expect(card(page, measuring)).toHaveAccessibleName(
      /, 11:45–12:45 Tokyo, 10:45–11:45 Beijing, 11:45–12:45 Seoul, Online room, /,
    )
  })
  await expect(card(page, measuring)).toHaveAccessibleName(/, 11:45–12:45 Tokyo, /)
  const online = Object.values(storedDocument(userData).rooms).find(
    ({ name, forumId }) => name.en === 'Online room' && forumId === storedSession(userData, measuring).forumId,
  )
  expect(storedSession(userData, measuring).slot).toEqual({ ...slot, start: '11:45', roomId: online?.id })
  await expect(undoButton(page)).toHaveAccessibleName(`Undo Move session “${measuring}”`)
})

test('with Alt held a session is dragged to the minute', async ({ sample: { page }, userData }) => {
  await isUndoneAndRedone(page, userData, async () => {
    await pullCard(page, card(page, measuring), 'Room B', '11:51')
    await page.keyboard.down('Alt')
    await expect(bubble(page)).toContainText('11:51–12:51')
    await page.mouse.up()
    await page.keyboard.up('Alt')
    await expect(card(page, measuring)).toHaveAccessibleName(/, 11:51–12:51 Tokyo, .*, Room B, /)
  })
})

test('the lower edge of a session is its end', async ({ sample: { page }, userData }) => {
  await isUndoneAndRedone(page, userData, async () => {
    const { x, y, height } = await boxOf(card(page, briefing))
    await drag(page, { x: x + 40, y: y + height - 3 }, { x: x + 40, y: await heightOf(page, '10:19') })
    await expect(card(page, briefing)).toHaveAccessibleName(/, 09:00–10:15 Tokyo, .*, Room B, /)
  })
  expect(storedSession(userData, briefing).durationMinutes).toBe(75)
})

test('the upper edge of a session is its start; its end stays', async ({ sample: { page }, userData }) => {
  await isUndoneAndRedone(page, userData, async () => {
    const { x, y } = await boxOf(card(page, measuring))
    await drag(page, { x: x + 40, y: y + 3 }, { x: x + 40, y: await heightOf(page, '13:10') })
    await expect(card(page, measuring)).toHaveAccessibleName(/, 13:15–14:30 Tokyo, .*, Room B, /)
  })
  expect(storedSession(userData, measuring)).toMatchObject({ durationMinutes: 75, slot: { start: '13:15' } })
})

test('a session cannot be pulled shorter than five minutes', async ({ sample: { page }, userData }) => {
  const { x, y, height } = await boxOf(card(page, measuring))
  await drag(page, { x: x + 40, y: y + height - 3 }, { x: x + 40, y: await heightOf(page, '12:00') })
  await expect(card(page, measuring)).toHaveAccessibleName(/, 13:30–13:35 Tokyo, /)
  await saved(page)
  expect(storedSession(userData, measuring).durationMinutes).toBe(5)
})

test('a drag over an empty place adds a session of that length there and opens it', async ({
  sample: { page },
  userData,
}) => {
  await isUndoneAndRedone(page, userData, async () => {
    const from = await placeAt(page, 'Online room', '11:32')
    await pull(page, from, { x: from.x, y: await heightOf(page, '12:16') })
    await expect(board(page).locator('[data-creating]')).toHaveText('11:30–12:15 · 45 min')
    await page.mouse.up()
    await expect(sessionPanel(page).getByRole('heading', { name: 'New session' })).toBeVisible()
    await expect(sessionPanel(page).getByLabel('Length')).toHaveValue('45')
    await expect(card(page, 'New session')).toHaveAccessibleName(/, 11:30–12:15 Tokyo, .*, Online room, /)
  })
})

test('a session of the tray is dragged to a slot', async ({ sample: { page }, userData }) => {
  const title = 'Digital help for older residents'
  await isUndoneAndRedone(page, userData, async () => {
    await dragCard(page, trayCard(page, title), 'Room B', '11:00')
    await expect(card(page, title)).toHaveAccessibleName(/, 11:00–11:40 Tokyo, .*, Room B, /)
    await expect(trayCard(page, title)).toHaveCount(0)
    await expect(tray(page)).toHaveAccessibleName('Sessions without a slot, 7')
  })
})

test('a session that is dragged to the tray loses its slot and nothing else', async ({
  sample: { page },
  userData,
}) => {
  const before = storedSession(userData, measuring)
  await isUndoneAndRedone(page, userData, async () => {
    await drag(page, await gripOf(card(page, measuring)), await middleOf(tray(page)))
    await expect(trayCard(page, measuring)).toHaveAccessibleName(/, 60 min, /)
    await expect(card(page, measuring)).toHaveCount(0)
  })
  const { updatedAt, ...after } = storedSession(userData, measuring)
  expect({ ...after, updatedAt: before.updatedAt }).toEqual({ ...before, slot: null })
  expect(updatedAt).not.toBe(before.updatedAt)
})

test('a session of the tray that is let go over the tray stays as it was', async ({ sample: { page } }) => {
  const title = 'Digital help for older residents'
  const { x, y } = await gripOf(trayCard(page, title))
  await drag(page, { x, y }, { x: x + 20, y: y + 150 })
  await expect(ghosts(page)).toHaveCount(0)
  await expect(trayCard(page, title)).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('Escape during a drag leaves everything as it was, and letting go afterwards too', async ({
  sample: { page },
  userData,
}) => {
  const before = storedDocument(userData)
  await pullCard(page, card(page, measuring), 'Online room', '11:00')
  await expect(ghosts(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(ghosts(page)).toHaveCount(0)
  await page.mouse.up()
  await expect(card(page, measuring)).toHaveAccessibleName(/, 13:30–14:30 Tokyo, .*, Room B, /)
  await expect(undoButton(page)).toBeDisabled()
  await saved(page)
  expect(storedDocument(userData)).toEqual(before)
})

test('a pinned session cannot be dragged, and it is said why', async ({ sample: { page } }) => {
  await dragCard(page, card(page, 'Opening'), 'Room B', '11:00')
  await expect(page.getByText('“Opening” is pinned to its slot. Unpin it to move it.')).toBeVisible()
  await expect(card(page, 'Opening')).toHaveAccessibleName(/, 10:00–10:30 Tokyo, /)
  await expect(undoButton(page)).toBeDisabled()
})

test('a pinned session keeps its start and may end later, as by the keys', async ({ sample: { page }, userData }) => {
  const { x, y, height } = await boxOf(card(page, 'Opening'))
  await drag(page, { x: x + 40, y: y + 2 }, { x: x + 40, y: y - 48 })
  await expect(page.getByText('“Opening” is pinned to its slot. Unpin it to move it.')).toBeVisible()
  await expect(card(page, 'Opening')).toHaveAccessibleName(/, 10:00–10:30 Tokyo, /)
  await expect(undoButton(page)).toBeDisabled()
  await isUndoneAndRedone(page, userData, async () => {
    await drag(page, { x: x + 40, y: y + height - 3 }, { x: x + 40, y: y + height + 48 })
    await expect(card(page, 'Opening')).toHaveAccessibleName(/, 10:00–11:00 Tokyo, /)
  })
})

test('while a session is dragged its start and end are shown on every clock, and what the place would break', async ({
  sample: { page },
}) => {
  const title = 'Questions and answers: welfare'
  await pullCard(page, card(page, title), 'Room B', '13:45')
  await expect(bubble(page)).toContainText('Tokyo13:45–14:05')
  await expect(bubble(page)).toContainText('Beijing12:45–13:05')
  await expect(bubble(page)).toContainText('Seoul13:45–14:05')
  await expect(bubble(page)).toContainText('Room B is taken twice at once.')
  await expect(card(page, title)).toHaveAccessibleName(/, 14:30–14:50 Tokyo, .*, Main hall, /)
  const free = await placeAt(page, 'Online room', '11:00')
  await page.mouse.move(free.x, free.y + 12, { steps: 4 })
  await expect(bubble(page)).toContainText('Tokyo11:00–11:20')
  await expect(bubble(page)).not.toContainText('taken twice')
  await page.mouse.up()
  await expect(bubble(page)).toHaveCount(0)
})

test('what is dragged out of a room that was taken twice says what it resolves', async ({ sample: { page } }) => {
  await dragCard(page, card(page, 'Questions and answers: welfare'), 'Room B', '13:45')
  await expect(card(page, 'Questions and answers: welfare')).toHaveAccessibleName(/, Room B, .*, fatal/i)
  await pullCard(page, card(page, 'Questions and answers: welfare'), 'Online room', '11:00')
  await expect(bubble(page)).toContainText('Resolved: Room B is taken twice at once.')
  await page.mouse.up()
})

test('a press without a move selects a session, opens it and gives it the focus', async ({ sample: { page } }) => {
  await card(page, measuring).click()
  await expect(card(page, measuring)).toHaveAttribute('aria-selected', 'true')
  await expect(card(page, measuring)).toBeFocused()
  await expect(sessionPanel(page).getByRole('heading', { name: measuring })).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
  await expect(said(page)).toHaveText('')
})
