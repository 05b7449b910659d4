import type { Page } from '@playwright/test'
import { expect, saved, test } from './support/app.ts'
import {
  board,
  boxOf,
  bubble,
  card,
  chooseFromCard,
  drag,
  dragCard,
  ghosts,
  gripOf,
  heightOf,
  middleOf,
  placeAt,
  pull,
  said,
  tray,
  trayCard,
} from './support/board.ts'
import { undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storedSession } from './support/stored.ts'

const measuring = 'Measuring the environment of a city'
const transport = 'Public transportation in three cities'
const welfare = 'Panel: Welfare services close to people'
const questions = 'Questions and answers: welfare'
const companies = 'Companies present joint projects'

test('sessions that were gathered with Ctrl move together, in one step', async ({ sample: { page }, userData }) => {
  await card(page, transport).click({ modifiers: ['Control'] })
  await card(page, measuring).click({ modifiers: ['Control'] })
  await expect(selected(page)).toHaveCount(2)
  await isUndoneAndRedone(page, userData, async () => {
    await dragCard(page, card(page, transport), 'Main hall', '11:00')
    await expect(card(page, transport)).toHaveAccessibleName(/, 11:00–12:00 Tokyo, .*, Main hall, /)
    await expect(card(page, measuring)).toHaveAccessibleName(/, 13:00–14:00 Tokyo, .*, Room B, /)
  })
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo Move 2 sessions/)
})

test('sessions that move together keep their distance in rooms too', async ({ sample: { page }, userData }) => {
  await card(page, transport).click({ modifiers: ['Control'] })
  await card(page, measuring).click({ modifiers: ['Control'] })
  await isUndoneAndRedone(page, userData, async () => {
    await dragCard(page, card(page, transport), 'Room B', '11:30')
    await expect(card(page, transport)).toHaveAccessibleName(/, 11:30–12:30 Tokyo, .*, Room B, /)
    await expect(card(page, measuring)).toHaveAccessibleName(/, 13:30–14:30 Tokyo, .*, Online room, /)
  })
})

test('Ctrl and a press takes a session out of the selection again', async ({ sample: { page } }) => {
  await card(page, transport).click({ modifiers: ['Control'] })
  await card(page, measuring).click({ modifiers: ['Control'] })
  await card(page, transport).click({ modifiers: ['Control'] })
  await expect(selected(page)).toHaveCount(1)
  await expect(card(page, measuring)).toHaveAttribute('aria-selected', 'true')
})

test('Shift and a press selects from the session pressed before to this one, as the day is read', async ({
  sample: { page },
}) => {
  await card(page, transport).click()
  await card(page, measuring).click({ modifiers: ['Shift'] })
  await expect(selected(page)).toHaveCount(4)
  for (const title of [transport, 'Lunch', welfare, measuring]) {
    await expect(card(page, title)).toHaveAttribute('aria-selected', 'true')
  }
})

test('a rectangle drawn with Shift over empty places selects what it touches', async ({ sample: { page } }) => {
  const from = await placeAt(page, 'Online room', '14:00')
  const hall = await boxOf(card(page, welfare))
  await pull(page, from, { x: hall.x + hall.width - 20, y: await heightOf(page, '13:00') })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(selected(page)).toHaveCount(0)
  await page.keyboard.down('Shift')
  await drag(page, from, { x: hall.x + hall.width - 20, y: await heightOf(page, '13:00') })
  await page.keyboard.up('Shift')
  await expect(selected(page)).toHaveCount(3)
  for (const title of ['Lunch', welfare, measuring]) {
    await expect(card(page, title)).toHaveAttribute('aria-selected', 'true')
  }
  await expect(undoButton(page)).toBeDisabled()
})

test('a press on an empty place selects nothing', async ({ sample: { page } }) => {
  await card(page, transport).click({ modifiers: ['Control'] })
  const { x, y } = await placeAt(page, 'Online room', '14:00')
  await page.mouse.click(x, y)
  await expect(selected(page)).toHaveCount(0)
  await expect(undoButton(page)).toBeDisabled()
})

test('a pinned session of the selection stays when the others are moved', async ({ sample: { page }, userData }) => {
  await card(page, 'Technical rehearsal').click({ modifiers: ['Control'] })
  await card(page, transport).click({ modifiers: ['Control'] })
  await isUndoneAndRedone(page, userData, async () => {
    await dragCard(page, card(page, transport), 'Main hall', '11:45')
    await expect(card(page, transport)).toHaveAccessibleName(/, 11:45–12:45 Tokyo, /)
  })
  await expect(card(page, 'Technical rehearsal')).toHaveAccessibleName(/, 09:00–09:40 Tokyo, /)
})

test('that a pinned session of the selection stays is said beside the hand and after the move', async ({
  sample: { page },
}) => {
  await card(page, 'Technical rehearsal').click({ modifiers: ['Control'] })
  await card(page, transport).click({ modifiers: ['Control'] })
  const from = await gripOf(card(page, transport))
  await pull(page, from, { x: from.x, y: from.y + 60 })
  await expect(bubble(page)).toContainText('One pinned session stays in its slot.')
  await page.mouse.up()
  await expect(page.getByText(/^Done: Move session .* · One pinned session stays in its slot\.$/)).toBeVisible()
  await page.keyboard.press(' ')
  await expect(said(page)).toContainText('; One pinned session stays in its slot.')
})

test('where all but the pinned go to the tray, the focus goes to one of those', async ({ sample: { page } }) => {
  await card(page, transport).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(card(page, transport)).toHaveCount(0)
  await expect(board(page).locator('[data-pinned]:focus')).toHaveCount(1)
})

