import type { WorkspaceDocument } from '../../core/document/document.ts'
import { expect, test } from './support/app.ts'
import {
  choose,
  conflictsButton,
  goTo,
  outreachPanel,
  outreachRow,
  sessionRow,
  showAgenda,
  showForum,
  showView,
  undoButton,
} from './support/screens.ts'
import { isUndoneAndRedone, storedDocument } from './support/stored.ts'

test.beforeEach(async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
})

test('the directory holds the organizations of every edition, also those that this forum has not invited', async ({
  sample: { page },
}) => {
  await showView(page, 'Directory')
  await page.getByPlaceholder('Filter organizations').fill('서울')
  await page.locator('[data-entry]').first().click()
  const panel = outreachPanel(page)
  await expect(panel.getByText('Not on this forum’s list')).toBeVisible()
  await panel.getByRole('tab', { name: 'All editions' }).click()
  await expect(panel.getByRole('region', { name: 'Online Seminar on CJK Smart Cities' })).toBeVisible()
  await panel.getByRole('tab', { name: 'Outreach', exact: true }).click()
  await panel.getByRole('button', { name: 'Put on the list' }).click()
  await page.getByRole('menuitem', { name: 'Speak' }).click()
  await expect(panel.getByRole('button', { name: /Stage$/ }).first()).toContainText('Prospect')
  await showView(page, 'List')
  await expect(page.getByText('57 organizations', { exact: true })).toBeVisible()
})

test('people stand by reading and by every writing of their name, and lead to their posts', async ({
  sample: { page },
}) => {
  await showView(page, 'Directory')
  await page.getByRole('radio', { name: 'People' }).click()
  await page.getByPlaceholder('Filter people').fill('michigami')
  await page.locator('[data-entry]').first().click()
  const person = page.getByRole('complementary', { name: 'Person' })
  await expect(person.getByRole('heading', { name: '道上尚史', exact: true })).toBeVisible()
  await expect(person.getByRole('button', { name: /Opening remarks/ })).toBeVisible()
  await person.getByRole('button', { name: /Trilateral Cooperation Secretariat/ }).click()
  await expect(outreachPanel(page).getByRole('heading', { name: 'Trilateral Cooperation Secretariat' })).toBeVisible()
})

