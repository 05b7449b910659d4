import { expect, test } from './support/app.ts'
import { board, card, columnHead, said } from './support/board.ts'
import { isUndoneAndRedone, storedDocument } from './support/stored.ts'

const measuring = 'Measuring the environment of a city'

test('a room is edited over the board, from the head of its column', async ({ sample: { page }, userData }) => {
  await columnHead(page, 'Room B').click()
  await page.getByRole('menuitem', { name: 'Edit rooms…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Days, zones and rooms' })
  const name = dialog.getByRole('textbox', { name: 'Room name, English' }).nth(1)
  await expect(name).toBeFocused()
  await name.fill('Blue room')
  await name.press('Tab')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(columnHead(page, 'Blue room').getByRole('button')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(columnHead(page, 'Room B')).toBeVisible()
  const stored = () => Object.values(storedDocument(userData).rooms).map(({ name }) => name.en)
  await expect.poll(stored).toContain('Room B')
})

test('a step is taken back in the dialog in which it was made', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Days, zones and rooms' }).click()
  const dialog = page.getByRole('dialog', { name: 'Days, zones and rooms' })
  const opens = dialog.getByRole('textbox', { name: 'Opens' }).first()
  await opens.fill('08:00')
  await opens.press('Tab')
  await expect(opens).toHaveValue('08:00')
  await page.keyboard.press('Control+z')
  await expect(opens).toHaveValue('09:00')
})

test('a room in use is removed from the board only after saying what becomes of its sessions', async ({
  sample: { page },
  userData,
}) => {
  await isUndoneAndRedone(page, userData, async () => {
    await page.getByRole('button', { name: 'Days, zones and rooms' }).click()
    const dialog = page.getByRole('dialog', { name: 'Days, zones and rooms' })
    await dialog.getByRole('radio', { name: 'Rooms' }).click()
    await dialog.getByRole('button', { name: 'Remove Room B' }).click()
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText(measuring)
    await question.getByRole('button', { name: 'Send them to the tray' }).click()
    await expect(question).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(columnHead(page, 'Room B')).toHaveCount(0)
  })
})

test('no step is taken back while a session is carried', async ({ sample: { page } }) => {
  const before = await card(page, measuring).getAttribute('aria-label')
  await card(page, measuring).focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(card(page, measuring)).not.toHaveAttribute('aria-label', before ?? '')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  const carried = await said(page).textContent()
  await page.keyboard.press('Control+z')
  await expect(said(page)).toHaveText(carried ?? '')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(card(page, measuring)).toHaveAttribute('aria-label', before ?? '')
})

test('a card with room says when its session begins in the other zones, and its tip says all of them', async ({
  sample: { page },
}) => {
  await expect(card(page, measuring)).toContainText('13:30–14:30CN 12:30 · KR 13:30')
  await expect(card(page, measuring).locator('> *').first()).toHaveAttribute(
    'title',
    `${measuring}\n13:30–14:30 Tokyo\n12:30–13:30 Beijing\n13:30–14:30 Seoul`,
  )
  await expect(board(page).getByText('Questions and answers: welfare')).toBeVisible()
})
