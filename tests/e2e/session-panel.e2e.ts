import { expect, saved, test } from './support/app.ts'
import { card } from './support/board.ts'
import { choose, sessionPanel, sessionRow, undoButton } from './support/screens.ts'
import { isUndoneAndRedone } from './support/stored.ts'

const keynote = 'Keynote: Smart cities in an ageing society'

test('a slot is pinned and let go', async ({ sample: { page } }) => {
  await sessionRow(page, keynote).click()
  const pin = sessionPanel(page).getByRole('button', { name: 'Pin the slot' })
  await expect(pin).toHaveAttribute('aria-pressed', 'false')
  await pin.click()
  await expect(pin).toHaveAttribute('aria-pressed', 'true')
  await expect(undoButton(page)).toHaveAccessibleName(`Undo Pin session “${keynote}”`)
  await pin.click()
  await expect(undoButton(page)).toHaveAccessibleName(`Undo Unpin session “${keynote}”`)
  await undoButton(page).click()
  await expect(pin).toHaveAttribute('aria-pressed', 'true')
})

test('a session has an audience of its own', async ({ sample: { page } }) => {
  await sessionRow(page, keynote).click()
  const audience = sessionPanel(page).getByLabel('Audience')
  await audience.fill('many')
  await audience.press('Enter')
  await expect(sessionPanel(page).getByRole('alert')).toHaveText('“many” is not a number of people.')
  await audience.fill('250')
  await audience.press('Enter')
  await expect(audience).toHaveValue('250')
  await page.keyboard.press('Control+z')
  await expect(audience).toHaveValue('')
})

test('title and abstract are written one language at a time, and a missing title is marked', async ({
  sample: { page },
}) => {
  await page.keyboard.press('Control+n')
  const panel = sessionPanel(page)
  await panel.getByRole('tab', { name: 'Text' }).click()
  const languages = panel.getByRole('radiogroup', { name: 'Language of the text' })
  await expect(languages.getByRole('radio', { name: 'English', exact: true })).toBeChecked()
  await expect(languages.getByRole('radio', { name: 'Japanese: the title is missing' })).toBeVisible()
  await languages.getByRole('radio', { name: /^Japanese/ }).click()
  await panel.getByLabel('Title, Japanese').fill('新しい発表')
  await expect(languages.getByRole('radio', { name: 'Japanese', exact: true })).toBeVisible()
  await panel.getByLabel('Abstract, Japanese').fill('概要です。')
  await languages.getByRole('radio', { name: 'English' }).click()
  await expect(panel.getByLabel('Abstract, English')).toHaveValue('')
  await panel.getByLabel('Abstract, English').fill('An abstract.')
  await page.keyboard.press('Control+z')
  await expect(panel.getByLabel('Abstract, English')).toHaveValue('')
  await languages.getByRole('radio', { name: 'Japanese' }).click()
  await expect(panel.getByLabel('Abstract, Japanese')).toHaveValue('概要です。')
})

test('an arrow key chooses the language that is written next', async ({ sample: { page } }) => {
  await card(page, 'Opening').click()
  await sessionPanel(page).getByRole('tab', { name: 'Text' }).click()
  await sessionPanel(page).getByRole('radio', { name: 'English' }).focus()
  await page.keyboard.press('ArrowRight')
  const chinese = sessionPanel(page).getByRole('radio', { name: 'Chinese' })
  await expect(chinese).toBeFocused()
  await expect(chinese).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(sessionPanel(page).getByLabel('Title, Chinese')).toBeFocused()
})

test('items that take longer than the session are said', async ({ sample: { page } }) => {
  await card(page, 'Opening').click()
  await sessionPanel(page).getByRole('tab', { name: 'Run of show' }).click()
  await sessionPanel(page).getByRole('button', { name: 'Add an item' }).press('Enter')
  await sessionPanel(page).getByLabel('Minutes of item 1').fill('50')
  await page.keyboard.press('Tab')
  await expect(sessionPanel(page).getByRole('status').filter({ hasText: '50' })).toContainText('Warning: ')
})

test('the track of a session is called by its name once', async ({ sample: { page } }) => {
  await card(page, 'Opening').click()
  await expect(sessionPanel(page).getByRole('button', { name: /Track$/ })).toHaveAccessibleName('Plenary Track')
})

