import type { Page } from '@playwright/test'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Session } from '../../core/document/rows.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { aDocument, aForum, anAvailability, aRoom, aSession, aSlot } from '../support/builders.ts'
import { expect, test } from './support/app.ts'
import { board, boxOf, bubble, card, ghosts, gripOf, pull, tray } from './support/board.ts'
import { sessionPanel } from './support/screens.ts'
import { storeDocument } from './support/stored.ts'

/** A forum with a report of fifteen minutes in each of its rooms at once. */
function reportsAtOnce(
  titled: (title: string) => Session['title'],
  roomCount = 8,
  durationMinutes = 15,
): WorkspaceDocument {
  const rooms = Array.from({ length: roomCount }, (_, i) => aRoom({ name: { en: `Room ${i + 1}` }, order: i }))
  const sessions = rooms.map(({ id }, i) =>
    aSession({
      title: titled(`Report ${i + 1} of a smart city`),
      durationMinutes,
      slot: aSlot({ roomId: id, start: '10:00' }),
    }),
  )
  return aDocument({ forums: [aForum()], rooms, sessions })
}

/** Looks at the titles of all reports in a window of 1280 by 800: each can be read. */
async function titlesCanBeRead(page: Page, roomCount = 8): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (let i = 1; i <= roomCount; i++) {
    const report = card(page, `Report ${i} of a smart city`)
    await report.scrollIntoViewIfNeeded()
    const title = report.locator('[class*="_title_"]')
    const { width, fontPx } = await title.evaluate((element) => ({
      width: element.getBoundingClientRect().width,
      fontPx: Number.parseFloat(getComputedStyle(element).fontSize),
    }))
    expect(width, `the title of report ${i} is wide enough`).toBeGreaterThanOrEqual(60)
    expect(fontPx).toBeGreaterThanOrEqual(11)
  }
}

// Time, disc and padding leave the title 30 px of a card of 112.
test('with eight rooms the title of a quarter of an hour can be read', async ({ userData, start }) => {
  storeDocument(
    userData,
    reportsAtOnce((title) => ({ en: title, zh: title, ja: title, ko: title })),
  )
  const { page } = await start()
  await expect(card(page, 'Report 1 of a smart city')).not.toHaveAccessibleName(/Fatal|Warning|Info/)
  await titlesCanBeRead(page)
})

// A mark takes the rest of the width.
test('with eight rooms the title of a quarter of an hour can be read beside the mark of a conflict', async ({
  userData,
  start,
}) => {
  storeDocument(
    userData,
    reportsAtOnce((title) => ({ en: title })),
  )
  const { page } = await start()
  await expect(card(page, 'Report 1 of a smart city')).toHaveAccessibleName(/Fatal|Warning|Info/)
  await titlesCanBeRead(page)
})

test('with four rooms the title of a quarter of an hour can be read', async ({ userData, start }) => {
  storeDocument(
    userData,
    reportsAtOnce((title) => ({ en: title, zh: title, ja: title, ko: title }), 4),
  )
  const { page } = await start()
  await titlesCanBeRead(page, 4)
})

// The words stood as far from the left of the shade as the axes are wide, and so outside of it.
test('why a narrow room is shaded stands inside its shade while a session is moved', async ({ userData, start }) => {
  const reports = reportsAtOnce((title) => ({ en: title }))
  const [room] = Object.values(reports.rooms)
  if (!room) throw new Error('there is a room')
  const away = anAvailability({
    owner: { kind: 'room', id: room.id },
    from: '2020-08-05T06:00:00.000Z',
    to: '2020-08-05T08:00:00.000Z',
  })
  storeDocument(userData, { ...reports, availabilities: { [away.id]: away } })
  const { page } = await start()
  await page.setViewportSize({ width: 1280, height: 800 })
  await card(page, 'Report 1 of a smart city').focus()
  await page.keyboard.press('Space')
  const words = page.locator('[class*="_blockedWords_"]')
  await expect(words).toHaveText('Room 1 is not available')
  const [shade, said] = [await boxOf(words.locator('..')), await boxOf(words)]
  expect(said.x).toBeGreaterThanOrEqual(shade.x)
  expect(said.x + said.width).toBeLessThanOrEqual(shade.x + shade.width)
})