test('a pinned session that stays where the others go to the tray keeps the focus', async ({ sample: { page } }) => {
  const pinned = board(page).locator('[data-pinned]').last()
  const id = await pinned.getAttribute('data-session')
  await pinned.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(card(page, transport)).toHaveCount(0)
  await expect(board(page).locator(`[data-session="${id}"]`)).toBeFocused()
})

test('Ctrl+D duplicates all that are selected, in one step', async ({ sample: { page }, userData }) => {
  await card(page, transport).click({ modifiers: ['Control'] })
  await card(page, measuring).click({ modifiers: ['Control'] })
  await isUndoneAndRedone(page, userData, async () => {
    await page.keyboard.press('Control+d')
    await expect(trayCard(page, `${transport} (copy)`)).toBeVisible()
    await expect(trayCard(page, `${measuring} (copy)`)).toBeVisible()
  })
})

test('a selection that is dragged to the tray goes there whole', async ({ sample: { page }, userData }) => {
  await card(page, transport).click({ modifiers: ['Control'] })
  await card(page, measuring).click({ modifiers: ['Control'] })
  await isUndoneAndRedone(page, userData, async () => {
    await drag(page, await gripOf(card(page, transport)), await middleOf(tray(page)))
    await expect(tray(page)).toHaveAccessibleName('Sessions without a slot, 10')
    await expect(card(page, transport)).toHaveCount(0)
    await expect(card(page, measuring)).toHaveCount(0)
  })
})

test('with “Shift the rest” a session that gets longer moves what follows in its room, until a pinned one', async ({
  sample: { page },
  userData,
}) => {
  await page.getByRole('button', { name: 'Shift the rest' }).click()
  await card(page, companies).scrollIntoViewIfNeeded()
  await chooseFromCard(page, card(page, companies), 'Pin to its slot')
  await isUndoneAndRedone(page, userData, async () => {
    const { x, y, height } = await boxOf(card(page, welfare))
    await pull(page, { x: x + 40, y: y + height - 3 }, { x: x + 40, y: y + height + 13 })
    await expect(ghosts(page)).toHaveCount(2)
    await page.mouse.up()
    await expect(card(page, welfare)).toHaveAccessibleName(/, 13:30–14:45 Tokyo, /)
    await expect(card(page, questions)).toHaveAccessibleName(/, 14:45–15:05 Tokyo, /)
    await expect(card(page, companies)).toHaveAccessibleName(/, 15:10–16:10 Tokyo, /)
  })
})

test('without “Shift the rest” what follows stays', async ({ sample: { page }, userData }) => {
  await isUndoneAndRedone(page, userData, async () => {
    const { x, y } = await boxOf(card(page, transport))
    const end = y + (await boxOf(card(page, transport))).height
    await drag(page, { x: x + 40, y: end - 3 }, { x: x + 40, y: await heightOf(page, '12:45') })
    await expect(card(page, transport)).toHaveAccessibleName(/, 11:30–12:45 Tokyo, /)
  })
  await expect(card(page, 'Lunch')).toHaveAccessibleName(/, 12:30–13:30 Tokyo, /)
})

test('held near the lower edge, a session takes the board along to the evening', async ({
  sample: { page },
  userData,
}) => {
  await holdNearLowerEdge(page)
  await expect(card(page, 'Online networking of cities and companies')).toBeInViewport()
  await expect(bubble(page)).toContainText(/Tokyo(1[89]|2[0-3]):/)
  await page.mouse.up()
  await expect(bubble(page)).toHaveCount(0)
  await saved(page)
  expect(storedSession(userData, transport).slot?.start).toMatch(/^(1[89]|2[0-3]):/)
})

// What is held reaches beyond the last hour, which makes the board taller, which scrolls on: it jumps without end.
test('a session that is held at the lower edge does not make the day longer', async ({ sample: { page } }) => {
  const { day } = await holdNearLowerEdge(page)
  const tallest = await page.locator('[data-head]').evaluate(async (scroller) => {
    let found = 0
    for (let frame = 0; frame < 60; frame++) {
      await new Promise(requestAnimationFrame)
      found = Math.max(found, scroller.scrollHeight)
    }
    return found
  })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(tallest).toBe(day)
})

test('sessions of the tray that are dragged together follow one another', async ({ sample: { page }, userData }) => {
  const [first, second] = ['Digital help for older residents', 'Early warning: a demonstration']
  await trayCard(page, first).click({ modifiers: ['Control'] })
  await trayCard(page, second).click({ modifiers: ['Control'] })
  await isUndoneAndRedone(page, userData, async () => {
    await dragCard(page, trayCard(page, first), 'Online room', '13:00')
    await expect(card(page, first)).toHaveAccessibleName(/, 13:00–13:40 Tokyo, .*, Online room, /)
    await expect(card(page, second)).toHaveAccessibleName(/, 13:40–14:10 Tokyo, .*, Online room, /)
  })
})

/** Pulls a session to the lower edge and waits until the board has scrolled to its end; answers how tall the day is. */
async function holdNearLowerEdge(page: Page): Promise<{ readonly day: number }> {
  const scroller = page.locator('[data-head]')
  const frame = await boxOf(scroller)
  const { x, y } = await gripOf(card(page, transport))
  const { day, lowest } = await scroller.evaluate(({ scrollHeight, clientHeight }) => ({
    day: scrollHeight,
    lowest: scrollHeight - clientHeight,
  }))
  expect(lowest).toBeGreaterThan(100)
  await pull(page, { x, y }, { x, y: frame.y + frame.height - 8 })
  await expect.poll(() => scroller.evaluate(({ scrollTop }) => Math.ceil(scrollTop))).toBeGreaterThanOrEqual(lowest)
  return { day }
}

function selected(page: Page) {
  return board(page).getByRole('option', { selected: true })
}