test('a run of show is typed line by line, with the start of each item and a word when it is too long', async ({
  sample: { page },
}) => {
  await sessionRow(page, keynote).click()
  const panel = sessionPanel(page)
  await panel.getByRole('tab', { name: 'Run of show' }).click()
  await panel.getByRole('button', { name: 'Add an item' }).click()
  await expect(panel.getByLabel('Item 1', { exact: true })).toBeFocused()
  await page.keyboard.type('Welcome')
  await page.keyboard.press('Enter')
  await expect(panel.getByLabel('Item 2', { exact: true })).toBeFocused()
  await page.keyboard.type('Lecture')
  const items = panel.getByRole('listitem')
  await expect(items).toContainText(['10:30', '10:40'])
  await expect(panel.getByText('20 of 45 min')).toBeVisible()
  await panel.getByLabel('Minutes of item 2').fill('50')
  await panel.getByLabel('Minutes of item 2').press('Tab')
  await expect(panel.getByText(/The items take 15 min more than the session has\./)).toBeVisible()
  await panel.getByLabel('Item 2', { exact: true }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(panel.getByLabel('Item 1', { exact: true })).toHaveValue('Lecture')
  await expect(panel.getByLabel('Item 1', { exact: true })).toBeFocused()
  await expect(items).toContainText(['10:30', '11:20'])
  await panel.getByRole('button', { name: 'Remove item 1' }).click()
  await expect(items).toHaveCount(1)
  await expect(panel.getByLabel('Item 1', { exact: true })).toHaveValue('Welcome')
  await saved(page)
  // Removed, moved, minutes, second item typed, second item, first item typed, first item.
  for (let i = 0; i < 7; i++) await undoButton(page).click()
  await expect(items).toHaveCount(0)
  await expect(undoButton(page)).toBeDisabled()
})

test('Enter in the minutes of the last item keeps them and adds an item; half typed minutes move with theirs', async ({
  sample: { page },
}) => {
  await sessionRow(page, keynote).click()
  const panel = sessionPanel(page)
  await panel.getByRole('tab', { name: 'Run of show' }).click()
  await panel.getByRole('button', { name: 'Add an item' }).click()
  await panel.getByLabel('Minutes of item 1').fill('25')
  await panel.getByLabel('Minutes of item 1').press('Enter')
  await expect(panel.getByLabel('Item 2', { exact: true })).toBeFocused()
  await expect(panel.getByLabel('Minutes of item 1')).toHaveValue('25')
  await panel.getByLabel('Minutes of item 2').fill('7')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(panel.getByLabel('Minutes of item 1')).toHaveValue('7')
  await expect(panel.getByLabel('Minutes of item 1')).toBeFocused()
  await expect(panel.getByLabel('Minutes of item 2')).toHaveValue('25')
})

test('Enter that ends a composition adds no item', async ({ sample: { page } }) => {
  await sessionRow(page, keynote).click()
  const panel = sessionPanel(page)
  await panel.getByRole('tab', { name: 'Run of show' }).click()
  await panel.getByRole('button', { name: 'Add an item' }).click()
  await panel.getByLabel('Item 1', { exact: true }).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))
  })
  await expect(panel.getByRole('listitem')).toHaveCount(1)
})

test('materials are ticked off, the session’s own and those of each role', async ({ sample: { page } }) => {
  await sessionRow(page, 'Public transportation in three cities').click()
  const panel = sessionPanel(page)
  await panel.getByRole('tab', { name: 'Materials' }).click()
  await expect(panel.getByText('0 of 4 received')).toBeVisible()
  await panel.getByRole('button', { name: 'Add a material' }).click()
  await expect(panel.getByLabel('Material 1', { exact: true })).toBeFocused()
  await page.keyboard.type('Group photo')
  await panel.getByText('Company K').click()
  await expect(panel.getByText('1 of 5 received')).toBeVisible()
  await panel.getByRole('listitem').first().locator('label').first().click()
  await expect(panel.getByText('2 of 5 received')).toBeVisible()
  await panel.getByRole('button', { name: 'Remove material 1' }).click()
  await expect(panel.getByText('1 of 4 received')).toBeVisible()
  await undoButton(page).click()
  await expect(panel.getByLabel('Material 1', { exact: true })).toHaveValue('Group photo')
  await undoButton(page).click()
  await expect(panel.getByText('1 of 5 received')).toBeVisible()
})

