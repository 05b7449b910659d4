import { expect, saved, test } from './support/app.ts'
import {
  choose,
  goTo,
  outreachPanel,
  outreachRow,
  sessionPanel,
  sessionRow,
  showAgenda,
  undoButton,
} from './support/screens.ts'

test.beforeEach(({ sample: { page } }) => showAgenda(page))

test('a title that is typed stands in the agenda at once and is one step to undo', async ({ sample: { page } }) => {
  await sessionRow(page, 'Opening').click()
  await sessionPanel(page).getByLabel('Title, English').press('End')
  await sessionPanel(page).getByLabel('Title, English').pressSequentially(' of the forum')
  await expect(sessionRow(page, 'Opening of the forum')).toBeVisible()
  await expect(undoButton(page)).toHaveAccessibleName('Undo Edit session “Opening of the forum”')
  await undoButton(page).click()
  await expect(sessionRow(page, 'Opening')).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('a start that is typed in Beijing time moves the session in every zone', async ({ sample: { page } }) => {
  await sessionRow(page, 'Opening').click()
  const start = sessionPanel(page).getByLabel('Start in Beijing')
  await start.fill('9.15')
  await start.press('Enter')
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').nth(0)).toHaveText('10:15–10:45')
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').nth(1)).toHaveText('09:15–09:45')
  await expect(sessionPanel(page).getByLabel('Start in Tokyo')).toHaveValue('10:15')
})

test('a time that cannot be read stays as typed, with a sentence, until it is mended', async ({ sample: { page } }) => {
  await sessionRow(page, 'Opening').click()
  const start = sessionPanel(page).getByLabel('Start in Tokyo')
  await start.fill('25:99')
  await start.press('Enter')
  await expect(sessionPanel(page).getByRole('alert')).toHaveText('“25:99” is not a time. Write it like 14:30.')
  await expect(start).toHaveValue('25:99')
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').first()).toHaveText('10:00–10:30')
  await start.press('Escape')
  await expect(start).toHaveValue('10:00')
})

test('a title cannot be emptied in its last language, and what was there is not lost', async ({ sample: { page } }) => {
  await page.keyboard.press('Control+n')
  const title = sessionPanel(page).getByLabel('Title, English')
  await expect(title).toHaveValue('New session')
  await expect(title).toBeFocused()
  await title.fill('')
  await expect(sessionPanel(page).getByRole('alert')).toHaveText('At least one language must be filled.')
  await expect(sessionRow(page, 'New session')).toBeVisible()
})

test('a session that is added is named by what is typed next, and two steps take it back', async ({
  sample: { page },
}) => {
  const add = page.getByRole('button', { name: 'Add a session' })
  await add.focus()
  await page.keyboard.press('Enter')
  const title = sessionPanel(page).getByLabel('Title, English')
  await expect(title).toBeFocused()
  await page.keyboard.type('Signing of the declaration')
  await expect(sessionRow(page, 'Signing of the declaration')).toBeVisible()
  await expect(sessionRow(page, 'New session')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(title).toHaveValue('New session')
  await page.keyboard.press('Control+z')
  await expect(sessionRow(page, 'New session')).toHaveCount(0)
})

test('a session is duplicated, deleted and brought back', async ({ sample: { page } }) => {
  await sessionRow(page, 'Opening').click()
  await page.keyboard.press('Control+d')
  await expect(sessionRow(page, 'Opening (copy)')).toBeVisible()
  await expect(sessionPanel(page).getByRole('heading', { name: 'Opening (copy)' })).toBeVisible()
  await sessionPanel(page).getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: 'Delete session' }).click()
  await expect(sessionRow(page, 'Opening (copy)')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(sessionRow(page, 'Opening (copy)')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(sessionRow(page, 'Opening (copy)')).toHaveCount(0)
})

test('Alt with an arrow down moves a session behind the next one, and is one step', async ({ sample: { page } }) => {
  const opening = sessionRow(page, 'Opening')
  await opening.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(opening.getByRole('gridcell').first()).toHaveText('10:45–11:15')
  await expect(opening).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(opening.getByRole('gridcell').first()).toHaveText('10:00–10:30')
  await expect(undoButton(page)).toBeDisabled()
})

test('by keyboard alone a session is walked to, moved earlier, taken out and put back', async ({
  sample: { page },
}) => {
  const rows = page.locator('[data-session]')
  await rows.first().focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
  const keynote = sessionRow(page, 'Keynote: Smart cities in an ageing society')
  await expect(keynote).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(keynote.getByRole('gridcell').first()).toHaveText('10:00–10:45')
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').first()).toHaveText('10:45–11:15')
  await expect(keynote).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(
    page.getByRole('grid', { name: 'Without a slot' }).getByText('Keynote: Smart cities in an ageing society'),
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(keynote.getByRole('gridcell').first()).toHaveText('10:30–11:15')
})

test('a role is added, given to an organization and taken away', async ({ sample: { page } }) => {
  await sessionRow(page, 'Questions and answers: welfare').click()
  const panel = sessionPanel(page)
  await panel.getByRole('button', { name: 'Add a role' }).click()
  await panel.getByRole('combobox', { name: 'Organization' }).last().fill('城市A')
  await page.getByRole('option', { name: 'City A' }).click()
  await expect(sessionRow(page, 'Questions and answers: welfare').getByText('City A')).toBeVisible()
  await panel
    .getByRole('button', { name: /^Remove the role/ })
    .last()
    .click()
  await expect(sessionRow(page, 'Questions and answers: welfare').getByText('City A')).toHaveCount(0)
})

test('the answer of an organization shows on the sessions in which it has a role', async ({ sample: { page } }) => {
  await expect(
    sessionRow(page, 'Keynote: Smart cities in an ageing society').getByText('Confirmed', { exact: true }),
  ).toBeVisible()
  await goTo(page, 'Outreach')
  await page.getByPlaceholder('Filter organizations').fill('University A')
  await outreachRow(page, 'University A').click()
  await choose(outreachPanel(page), 'Stage', 'Declined')
  await goTo(page, 'Programme')
  const keynote = sessionRow(page, 'Keynote: Smart cities in an ageing society')
  await expect(keynote.getByText('Declined', { exact: true })).toBeVisible()
  await keynote.click()
  await expect(sessionPanel(page).getByText('University A declined. Its role is required.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(keynote.getByText('Confirmed', { exact: true })).toBeVisible()
})

test('text that is still being composed is not taken, and Enter then only ends the composition', async ({
  sample: { page },
}) => {
  await goTo(page, 'Outreach')
  await outreachRow(page, 'City J').click()
  const subject = outreachPanel(page).getByLabel('Subject')
  await subject.focus()
  const log = page.getByRole('button', { name: 'Log contact' })
  await subject.evaluate((input: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    set?.call(input, 'きょうと')
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))
  })
  await expect(subject).toHaveValue('きょうと')
  await expect(undoButton(page)).toBeDisabled()
  await subject.evaluate((input: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    set?.call(input, '京都')
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '京都' }))
  })
  await log.click()
  await expect(outreachPanel(page).getByText('京都', { exact: true })).toBeVisible()
  await saved(page)
})
