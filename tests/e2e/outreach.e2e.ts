import type { Page } from '@playwright/test'
import { expect, saved, test } from './support/app.ts'
import {
  choose,
  goTo,
  narrow,
  outreachPanel,
  outreachRow,
  sessionPanel,
  sessionRow,
  undoButton,
} from './support/screens.ts'

test.beforeEach(async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
})

function filter(page: Page) {
  return page.getByPlaceholder('Filter organizations')
}

function rows(page: Page) {
  return page.locator('[data-engagement]')
}

function head(page: Page, name: string) {
  return page.getByRole('columnheader', { name })
}

/** A cell of a row by the head of its column. */
function cell(page: Page, organization: string, column: 'Stage' | 'Purpose' | 'Last contact' | 'Next follow-up') {
  const at = { Stage: 2, Purpose: 3, 'Last contact': 5, 'Next follow-up': 6 }[column]
  return outreachRow(page, organization).getByRole('gridcell').nth(at)
}

const typed: readonly { readonly what: string; readonly text: string; readonly finds: number }[] = [
  { what: 'English', text: 'city', finds: 19 },
  { what: 'Chinese', text: '城市', finds: 18 },
  { what: 'Japanese', text: '都市', finds: 18 },
  { what: 'Korean', text: '도시', finds: 18 },
  { what: 'full width', text: 'ＣＩＴＹ', finds: 19 },
]
for (const { what, text, finds } of typed) {
  test(`organizations are found by their name in ${what}, whatever the language of the app`, async ({
    sample: { page },
  }) => {
    await filter(page).fill(text)
    await expect(page.getByText(`${finds} of 56 organizations`)).toBeVisible()
    await filter(page).fill(`${text}\u3000`)
    await expect(page.getByText(`${finds} of 56 organizations`)).toBeVisible()
  })
}

test('the list is narrowed by stage, country and due date, and cleared at once', async ({ sample: { page } }) => {
  await narrow(page, 'Stage', 'Declined')
  await expect(page.getByText('4 of 56 organizations')).toBeVisible()
  await narrow(page, 'Country', 'Japan')
  await expect(page.getByText('1 of 56 organizations')).toBeVisible()
  await expect(outreachRow(page, 'University C')).toBeVisible()
  await narrow(page, 'Due', 'Due or overdue')
  await expect(page.getByText('No organization fits this filter.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filter' }).first().click()
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
  await narrow(page, 'Due', 'Due or overdue')
  await expect(outreachRow(page, 'City J')).toBeVisible()
  await filter(page).fill('City E')
  await expect(page.getByText('No organization fits this filter.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filter' }).first().click()
  await expect(filter(page)).toHaveValue('')
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
})

test('a column sorts both ways and says so', async ({ sample: { page } }) => {
  await expect(head(page, 'Next follow-up')).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).first()).toContainText('City J')
  const name = head(page, 'Organization').getByRole('button')
  await name.click()
  await expect(head(page, 'Organization')).toHaveAttribute('aria-sort', 'ascending')
  await expect(head(page, 'Next follow-up')).toHaveAttribute('aria-sort', 'none')
  await expect(rows(page).first()).toContainText('Association A')
  await name.click()
  await expect(head(page, 'Organization')).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).first()).toContainText('University F')
  await head(page, 'Stage').getByRole('button').click()
  await expect(rows(page).first().getByRole('gridcell').nth(2)).toHaveText('Prospect')
})

test('a contact that is logged changes last contact, stage and follow-up in one step', async ({ sample: { page } }) => {
  await filter(page).fill('City E')
  await outreachRow(page, 'City E').click()
  await expect(cell(page, 'City E', 'Stage')).toHaveText('Prospect')
  await expect(cell(page, 'City E', 'Next follow-up')).toHaveText('')
  const before = (await cell(page, 'City E', 'Last contact').textContent()) ?? ''
  const log = page.getByRole('region', { name: 'Log a contact' })
  await choose(log, 'Channel', 'Video call')
  await log.getByLabel('Subject').fill('Asked for a speaker')
  await log.getByRole('button', { name: 'Summary, time and letter' }).click()
  await log.getByLabel('Summary', { exact: true }).fill('They will answer after the holidays.')
  await choose(log, 'Stage', 'In discussion')
  await log.getByLabel('Follow-up', { exact: true }).fill('5 March 2031')
  await expect(log.getByText(/^Wednesday,? 5 March 2031$/)).toBeVisible()
  await log.getByRole('button', { name: 'Log contact' }).click()
  await expect(cell(page, 'City E', 'Stage')).toHaveText('In discussion')
  await expect(cell(page, 'City E', 'Last contact')).toContainText('Video call')
  await expect(cell(page, 'City E', 'Next follow-up')).toHaveText('5 Mar 2031')
  await expect(outreachPanel(page).getByText('Asked for a speaker', { exact: true })).toBeVisible()
  await expect(log.getByLabel('Subject')).toHaveValue('')
  await expect(undoButton(page)).toHaveAccessibleName('Undo Log contact with “City E”')
  await undoButton(page).click()
  await expect(cell(page, 'City E', 'Stage')).toHaveText('Prospect')
  await expect(cell(page, 'City E', 'Last contact')).toHaveText(before)
  await expect(cell(page, 'City E', 'Next follow-up')).toHaveText('')
  await expect(undoButton(page)).toBeDisabled()
})

