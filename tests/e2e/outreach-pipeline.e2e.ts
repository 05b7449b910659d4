import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { goTo, outreachPanel, showView, undoButton } from './support/screens.ts'
import { isUndoneAndRedone } from './support/stored.ts'

test.beforeEach(async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  await showView(page, 'Pipeline')
})

function column(page: Page, stage: string) {
  return page.locator(`[data-stage="${stage}"]`)
}

function card(page: Page, name: string) {
  return page.locator('[data-card]').filter({ has: page.getByText(name, { exact: true }) })
}

/** Takes a card by the pointer and carries it over a column, without letting go. */
async function carry(page: Page, name: string, stage: string) {
  const from = await card(page, name).boundingBox()
  const to = await column(page, stage).boundingBox()
  if (!from || !to) throw new Error(`carry: ${name} or ${stage} is not in sight`)
  await page.mouse.move(from.x + 30, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(from.x + 50, from.y + 30, { steps: 3 })
  await page.mouse.move(to.x + to.width / 2, to.y + 200, { steps: 5 })
}

test('a card is dragged to another stage, and says what that means for the programme', async ({
  sample: { page },
  userData,
}) => {
  await isUndoneAndRedone(page, userData, async () => {
    await carry(page, 'University E', 'confirmed')
    await expect(page.getByText('Move to Confirmed')).toBeVisible()
    await expect(page.getByText('“Questions and answers: welfare” becomes Confirmed')).toBeVisible()
    await page.mouse.up()
    await expect(column(page, 'confirmed').getByText('University E')).toBeVisible()
  })
  await expect(undoButton(page)).toHaveAccessibleName('Undo Change stage of “University E”')
  await expect(card(page, 'University E')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(column(page, 'tentative').getByText('University E')).toBeVisible()
  await expect(card(page, 'University E')).toBeFocused()
  await expect(outreachPanel(page)).toHaveCount(0)
})

test('Escape returns a card that is dragged', async ({ sample: { page } }) => {
  await carry(page, 'University E', 'confirmed')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(column(page, 'tentative').getByText('University E')).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('by keyboard a card is picked up, led to another stage and put down, and each step is said', async ({
  sample: { page },
  userData,
}) => {
  const said = page.getByRole('status').filter({ hasText: /University E|Move to/ })
  await card(page, 'University E').focus()
  await isUndoneAndRedone(page, userData, async () => {
    await page.keyboard.press('Space')
    await expect(said).toHaveText('University E picked up in Tentative. Left and right choose another stage.')
    await page.keyboard.press('ArrowRight')
    await expect(said).toHaveText('Move to Confirmed')
    await page.keyboard.press('Enter')
    await expect(column(page, 'confirmed').getByText('University E')).toBeVisible()
    await expect(card(page, 'University E')).toBeFocused()
  })
  await card(page, 'University E').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(said).toHaveText('University E stays in Confirmed')
})

test('arrows walk the cards, Enter opens one, and its panel leaves the focus where it was', async ({
  sample: { page },
}) => {
  await column(page, 'prospect').locator('[data-card]').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(column(page, 'contacted').locator('[data-card]').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(column(page, 'contacted').locator('[data-card]').nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(column(page, 'contacted').locator('[data-card]:focus')).toBeInViewport()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(outreachPanel(page)).toBeVisible()
})

test('the menu of a card lists the stages; a folded stage opens when something comes there', async ({
  sample: { page },
}) => {
  await expect(column(page, 'declined').locator('[data-card]')).toHaveCount(0)
  await card(page, 'University E').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Declined' }).press('Enter')
  await expect(column(page, 'declined').getByText('University E')).toBeVisible()
  await expect(card(page, 'University E')).toBeFocused()
  await page.getByRole('button', { name: 'Fold Declined' }).click()
  await expect(column(page, 'declined').locator('[data-card]')).toHaveCount(0)
})

test('a forum’s own words for the stages stand in every view', async ({ sample: { page } }) => {
  await goTo(page, 'Settings')
  await page.getByLabel('Tentative, English', { exact: true }).fill('Verbal yes')
  await goTo(page, 'Outreach')
  await expect(column(page, 'tentative').getByRole('heading', { name: 'Verbal yes' })).toBeVisible()
  await showView(page, 'List')
  await expect(page.locator('[data-cell="stage"]').filter({ hasText: 'Verbal yes' }).first()).toBeVisible()
  await goTo(page, 'Settings')
  await page.getByLabel('Tentative, English', { exact: true }).fill('')
  await goTo(page, 'Outreach')
  await expect(page.locator('[data-cell="stage"]').filter({ hasText: 'Tentative' }).first()).toBeVisible()
})

test('the balance shows what each country holds, and a number leads to its organizations', async ({
  sample: { page },
}) => {
  await showView(page, 'Balance')
  const row = page.getByRole('row', { name: /^JP Japan 7 360/ })
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: '5 organizations: Japan, Contacted' }).click()
  await expect(page.getByText('5 of 56 organizations')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove the filter Country: Japan' })).toBeVisible()
})