// Time, two marks and the disc are wider than a card that shares its room with another.
test('marks and disc of a narrow card stand inside it', async ({ userData, start }) => {
  const reports = reportsAtOnce((title) => ({ en: title }), 8, 60)
  const [first] = Object.values(reports.sessions)
  if (!first?.slot) throw new Error('the first report has a slot')
  const beside = aSession({ title: { en: 'Beside it' }, durationMinutes: 60, slot: first.slot })
  storeDocument(userData, { ...reports, sessions: { ...reports.sessions, [beside.id]: beside } })
  const { page } = await start()
  await page.setViewportSize({ width: 1280, height: 800 })
  const report = card(page, 'Report 1 of a smart city')
  await expect(report).toHaveAccessibleName(/, Fatal, Info/)
  const { right, disc } = await report.evaluate((element) => ({
    right: element.getBoundingClientRect().right,
    disc: element.querySelector('[data-shape]')?.getBoundingClientRect().right ?? Number.NaN,
  }))
  expect(disc).toBeLessThanOrEqual(right - 4)
})

// Two hundred ghosts, each with the cards' elements, made a step of the drag take a third of a second.
test('of all sessions of a large day that move together, those in sight are drawn', async ({ userData, start }) => {
  storeDocument(userData, generateWorkspace({ sessions: 1000, rooms: 50, organizations: 100, days: 5, seed: 7 }))
  const { page } = await start()
  await page.setViewportSize({ width: 1280, height: 800 })
  const first = board(page).getByRole('option').first()
  await first.focus()
  await page.keyboard.press('Control+a')
  const held = board(page).locator('[data-session]:not([data-pinned])').first()
  const from = await gripOf(held)
  await pull(page, from, { x: from.x, y: from.y + 100 })
  await expect(bubble(page)).toContainText(/1\d\d sessions/)
  await expect(ghosts(page).first()).toBeVisible()
  expect(await ghosts(page).count()).toBeLessThan(90)
  await page.keyboard.press('Escape')
  await page.mouse.up()
})

// The browser takes a card under the axes, of which an edge looks out, for one in sight.
test('the card that the Tab key leads to comes out from under the axes', async ({ userData, start }) => {
  storeDocument(
    userData,
    reportsAtOnce((title) => ({ en: title }), 20),
  )
  const { page } = await start()
  await page.setViewportSize({ width: 1280, height: 800 })
  const report = card(page, 'Report 3 of a smart city')
  await report.focus()
  const axes = page.locator('[class*="_axes_"]')
  const under = await boxOf(axes)
  const behind = (await boxOf(report)).x + 40 - (under.x + under.width)
  await page.locator('[data-head]').evaluate((frame, px) => frame.scrollBy(px, 0), behind)
  await expect(async () => expect((await boxOf(report)).x).toBeLessThan(under.x + under.width)).toPass()
  await board(page).focus()
  await page.keyboard.press('Tab')
  await expect(report).toBeFocused()
  await expect(async () => expect((await boxOf(report)).x).toBeGreaterThanOrEqual(under.x + under.width)).toPass()
})

// 1280 by 800 at 200 %: buttons of both bars lay over one another, and the tray left no room for the board.
test('where text is drawn twice as large no control lies over another, and the board stays beside the panel', async ({
  sample: { page },
}) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await board(page).getByRole('option').first().focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('complementary', { name: 'Session' })).toBeVisible()
  const overlaps = await page
    .locator('header')
    .first()
    .or(page.locator('[class*="_toolbar_"]'))
    .evaluateAll((bars) =>
      bars.flatMap((bar) => {
        const controls = [...bar.querySelectorAll('button')].filter((one) => one.checkVisibility())
        const boxes = controls.map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect() }))
        return boxes.flatMap(({ words, box }, i) =>
          boxes
            .slice(i + 1)
            .filter(
              (other) =>
                other.box.left < box.right - 1 &&
                box.left < other.box.right - 1 &&
                other.box.top < box.bottom - 1 &&
                box.top < other.box.bottom - 1,
            )
            .map((other) => `${words} / ${other.words}`),
        )
      }),
    )
  expect(overlaps).toEqual([])
  const axes = await boxOf(page.locator('[class*="_axes_"]'))
  const frame = await boxOf(page.locator('[data-head]'))
  expect(frame.x + frame.width - axes.x - axes.width).toBeGreaterThan(80)
})

test('where the tray gives way to the panel of a session that is clicked in it, keys are heard on the board and about that session', async ({
  sample: { page },
}) => {
  await page.setViewportSize({ width: 640, height: 400 })
  const first = tray(page).getByRole('option').first()
  await first.click()
  await expect(first).toBeHidden()
  await expect(board(page)).toBeFocused()
  await page.keyboard.press(' ')
  await expect(bubble(page)).toBeVisible()
  await page.keyboard.press('Escape')
})

test('where the tray gives way to the panel of a session that is opened in it, the card has the focus again afterwards', async ({
  sample: { page },
}) => {
  await page.setViewportSize({ width: 640, height: 400 })
  const first = tray(page).getByRole('option').first()
  await first.focus()
  await page.keyboard.press('F2')
  await expect(first).toBeHidden()
  await expect(sessionPanel(page).getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
})