test('a contact of another day is logged with its outcome, and mended later', async ({ sample: { page } }) => {
  await outreachRow(page, 'City J').click()
  const log = page.getByRole('region', { name: 'Log a contact' })
  await log.getByLabel('Subject').fill('Called back')
  await log.getByLabel('Outcome').fill('Will come')
  await log.getByRole('button', { name: 'Summary, time and letter' }).click()
  await log.getByRole('group', { name: 'When' }).getByRole('spinbutton').first().click()
  await page.keyboard.type('04012021')
  await log.getByLabel('Time in Tokyo').fill('9:15')
  await log.getByRole('button', { name: 'Log contact' }).click()
  const contact = outreachPanel(page).getByRole('listitem').filter({ hasText: 'Called back' })
  await expect(contact).toContainText('4 Jan 2021 09:15')
  await expect(contact).toContainText('Will come')
  await contact.getByRole('button', { name: /^Edit the contact/ }).click()
  // While it is edited its words stand in fields; on the list it stays where it was.
  const edited = outreachPanel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Done' }) })
  await edited.getByLabel('Outcome').fill('Will come with two people')
  await edited.getByRole('button', { name: 'Done' }).click()
  await expect(contact).toContainText('Will come with two people')
  await undoButton(page).click()
  await undoButton(page).click()
  await expect(contact).toHaveCount(0)
})

test('a contact leaves a stage alone that was changed while its form stood open', async ({ sample: { page } }) => {
  await outreachRow(page, 'City J').click()
  await choose(outreachPanel(page), 'Stage', 'Confirmed')
  const log = page.getByRole('region', { name: 'Log a contact' })
  await log.getByLabel('Subject').fill('Thanked them')
  await log.getByRole('button', { name: 'Log contact' }).click()
  await expect(outreachPanel(page).getByText('Thanked them', { exact: true })).toBeVisible()
  await expect(cell(page, 'City J', 'Stage')).toHaveText('Confirmed')
})

test('a contact without a subject is refused, and what was written stays', async ({ sample: { page } }) => {
  await outreachRow(page, 'City J').click()
  const log = page.getByRole('region', { name: 'Log a contact' })
  await log.getByRole('button', { name: 'Summary, time and letter' }).click()
  await log.getByLabel('Summary', { exact: true }).fill('Long talk')
  await log.getByRole('button', { name: 'Log contact' }).click()
  await expect(log.getByRole('alert')).toHaveText('Say in a few words what it was about.')
  await expect(log.getByLabel('Summary', { exact: true })).toHaveValue('Long talk')
  await expect(undoButton(page)).toBeDisabled()
  await log.getByLabel('Subject').fill('Rooms')
  await expect(log.getByRole('alert')).toHaveCount(0)
})

