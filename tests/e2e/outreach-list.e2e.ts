import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { goTo, narrow, outreachPanel, outreachRow, undoButton } from './support/screens.ts'
import { isUndoneAndRedone } from './support/stored.ts'

test.beforeEach(async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
})

function bar(page: Page) {
  return page.getByRole('region', { name: 'For all that are selected' })
}

function cellOf(page: Page, organization: string, column: string) {
  return outreachRow(page, organization).locator(`[data-cell="${column}"]`)
}

async function byName(page: Page) {
  await page.getByRole('columnheader', { name: 'Organization' }).getByRole('button').click()
  await expect(page.locator('[data-engagement]').first()).toContainText('Association A')
}

test('many organizations are marked by pointer and moved to a stage as one step', async ({
  sample: { page },
  userData,
}) => {
  await byName(page)
  await outreachRow(page, 'Association A').click()
  await outreachRow(page, 'Association D').click({ modifiers: ['Shift'] })
  await outreachRow(page, 'City A').click({ modifiers: ['Control'] })
  await expect(bar(page).getByRole('status')).toHaveText('5 selected')
  await isUndoneAndRedone(page, userData, async () => {
    await bar(page).getByRole('button', { name: 'Stage' }).click()
    await page.getByRole('menuitem', { name: 'Dormant' }).click()
    await expect(cellOf(page, 'Association D', 'stage')).toHaveText('Dormant')
  })
  await expect(undoButton(page)).toHaveAccessibleName('Undo Change stage of 5 engagements')
  await expect(cellOf(page, 'City A', 'stage')).toHaveText('Dormant')
})

test('by keyboard alone many are marked and get an owner, a follow-up in words and a tag', async ({
  sample: { page },
}) => {
  await byName(page)
  await outreachRow(page, 'Association A').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page).getByRole('status')).toHaveText('3 selected')
  await bar(page).getByRole('button', { name: 'Owner…' }).press('Enter')
  await page.keyboard.type('Desk 7')
  await page.keyboard.press('Enter')
  await expect(cellOf(page, 'Association B', 'owner')).toHaveText('Desk 7')
  await bar(page).getByRole('button', { name: 'Follow-up…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Follow-up of 3 engagements' })
  await dialog.getByLabel('Follow-up').fill('soon')
  await dialog.getByLabel('Follow-up').press('Enter')
  await expect(dialog.getByText(/“soon” is not a day/)).toHaveCount(1)
  await expect(dialog.getByLabel('Follow-up')).toBeFocused()
  await dialog.getByLabel('Follow-up').fill('5 March 2031')
  await dialog.getByLabel('Follow-up').press('Enter')
  await expect(cellOf(page, 'Association B', 'followUp')).toHaveText('5 Mar 2031')
  await bar(page).getByRole('button', { name: 'Tag…' }).press('Enter')
  await page.keyboard.type('VIP')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await narrow(page, 'Topics and tags', 'VIP')
  await expect(page.getByText('3 of 56 organizations')).toBeVisible()
})

test('all that the filter shows are marked with Ctrl+A, and what it hides is not edited along', async ({
  sample: { page },
}) => {
  await narrow(page, 'Stage', 'Declined')
  await expect(page.getByText('4 of 56 organizations')).toBeVisible()
  await page.locator('[data-engagement]').first().focus()
  await page.keyboard.press('Control+a')
  await expect(bar(page).getByRole('status')).toHaveText('4 selected')
  await page.getByRole('button', { name: 'Remove the filter Stage: Declined' }).click()
  await expect(bar(page).getByRole('status')).toHaveText('4 selected')
  await narrow(page, 'Country', 'Japan')
  await expect(bar(page).getByRole('status')).toHaveText('1 selected')
})

test('cells are edited in place: a menu, a text, and a day in words', async ({ sample: { page }, userData }) => {
  await byName(page)
  await outreachRow(page, 'City A').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(cellOf(page, 'City A', 'stage')).toBeFocused()
  await isUndoneAndRedone(page, userData, async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('menuitemradio', { name: 'Tentative' }).press('Enter')
    await expect(cellOf(page, 'City A', 'stage')).toHaveText('Tentative')
    await expect(cellOf(page, 'City A', 'stage')).toBeFocused()
  })
  await cellOf(page, 'City A', 'followUp').dblclick()
  const editor = page.getByRole('textbox', { name: 'Edit Next follow-up' })
  await editor.fill('5 March 2031')
  await expect(page.getByText(/^Wednesday,? 5 March 2031$/)).toBeVisible()
  await editor.press('Enter')
  await expect(cellOf(page, 'City A', 'followUp')).toHaveText('5 Mar 2031')
  await expect(cellOf(page, 'City A', 'followUp')).toBeFocused()
  await page.keyboard.press('F2')
  await editor.fill('')
  await editor.press('Escape')
  await expect(cellOf(page, 'City A', 'followUp')).toHaveText('5 Mar 2031')
  await page.keyboard.press('F2')
  await editor.fill('')
  await editor.press('Enter')
  await expect(cellOf(page, 'City A', 'followUp')).toHaveText('')
})

