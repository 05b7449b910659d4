import type { Page } from '@playwright/test'
import { aDocument, aForum, aRoom, aSession, aSlot } from '../support/builders.ts'
import { expect, test } from './support/app.ts'
import { board, card, dragCard } from './support/board.ts'
import { conflictsButton, sessionPanel } from './support/screens.ts'
import { isUndoneAndRedone, storeDocument } from './support/stored.ts'

const questions = 'Questions and answers: welfare'

test('the status line opens the list of conflicts beside the board, the worst first', async ({ sample: { page } }) => {
  await conflictsButton(page).click()
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText([
    /^2 fatal$/,
    /^\d+ warnings?$/,
    /^\d+ info$/,
  ])
  await expect(board(page)).toBeVisible()
  await conflictsButton(page).click()
  await expect(panel(page)).toHaveCount(0)
})

test('a conflict leads to its session, out of sight or on another day', async ({ sample: { page } }) => {
  const networking = card(page, 'Online networking of cities and companies')
  await conflictsButton(page).click()
  await expect(networking).not.toBeInViewport()
  await noLinkOnline(page).click()
  await expect(networking).toBeInViewport()
  await panel(page)
    .getByRole('button', { name: /Panel: Sharing information in a disaster/ })
    .first()
    .click()
  await expect(page.getByRole('radio', { name: 'Fri 26 Feb' })).toBeChecked()
  await expect(card(page, 'Panel: Sharing information in a disaster')).toBeInViewport()
})

// Two of one kind read the same, and the other session had to be looked for.
test('a conflict in the panel of a session names the other session, and leads to it', async ({ userData, start }) => {
  const room = aRoom()
  const at = (title: string, time: string) =>
    aSession({ title: { en: title }, durationMinutes: 120, slot: aSlot({ start: time, roomId: room.id }) })
  const sessions = [at('Long report', '10:00'), at('First guest', '10:30'), at('Second guest', '11:30')]
  storeDocument(userData, aDocument({ forums: [aForum()], rooms: [room], sessions }))
  const { page } = await start()
  await card(page, 'Long report').click()
  const taken = sessionPanel(page).getByText('Main hall is taken twice at once.')
  await expect(taken).toHaveCount(2)
  await expect(
    sessionPanel(page).getByRole('button', { name: /^Accept: Main hall is taken twice at once\. Second guest/ }),
  ).toBeVisible()
  await taken.getByRole('button', { name: 'Second guest 11:30' }).click()
  await expect(sessionPanel(page).getByRole('heading', { name: 'Second guest' })).toBeVisible()
  await expect(card(page, 'Second guest')).toHaveAttribute('aria-selected', 'true')
  await expect(card(page, 'Second guest')).toBeFocused()
})

// The session is shown, but what was selected before stays selected.
test('a conflict selects the session to which it leads', async ({ sample: { page } }) => {
  await conflictsButton(page).click()
  await noLinkOnline(page).click()
  const networking = card(page, 'Online networking of cities and companies')
  await expect(networking).toBeInViewport()
  await expect(networking).toHaveAttribute('aria-selected', 'true', { timeout: 2000 })
})

test('a mark beside the axes leads to the session that is wrong there', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: /conflicts? at 13:30$/ }).click()
  await expect(board(page).getByRole('option', { selected: true })).toHaveAccessibleName(
    /, 13:30–14:30 Tokyo, .*, Fatal/,
  )
})

test('a conflict that is accepted with a reason is gone until the session is moved', async ({
  sample: { page },
  userData,
}) => {
  const twice = panel(page).getByRole('button', { name: /^Fatal: Room B is taken twice at once\./ })
  await dragCard(page, card(page, questions), 'Room B', '13:45')
  await expect(card(page, questions)).toHaveAccessibleName(/, 13:45–14:05 Tokyo, .*, Room B, .*, Fatal/)
  await conflictsButton(page).click()
  await expect(twice).toHaveCount(1)
  await isUndoneAndRedone(page, userData, async () => {
    await panel(page)
      .getByRole('button', { name: /^Accept: Room B is taken twice at once\./ })
      .click()
    await page.keyboard.type('A wall divides the room.')
    await page.keyboard.press('Enter')
    await expect(twice).toHaveCount(0)
  })
  await expect(panel(page).getByText('Accepted (1)')).toBeVisible()
  await expect(card(page, questions)).not.toHaveAccessibleName(/, Fatal/)
  await dragCard(page, card(page, questions), 'Room B', '14:00')
  await expect(card(page, questions)).toHaveAccessibleName(/, 14:00–14:20 Tokyo, .*, Room B, .*, Fatal/)
  await expect(twice).toHaveCount(1)
})

/** The line of the room that is joined online and has no link. */
function noLinkOnline(page: Page) {
  return panel(page)
    .getByRole('button', { name: /^(Warning|Info): Online room is joined online, but has no link\./ })
    .first()
}

function panel(page: Page) {
  return page.getByRole('complementary', { name: 'Conflicts' })
}