async function openAdding(page: Page) {
  await page.getByRole('button', { name: 'Add an organization to the outreach' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add organization' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('a new organization is added with name, kind and country, and stands in hand', async ({ sample: { page } }) => {
  const dialog = await openAdding(page)
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText('At least one language must be filled.')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Kobe 神戸市')
  await choose(dialog, 'Kind', 'City')
  await choose(dialog, 'Country', 'Japan')
  await choose(dialog, 'Purpose', 'Sponsor')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(outreachPanel(page).getByRole('heading', { name: 'Kobe 神戸市' })).toBeVisible()
  await expect(outreachPanel(page).getByText('City · Japan')).toBeVisible()
  await expect(cell(page, 'Kobe 神戸市', 'Stage')).toHaveText('Prospect')
  await expect(cell(page, 'Kobe 神戸市', 'Purpose')).toHaveText('Sponsor')
  await saved(page)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('a known organization is added for another purpose; for the same one it is refused and the dialog keeps what was typed', async ({
  sample: { page },
}) => {
  const dialog = await openAdding(page)
  await dialog.getByRole('radio', { name: 'Already known organizations' }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Choose an organization.')
  await dialog.getByRole('combobox', { name: 'Organization' }).fill('城市A')
  await page.getByRole('option', { name: 'City A' }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText('This organization is on the list for that purpose already.')
  await expect(dialog.getByRole('combobox', { name: 'Organization' })).toHaveValue('City A')
  await choose(dialog, 'Purpose', 'Sponsor')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  // One organization, whatever the number of purposes.
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
  await expect(outreachPanel(page).getByRole('heading', { name: 'City A' })).toBeVisible()
  await filter(page).fill('City A')
  await expect(outreachRow(page, 'City A')).toHaveCount(2)
})

test('the keyboard walks the list, and the focus stays on the row in hand', async ({ sample: { page } }) => {
  const inHand = page.locator('[data-engagement][aria-selected="true"]')
  const focusedName = () => page.locator('[data-engagement]:focus').getAttribute('aria-rowindex')
  await head(page, 'Organization').getByRole('button').click()
  await expect(rows(page).first()).toContainText('Association A')
  await rows(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(outreachPanel(page).getByRole('heading', { name: 'Association A' })).toBeVisible()
  await expect(inHand).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(outreachPanel(page).getByRole('heading', { name: 'Association B' })).toBeVisible()
  await expect(inHand).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(outreachPanel(page).getByRole('heading', { name: 'Association A' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(inHand).toBeFocused()
  await expect(inHand).toBeInViewport()
  expect(Number(await focusedName())).toBeGreaterThan(8)
  await page.keyboard.press('End')
  await expect(outreachPanel(page).getByRole('heading', { name: 'University F' })).toBeVisible()
  await expect(inHand).toBeFocused()
  await expect(inHand).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  await expect(inHand).toBeFocused()
  await page.keyboard.press('Home')
  await expect(outreachPanel(page).getByRole('heading', { name: 'Association A' })).toBeVisible()
  await expect(inHand).toBeFocused()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
  await expect(outreachPanel(page).getByRole('heading', { name: 'Association D' })).toBeVisible()
  await expect(inHand).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(outreachPanel(page)).toHaveCount(0)
  await expect(outreachRow(page, 'Association D')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(outreachPanel(page).getByRole('heading', { name: 'Association E' })).toBeVisible()
  await expect(inHand).toBeFocused()
})

test('an organization that holds a role is not deleted, and the reason is said', async ({ sample: { page } }) => {
  await filter(page).fill('University A')
  await outreachRow(page, 'University A').click()
  await outreachPanel(page).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete organization' }).click()
  await expect(
    page.getByText('It cannot be deleted while it is used: 2 places (roles in sessions). Remove it there first.'),
  ).toBeVisible()
  await expect(outreachRow(page, 'University A')).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('the panel leads to the session in which the organization has a role', async ({ sample: { page } }) => {
  await filter(page).fill('City A')
  await outreachRow(page, 'City A').click()
  const held = outreachPanel(page).getByRole('region', { name: 'Holds these roles' }).getByRole('button')
  const words = (await held.locator('span').first().textContent()) ?? ''
  await held.click()
  await expect(sessionPanel(page).getByRole('heading', { name: words })).toBeVisible()
  await expect(sessionRow(page, words)).toBeInViewport()
})

test('an organization with no role is deleted with its outreach, and undo brings both back', async ({
  sample: { page },
}) => {
  await filter(page).fill('City E')
  await outreachRow(page, 'City E').click()
  await outreachPanel(page).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Take off this forum’s list' }).click()
  await expect(outreachPanel(page)).toHaveCount(0)
  await expect(outreachRow(page, 'City E')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(outreachRow(page, 'City E')).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('a person is added to an organization, named, and taken away', async ({ sample: { page } }) => {
  await outreachRow(page, 'City J').click()
  const panel = outreachPanel(page)
  await panel.getByRole('tab', { name: 'People' }).click()
  await expect(panel.getByText(/Nobody named yet/)).toBeVisible()
  await panel.getByRole('button', { name: 'Add a person' }).click()
  const person = panel.getByRole('tabpanel').getByRole('region').first()
  await expect(person).toHaveAccessibleName('New person')
  await person.getByLabel('Name', { exact: true }).fill('山田花子')
  await expect(person).toHaveAccessibleName('山田花子')
  await person.getByLabel('Family name (Latin)').fill('Yamada')
  await person.getByLabel('Title').fill('Mayor')
  await person.getByLabel('Name', { exact: true }).fill('')
  await expect(person).toHaveAccessibleName('Yamada')
  await person.getByRole('button', { name: 'Commands for Yamada' }).click()
  await page.getByRole('menuitem', { name: 'Delete Yamada' }).click()
  await expect(panel.getByText(/Nobody named yet/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(person.getByLabel('Title')).toHaveValue('Mayor')
})