test('keys that follow one another faster than the screen is painted go where the hand is by then', async ({
  sample: { page },
}) => {
  await byName(page)
  await outreachRow(page, 'Association A').focus()
  await page.evaluate(() => {
    const paint = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (then) => paint(() => setTimeout(() => then(performance.now()), 300))
  })
  const isPainted = () => page.evaluate(() => new Promise((painted) => window.requestAnimationFrame(painted)))
  const editor = page.getByRole('textbox', { name: 'Edit Owner' })
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('F2')
  await isPainted()
  await expect(editor).toBeFocused()
  await expect(cellOf(page, 'Association B', 'owner').getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await page.keyboard.type('Owner one')
  await isPainted()
  await expect(editor).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('F2')
  await page.keyboard.type('Owner two')
  await isPainted()
  await page.keyboard.press('Enter')
  await expect(cellOf(page, 'Association B', 'owner')).toHaveText('Owner one')
  await expect(cellOf(page, 'Association A', 'owner')).toHaveText('Owner two')
})

test('a day that is not read stays in the cell while it is edited, and is said when it is left', async ({
  sample: { page },
}) => {
  await cellOf(page, 'City J', 'followUp').dblclick()
  const editor = page.getByRole('textbox', { name: 'Edit Next follow-up' })
  await editor.fill('some day')
  await editor.press('Enter')
  await expect(editor).toHaveValue('some day')
  await expect(editor).toHaveAttribute('aria-invalid', 'true')
  await page.getByPlaceholder('Filter organizations').focus()
  await expect(cellOf(page, 'City J', 'followUp')).toContainText('7 Jan 2021')
  await expect(page.getByText(/“some day” is not a day/)).toBeVisible()
  await expect(page.getByPlaceholder('Filter organizations')).toBeFocused()
  await page.keyboard.type('City J')
  await expect(page.getByPlaceholder('Filter organizations')).toHaveValue('City J')
})

test('a key pressed right after a cell was edited meets the cell', async ({ sample: { page } }) => {
  await cellOf(page, 'City J', 'followUp').dblclick()
  const editor = page.getByRole('textbox', { name: 'Edit Next follow-up' })
  await expect(editor).toBeFocused()
  const focused = await editor.evaluate((field) => {
    const cell = field.closest('[data-cell]') ?? field.closest('[data-engagement]')
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    return cell?.contains(document.activeElement) && document.activeElement !== document.body
  })
  expect(focused).toBe(true)
})

test('the list is sorted by several columns, and remembers it', async ({ sample: { app, page }, start }) => {
  await page.getByRole('columnheader', { name: 'Stage' }).getByRole('button').click()
  await page
    .getByRole('columnheader', { name: 'Organization' })
    .getByRole('button')
    .click({ modifiers: ['Shift'] })
  await expect(page.getByRole('columnheader', { name: 'Stage' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('columnheader', { name: 'Organization' })).toHaveAttribute('aria-sort', 'ascending')
  const first = page.locator('[data-engagement]').first()
  await expect(first).toContainText('City E')
  await page
    .getByRole('columnheader', { name: 'Organization' })
    .getByRole('button')
    .click({ modifiers: ['Shift'] })
  await expect(first).toContainText('University F')
  await expect(first).toContainText('Prospect')
  await app.close()
  const again = await start()
  await expect(again.page.locator('[data-engagement]').first()).toContainText('University F')
})

test('columns are chosen, and the organization is always one of them', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Priority' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Purpose' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Priority' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Purpose' })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: 'Organization' })).toBeVisible()
})