// Only the people of an organization were offered.
test('a role is held by a person alone, found by name', async ({ sample: { page }, userData }) => {
  await sessionRow(page, 'Questions and answers: welfare').click()
  const panel = sessionPanel(page)
  await panel.getByRole('button', { name: 'Add a role' }).click()
  await isUndoneAndRedone(page, userData, async () => {
    await panel
      .getByRole('button', { name: /Person$/ })
      .last()
      .click()
    await page.getByRole('option', { name: 'Another person…' }).click()
    await panel.getByRole('combobox', { name: 'Find a person' }).fill('michigami')
    await page.getByRole('option', { name: '道上尚史' }).click()
    await expect(panel.getByRole('button', { name: /道上尚史.*Person$/ })).toBeFocused()
  })
  await expect(panel.getByRole('button', { name: /道上尚史.*Person$/ })).toBeVisible()
})

test('a remote role joins from a zone, and sees the session at its own time', async ({ sample: { page } }) => {
  await sessionRow(page, keynote).click()
  const panel = sessionPanel(page)
  await expect(panel.getByRole('button', { name: /Joins from$/ })).toContainText('Not known yet')
  await choose(panel, 'Joins from', 'CN Beijing')
  await expect(panel.getByText('There: 09:30–10:15')).toBeVisible()
  await choose(panel, 'Joins from', 'Another zone…')
  await panel.getByRole('combobox', { name: 'Find a zone' }).fill('New York')
  await page.getByRole('option', { name: /New York/ }).click()
  await expect(panel.getByText('There: 20:30–21:15')).toContainText('the day before')
  await expect(panel.getByRole('button', { name: /New York.*Joins from$/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(panel.getByText('There: 09:30–10:15')).toBeVisible()
})

test('typing a title draws no field again that does not show it', async ({ sample: { page } }) => {
  await sessionRow(page, keynote).click()
  const panel = sessionPanel(page)
  const changed = panel.getByRole('tabpanel').evaluate(async (body) => {
    const title = [...body.querySelectorAll('label')].find((label) => label.textContent === 'Title, English')
    const own = title?.parentElement
    let count = 0
    const observer = new MutationObserver((records) => {
      count += records.filter(({ target }) => !own?.contains(target)).length
    })
    observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    observer.disconnect()
    return count
  })
  await panel.getByLabel('Title, English').press('End')
  await panel.getByLabel('Title, English').pressSequentially(' 高齢社会')
  expect(await changed).toBe(0)
})

test('a line that is removed and a conflict that is accepted leave the focus in the panel', async ({
  sample: { page },
}) => {
  await sessionRow(page, keynote).click()
  const panel = sessionPanel(page)
  await panel.getByRole('tab', { name: 'Run of show' }).click()
  const addItem = panel.getByRole('button', { name: 'Add an item' })
  await addItem.click()
  await addItem.click()
  await panel.getByRole('button', { name: 'Remove item 1' }).press('Enter')
  await expect(panel.getByRole('button', { name: 'Remove item 1' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(addItem).toBeFocused()
  await panel.getByRole('tab', { name: 'Materials' }).click()
  const addMaterial = panel.getByRole('button', { name: 'Add a material' })
  await addMaterial.click()
  await addMaterial.click()
  await panel.getByRole('button', { name: 'Remove material 2' }).press('Enter')
  await expect(panel.getByRole('button', { name: 'Remove material 1' })).toBeFocused()
  await panel.getByRole('tab', { name: 'Session' }).click()
  const roles = panel.getByRole('button', { name: /^Remove the role/ })
  const count = await roles.count()
  await panel.getByRole('button', { name: 'Add a role' }).click()
  await expect(roles).toHaveCount(count + 1)
  await roles.last().press('Enter')
  await expect(roles).toHaveCount(count)
  await expect(roles.last()).toBeFocused()
  await panel.getByLabel('Audience').fill('100000')
  await panel.getByLabel('Audience').press('Enter')
  await panel.getByRole('button', { name: /^Accept: .*100,?000/ }).click()
  await page.keyboard.type('Most watch the stream')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: /^Accept: .*100,?000/ })).toHaveCount(0)
  await expect(panel.getByRole('tab', { name: 'Session' })).toBeFocused()
})
