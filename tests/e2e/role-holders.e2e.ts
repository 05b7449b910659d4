import type { Page } from '@playwright/test'
import { expect, saved, test } from './support/app.ts'
import { sessionPanel, sessionRow, showAgenda } from './support/screens.ts'
import { isUndoneAndRedone } from './support/stored.ts'

const title = 'Questions and answers: welfare'

async function addRole(page: Page) {
  await showAgenda(page)
  await sessionRow(page, title).click()
  await sessionPanel(page).getByRole('button', { name: 'Add a role' }).click()
  const field = sessionPanel(page).getByRole('combobox', { name: 'Organization' }).last()
  await expect(field).toBeFocused()
  await saved(page)
  return field
}

test('an organization that a role names and nobody has entered yet stays in its field, and is added with one press', async ({
  sample: { page },
  userData,
}) => {
  const field = await addRole(page)
  await page.keyboard.type('Institute of Example')
  await page.keyboard.press('Tab')
  await expect(field).toHaveValue('Institute of Example')
  await expect(page.getByText('Nothing is called “Institute of Example”.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add it' })).toBeFocused()
  await isUndoneAndRedone(page, userData, async () => {
    await page.keyboard.press('Enter')
    await expect(sessionRow(page, title).getByText('Institute of Example')).toBeVisible()
    await expect(field).toBeFocused()
  })
  await expect(field).toHaveValue('Institute of Example')
  await expect(page.getByText(/^Nothing is called/)).toHaveCount(0)
})

test('a name that is refused stays in its field, and it is said why', async ({ sample: { page } }) => {
  const field = await addRole(page)
  const endless = 'Institute '.repeat(2_100).trim()
  await field.fill(endless)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Add it' }).press('Enter')
  await expect(field).toHaveValue(endless)
  await expect(page.getByRole('button', { name: 'Add it' })).toBeVisible()
  await expect(sessionRow(page, title).getByText(/Institute/)).toHaveCount(0)
})

test('what names nothing is kept by Enter and by a press elsewhere, and given up by Escape or in words', async ({
  sample: { page },
}) => {
  const field = await addRole(page)
  await page.keyboard.type('Nowhere')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('Nowhere')
  await expect(page.getByText('Nothing is called “Nowhere”.')).toBeVisible()
  await page.keyboard.type(' else')
  await expect(page.getByText(/^Nothing is called/)).toHaveCount(0)
  await sessionPanel(page).getByText('Roles', { exact: true }).click()
  await expect(page.getByText('Nothing is called “Nowhere else”.')).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await page.keyboard.type('Nobody')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(field).toHaveValue('')
  await expect(page.getByText(/^Nothing is called/)).toHaveCount(0)
})

test('a name typed in full is chosen without the list', async ({ sample: { page } }) => {
  const field = await addRole(page)
  await page.keyboard.type('city a')
  await page.keyboard.press('Tab')
  await expect(field).toHaveValue('City A')
  await expect(sessionRow(page, title).getByText('City A')).toBeVisible()
})

test('a person whom nobody has entered yet is added to the role and to its organization', async ({
  sample: { page },
  userData,
}) => {
  await addRole(page)
  await page.keyboard.type('City A')
  await page.keyboard.press('Tab')
  const person = sessionPanel(page)
    .getByRole('button', { name: /Person/ })
    .last()
  await person.click()
  await page.getByRole('option', { name: /Someone else|Another person/ }).click()
  const field = sessionPanel(page).getByRole('combobox', { name: 'Find a person' })
  await expect(field).toBeFocused()
  await page.keyboard.type('例示太郎')
  await page.keyboard.press('Tab')
  await expect(field).toHaveValue('例示太郎')
  await isUndoneAndRedone(page, userData, async () => {
    await page.getByRole('button', { name: 'Add it' }).press('Enter')
    await expect(person).toContainText('例示太郎')
    await expect(person).toBeFocused()
  })
})