test('a filter is kept under a name, chosen again, replaced and deleted', async ({ sample: { page } }) => {
  await narrow(page, 'Country', 'China')
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByRole('menuitem', { name: 'Save this filter…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText('Give the filter a name.')
  await page.getByLabel('Name of the filter').fill('China')
  await page.getByLabel('Name of the filter').press('Enter')
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByRole('menuitem', { name: 'China', exact: true }).click()
  await expect(page.getByText('18 of 56 organizations')).toBeVisible()
  await narrow(page, 'Stage', 'Confirmed')
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByRole('menuitem', { name: 'Replace “China” by this filter' }).click()
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByRole('menuitem', { name: 'China', exact: true }).click()
  await expect(page.getByText('3 of 56 organizations')).toBeVisible()
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByRole('menuitem', { name: 'Delete “China”' }).click()
  await undoButton(page).click()
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await expect(page.getByRole('menuitem', { name: 'China', exact: true })).toBeVisible()
})

test('what is due today stands beside the list, leads to the organization, and can be folded', async ({
  sample: { page },
}) => {
  const today = page.getByRole('region', { name: 'Today in the outreach' })
  const overdue = today.getByRole('region', { name: 'Overdue 42' })
  await expect(overdue).toBeVisible()
  await expect(today.getByRole('region', { name: 'Answers overdue 19' })).toBeVisible()
  await overdue.getByRole('button', { name: /City J/ }).click()
  await expect(outreachPanel(page).getByRole('heading', { name: 'City J' })).toBeVisible()
  await page.keyboard.press('Control+l')
  const dialog = page.getByRole('dialog', { name: 'Log a contact' })
  await dialog.getByLabel('Subject').fill('Called')
  await expect(dialog.getByText('The follow-up of 7 Jan 2021 is done')).toBeVisible()
  await dialog.getByLabel('Subject').press('Enter')
  await expect(today.getByRole('region', { name: 'Overdue 41' })).toBeVisible()
  await expect(today.getByRole('region', { name: 'Since yesterday 1' })).toContainText('Email: Called')
  await today.getByRole('button', { name: 'Fold today’s work' }).click()
  await expect(today).toHaveCount(0)
  await page.getByRole('button', { name: 'Today’s work' }).click()
  await expect(today).toBeVisible()
})

test('a contact is logged from anywhere, by keyboard alone, with whom, what, and the next step in words', async ({
  sample: { page },
}) => {
  await goTo(page, 'Programme')
  await page.keyboard.press('Control+l')
  const dialog = page.getByRole('dialog', { name: 'Log a contact' })
  await expect(dialog.getByRole('combobox', { name: 'With' })).toBeFocused()
  await page.keyboard.type('大学F')
  await expect(page.getByRole('option', { name: 'University F' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Subject').press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Say in a few words what it was about.')
  await dialog.getByLabel('Subject').fill('Agreed on a date')
  await dialog.getByLabel('Next step').fill('Send the draft')
  await dialog.getByLabel('Follow-up', { exact: true }).fill('다음 주 월요일')
  await expect(dialog.locator('[data-date]')).toHaveText(/^Monday/)
  await dialog.getByLabel('Follow-up', { exact: true }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(undoButton(page)).toHaveAccessibleName('Undo Log contact with “University F”')
  await goTo(page, 'Outreach')
  await page.getByPlaceholder('Filter organizations').fill('University F')
  await outreachRow(page, 'University F').click()
  await expect(outreachPanel(page).getByLabel('Next step').first()).toHaveValue('Send the draft')
})

test('what was written of a contact stays when its form is closed before it was logged', async ({
  sample: { page },
}) => {
  await page.keyboard.press('Control+l')
  const dialog = page.getByRole('dialog', { name: 'Log a contact' })
  await dialog.getByLabel('Outcome').fill('Half a thought')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Control+l')
  await expect(dialog.getByLabel('Outcome')).toHaveValue('Half a thought')
})

test('an official letter is filed with its form, number, signatory and dates', async ({ sample: { page } }) => {
  await outreachRow(page, 'City J').click()
  const log = page.getByRole('region', { name: 'Log a contact' })
  await log.getByLabel('Subject').fill('Letter of invitation')
  await log.getByRole('button', { name: 'Summary, time and letter' }).click()
  await log.getByText('This was an official letter').click()
  const letter = log.getByRole('group', { name: 'Official letter' })
  await letter.getByRole('button', { name: /Form$/ }).click()
  await page.getByRole('option', { name: '公函 (official letter)' }).click()
  await letter.getByLabel('Reference').fill('TCS-2020-031')
  await letter.getByLabel('Signatory').fill('Secretary-General')
  await log.getByRole('button', { name: 'Log contact' }).click()
  const contact = outreachPanel(page).getByRole('listitem').filter({ hasText: 'Letter of invitation' })
  await expect(contact).toContainText('公函 (official letter) TCS-2020-031 · signed by Secretary-General · Sent on')
  await expect(contact).toContainText('Letter, Sent')
})

test('undo in a form is about what is typed there; behind a dialog nothing is undone', async ({ sample: { page } }) => {
  await outreachRow(page, 'City J').click()
  await outreachPanel(page).getByLabel('Owner').fill('Desk 9')
  await page.keyboard.press('Control+l')
  const dialog = page.getByRole('dialog', { name: 'Log a contact' })
  await dialog.getByLabel('Subject').pressSequentially('Wrong')
  await page.keyboard.press('Control+z')
  await expect(dialog.getByLabel('Subject')).toHaveValue('')
  await dialog.getByRole('button', { name: 'Log contact' }).focus()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await expect(outreachPanel(page).getByLabel('Owner')).toHaveValue('Desk 9')
  await page.keyboard.press('Control+z')
  await expect(outreachPanel(page).getByLabel('Owner')).toHaveValue('SCI-J')
})

test('taking organizations off the list by keyboard leaves the focus in the list', async ({ sample: { page } }) => {
  await byName(page)
  await outreachRow(page, 'City A').focus()
  await page.keyboard.press('Space')
  await bar(page).getByRole('button', { name: 'Take off the list' }).press('Enter')
  await expect(page.getByText('55 organizations', { exact: true })).toBeVisible()
  await expect(page.locator('[data-engagement]:focus, [data-engagement] :focus')).toHaveCount(1)
})
