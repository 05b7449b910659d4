import { expect, saved, test } from './support/app.ts'
import { card } from './support/board.ts'
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

// After each the list began anew.
test('who accepts one conflict goes on to the next', async ({ sample: { page } }) => {
  await conflictsButton(page).press('Enter')
  const panel = page.getByRole('complementary', { name: 'Conflicts' })
  const accept = panel.getByRole('button', { name: /^Accept:/ })
  const next = panel.getByRole('listitem').nth(2).getByRole('button').first()
  const words = (await next.textContent()) ?? ''
  await accept.nth(1).press('Enter')
  await page.keyboard.type('Known.')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('status')).toHaveText('16 open conflicts')
  await expect(panel.locator('[data-line]:focus')).toHaveText(words)
})

test('the session that a conflict leads to is the one that Tab leads to on the board', async ({ sample: { page } }) => {
  await conflictsButton(page).press('Enter')
  const panel = page.getByRole('complementary', { name: 'Conflicts' })
  await panel.getByRole('button', { name: /^Fatal: City F declined/ }).press('Enter')
  await expect(card(page, 'Measuring the environment of a city')).toHaveAttribute('tabindex', '0')
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
