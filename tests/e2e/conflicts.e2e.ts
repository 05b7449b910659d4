import { expect, saved, test } from './support/app.ts'
import { conflictsButton, showAgenda } from './support/screens.ts'

test('a conflict leads to its session, is accepted with a reason and opened again', async ({ sample: { page } }) => {
  const panel = page.getByRole('complementary', { name: 'Conflicts' })
  await showAgenda(page)
  await conflictsButton(page).click()
  const declined = panel.getByRole('button', { name: /^Fatal: City F declined/ })
  await declined.click()
  await expect(page.getByRole('row', { name: /Measuring the environment/ })).toHaveAttribute('aria-selected', 'true')
  await expect(panel.getByRole('heading', { name: '2 fatal' })).toBeVisible()

  await panel.getByRole('button', { name: /^Accept: City F declined/ }).click()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('alert')).toHaveText('Give the reason for accepting it.')
  await page.keyboard.type('One city is enough.')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: '1 fatal' })).toBeVisible()
  await expect(panel.getByRole('status')).toHaveText('16 open conflicts')
  await saved(page)

  await panel.getByText('Accepted (1)').click()
  await expect(panel.getByText('Reason: One city is enough.')).toBeVisible()
  await panel.getByRole('button', { name: /^Withdraw the acceptance: City F declined/ }).click()
  await expect(panel.getByRole('heading', { name: '2 fatal' })).toBeVisible()
  await expect(declined).toBeVisible()
})

test('the button of the conflicts says how many there are', async ({ sample: { page } }) => {
  await expect(conflictsButton(page)).toHaveAccessibleName(/^Conflicts, 2 fatal, \d+ warnings?, \d+ info$/)
})

test('Escape leaves the reason first, then the panel', async ({ sample: { page } }) => {
  const button = conflictsButton(page)
  await button.click()
  const accept = page.getByRole('button', { name: /^Accept: City F declined/ })
  await accept.click()
  await page.keyboard.type('One')
  await page.keyboard.press('Escape')
  await expect(accept).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: 'Conflicts' })).toHaveCount(0)
  await expect(button).toBeFocused()
})