test('ways to reach an organization are added, one is preferred, and one is taken away', async ({
  sample: { page },
}) => {
  await page.getByPlaceholder('Filter organizations').fill('City E')
  await outreachRow(page, 'City E').click()
  const panel = outreachPanel(page)
  await panel.getByRole('tab', { name: 'Organization' }).click()
  const add = panel.getByRole('button', { name: 'Ways to reach City E' })
  await add.click()
  await page.getByRole('menuitem', { name: 'Email' }).click()
  await panel.getByRole('textbox', { name: 'Email' }).fill('office@city-e.example')
  await add.click()
  await page.getByRole('menuitem', { name: 'WeChat' }).click()
  await expect(panel.getByRole('textbox', { name: 'WeChat' })).toBeFocused()
  await page.keyboard.type('city-e')
  await expect(panel.getByRole('button', { name: 'Prefer office@city-e.example' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await panel.getByRole('button', { name: 'Prefer city-e' }).click()
  await expect(panel.getByRole('button', { name: 'Prefer city-e' })).toHaveAttribute('aria-pressed', 'true')
  await expect(panel.getByRole('button', { name: 'Prefer office@city-e.example' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await panel.getByRole('button', { name: 'Remove city-e' }).click()
  await expect(panel.getByRole('textbox', { name: 'WeChat' })).toHaveCount(0)
  await showView(page, 'Directory')
  await page.getByPlaceholder('Filter organizations').fill('office@city-e')
  await expect(page.locator('[data-entry]')).toHaveCount(1)
})

test('the country of an organization is found by typing its name, or is not stated, and shows everywhere at once', async ({
  sample: { page },
  userData,
}) => {
  await page.getByPlaceholder('Filter organizations').fill('City E')
  await outreachRow(page, 'City E').click()
  const panel = outreachPanel(page)
  await panel.getByRole('tab', { name: 'Organization' }).click()
  const country = panel.getByRole('button', { name: /Country$/ }).first()
  const kicker = panel.getByText(/^City · /)
  await expect(country).toContainText('China')
  await expect(kicker).toHaveText('City · China')

  await isUndoneAndRedone(page, userData, async () => {
    await country.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listbox')).toBeVisible()
    await page.keyboard.type('mongol')
    await expect(page.getByRole('option', { name: 'Mongolia' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(country).toBeFocused()
    await expect(kicker).toHaveText('City · Mongolia')
  })

  await page.keyboard.press('Enter')
  await page.keyboard.type('country not')
  await expect(page.getByRole('option', { name: 'Country not stated' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(kicker).toHaveText('City · Country not stated')
  await expect(outreachRow(page, 'City E').getByText('?', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  // Those of the forum’s zones stand first, in its order; then none, then not stated.
  await expect(page.getByRole('option').nth(0)).toHaveText('Japan')
  await expect(page.getByRole('option').nth(3)).toHaveText('International')
  await expect(page.getByRole('option', { name: 'Country not stated' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(country).toBeFocused()
  await expect.poll(() => countryOf(storedDocument(userData), 'City E')).toBe('ZZ')
  await page.keyboard.press('Control+z')
  await expect(kicker).toHaveText('City · Mongolia')
})

test('two organizations are merged: what was chosen stays, roles and contacts come along, and undo parts them', async ({
  sample: { page },
  userData,
}) => {
  await outreachRow(page, 'City J').click()
  const panel = outreachPanel(page)
  await isUndoneAndRedone(page, userData, async () => {
    await panel.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Merge with another…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Merge into City J' })
    await dialog.getByRole('button', { name: 'Merge' }).click()
    await expect(dialog.getByRole('alert')).toHaveText('Choose the other one first.')
    await dialog.getByRole('combobox', { name: 'The other one' }).fill('City G')
    await page.getByRole('option', { name: 'City G' }).click()
    await dialog.getByRole('group', { name: 'Name, English' }).getByText('City G').click()
    await dialog.getByRole('button', { name: 'Merge' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(panel.getByRole('heading', { name: 'City G' })).toBeVisible()
    await expect(panel.getByRole('button', { name: 'More' })).toBeFocused()
  })
  await expect(page.getByText('55 organizations', { exact: true })).toBeVisible()
  await expect(outreachRow(page, 'City J')).toHaveCount(0)
  await expect(undoButton(page)).toHaveAccessibleName('Undo Merge into “City G”')
})

test('slots are offered, countered and accepted, and the accepted one fills the slot in one step', async ({
  sample: { page },
  userData,
}) => {
  await outreachRow(page, 'Company L').click()
  const panel = outreachPanel(page)
  await panel.getByRole('button', { name: 'Offer slots…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Offer slots…' })
  await expect(dialog.getByRole('button', { name: /Session$/ })).toContainText('Digital help for older residents')
  await dialog.getByLabel('Start of slot 1, Tokyo time').fill('9')
  await dialog.getByLabel('Start of slot 2, Tokyo time').fill('16時15分')
  await dialog.getByLabel('Start of slot 2, Tokyo time').press('Enter')
  await expect(dialog).toHaveCount(0)
  const offer = panel.getByRole('region', { name: 'Digital help for older residents' })
  await expect(offer).toContainText('Waiting for an answer')
  await expect(offer).toContainText('Tokyo 16:15')
  await expect(offer).toContainText('Beijing 15:15')
  await offer.getByRole('button', { name: /^Answer to the offer/ }).click()
  await page.getByRole('menuitem', { name: 'Counter-proposal…' }).click()
  const counter = page.getByRole('dialog', { name: 'What they propose instead' })
  await counter.getByLabel('Start in Tokyo').fill('17:00')
  await counter.getByLabel('Start in Tokyo').press('Enter')
  await expect(offer).toContainText('Counter-proposal')
  await isUndoneAndRedone(page, userData, async () => {
    await offer.getByRole('button', { name: /^Accept .*17:00/ }).click()
    await expect(offer).toContainText('Accepted')
    await expect(offer.getByRole('button', { name: /^Answer to the offer/ })).toBeFocused()
  })
  await expect(page.locator('[data-engagement][aria-current] [data-cell="stage"]')).toHaveText('Confirmed')
  await goTo(page, 'Programme')
  await showAgenda(page)
  await expect(sessionRow(page, 'Digital help for older residents')).toContainText('17:00')
})

test('an answer that comes changes the slot on the board and the conflicts at once', async ({ sample: { page } }) => {
  await expect(conflictsButton(page)).toContainText('2 fatal')
  await outreachRow(page, 'University E').click()
  await choose(outreachPanel(page), 'Stage', 'Declined')
  await expect(conflictsButton(page)).toContainText('4 fatal')
  await conflictsButton(page).click()
  await expect(
    page
      .getByRole('complementary', { name: 'Conflicts' })
      .getByText('University E declined. Its role is required.')
      .first(),
  ).toBeVisible()
})

test('an engagement of another edition leads there', async ({ sample: { page } }) => {
  await showForum(page, 'Online Seminar')
  await goTo(page, 'Outreach')
  await expect(page.getByText('The forum is over')).toBeVisible()
  await page.locator('[data-engagement]').first().click()
  await outreachPanel(page).getByRole('tab', { name: 'All editions' }).click()
  await expect(outreachPanel(page).getByText(/this forum/)).toBeVisible()
})

function countryOf({ organizations }: WorkspaceDocument, name: string): string | null | undefined {
  return Object.values(organizations).find(({ names }) => names.en === name)?.country
}
