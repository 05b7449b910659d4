import type { Locator, Page } from '@playwright/test'
import { aDocument, aForum, aRoom, aSession } from '../support/builders.ts'
import { expect, openSample, saved, test } from './support/app.ts'
import { trayCard } from './support/board.ts'
import { choose, goTo, openPalette, sessionPanel, showForum, undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storeDocument, storedDocument } from './support/stored.ts'

function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Find a time' })
}

function suggestions(page: Page): Locator {
  return panel(page).getByRole('list', { name: 'Suggestions' }).locator('> li')
}

/** Those whom the time must suit, with how much each is needed. */
function attendees(page: Page): Locator {
  return panel(page).getByRole('list', { name: 'Who is to attend' })
}

/** How much somebody is needed. */
function presenceOf(page: Page, name: string): Locator {
  return panel(page).getByRole('button', { name: new RegExp(`How much ${name} is needed`) })
}

async function openSearch(page: Page): Promise<void> {
  await goTo(page, 'Dates')
  await page.getByRole('radio', { name: 'Find a time' }).click()
}

/** Three sessions of 50 minutes in one afternoon of February 2027. */
async function askForFebruary(page: Page): Promise<void> {
  await panel(page).getByRole('textbox', { name: 'How many' }).fill('3')
  await panel(page).getByRole('textbox', { name: 'Minutes' }).fill('50')
  await panel(page).getByRole('textbox', { name: 'Break' }).fill('15')
  await panel(page).getByRole('textbox', { name: 'Days' }).fill('February 2027')
  await panel(page).getByRole('radio', { name: 'Afternoon' }).click()
  // Until then the answers are those to what was asked before.
  await expect(panel(page).getByRole('region', { name: 'Suggestions' })).toHaveAttribute('aria-busy', 'false')
  await expect(panel(page).getByText('5 suggestions')).toBeVisible()
}

/** Looks for a time for a session of the tray, from its menu on the board. */
async function askForSession(page: Page, title: string): Promise<void> {
  await trayCard(page, title).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Find a time…' }).click()
  await expect(panel(page)).toBeVisible()
}

test('from the welcome screen three sessions of 50 minutes in one afternoon of February 2027 take eight steps', async ({
  fresh: { page },
}) => {
  const started = Date.now()
  await page.getByRole('button', { name: /Open the sample/ }).click()
  await goTo(page, 'Dates')
  await page.getByRole('radio', { name: 'Find a time' }).click()
  await panel(page).getByRole('textbox', { name: 'How many' }).fill('3')
  await panel(page).getByRole('textbox', { name: 'Minutes' }).fill('50')
  await panel(page).getByRole('textbox', { name: 'Days' }).fill('February 2027')
  await panel(page).getByRole('radio', { name: 'Afternoon' }).click()
  const first = suggestions(page).first()
  await expect(first).toContainText('1 Feb 2027')
  await expect(first).toContainText('No pain')
  for (const times of ['Tokyo 14:30–17:20', 'Beijing 13:30–16:20', 'Seoul 14:30–17:20']) {
    await expect(first).toContainText(times)
  }
  await expect(panel(page)).toContainText(
    'The holidays of 2027 in China are not decreed yet. Days there may still change.',
  )
  await expect(first).toContainText('China, 1 Feb: Not decreed yet.')
  await first.getByRole('button', { name: 'Add 3 drafts' }).click()
  await expect(page.locator('[data-board] [data-session]')).toHaveCount(3)
  expect(Date.now() - started).toBeLessThan(60_000)
})

test('each forum keeps what was looked for in it', async ({ sample: { page } }) => {
  await openSearch(page)
  const days = panel(page).getByRole('textbox', { name: 'Days' })
  await days.fill('February 2027')
  await showForum(page, 'Online Seminar')
  await goTo(page, 'Dates')
  await expect(days).toHaveValue('')
  await days.fill('12 Mar 2027')
  await showForum(page, 'CJK Smart City Forum')
  await goTo(page, 'Dates')
  await expect(days).toHaveValue('February 2027')
  await showForum(page, 'Online Seminar')
  await goTo(page, 'Dates')
  await expect(days).toHaveValue('12 Mar 2027')
})

test('a new forum, of Beijing, Tokyo and Seoul from the start, finds the same afternoon', async ({
  fresh: { page },
}) => {
  await page.getByRole('textbox', { name: 'Name' }).fill('Winter forum')
  await page.getByRole('spinbutton', { name: /day, First day/ }).click()
  await page.keyboard.type('01022027')
  await page.getByRole('button', { name: 'Create forum' }).click()
  await openSearch(page)
  await askForFebruary(page)
  const first = suggestions(page).first()
  for (const times of ['Beijing 13:30–16:30', 'Tokyo 14:30–17:30', 'Seoul 14:30–17:30']) {
    await expect(first).toContainText(times)
  }
  await first.getByRole('button', { name: 'Add 3 drafts' }).click()
  await expect(page.locator('[data-board] [data-session]')).toHaveCount(3)
})

test('a zone is found under its name of today, and a country without a calendar is said to have none', async ({
  fresh: { page },
}) => {
  await page.getByRole('textbox', { name: 'Name' }).fill('Mountain forum')
  await page.getByRole('combobox', { name: /Add zone/ }).fill('Kathmandu')
  await page.getByRole('option', { name: /Kathmandu/ }).click()
  await page.getByRole('spinbutton', { name: /day, First day/ }).click()
  await page.keyboard.type('01022027')
  await page.getByRole('button', { name: 'Create forum' }).click()
  await goTo(page, 'Dates')
  await expect(page.getByText('NPno calendar')).toBeVisible()
  await expect(page.getByRole('region', { name: /^Hours on/ })).toContainText('Kathmandu: no calendar')
  await expect(page.getByRole('region', { name: /which all countries work/ })).toContainText(
    'for want of a calendar: Nepal',
  )
})

test('where no country has a calendar no day is said to be worked by all', async ({ fresh: { page } }) => {
  await page.getByRole('textbox', { name: 'Name' }).fill('Mountain forum')
  await page.getByRole('combobox', { name: /Add zone/ }).fill('Kathmandu')
  await page.getByRole('option', { name: /Kathmandu/ }).click()
  for (const city of ['Beijing', 'Tokyo', 'Seoul']) await page.getByRole('button', { name: `Remove ${city}` }).click()
  await page.getByRole('spinbutton', { name: /day, First day/ }).click()
  await page.keyboard.type('01022027')
  await page.getByRole('button', { name: 'Create forum' }).click()
  await goTo(page, 'Dates')
  await expect(page.getByText('No calendar for these zones')).toBeVisible()
  await expect(page.getByText(/all countries work|work in all/)).toHaveCount(0)
})

test('a day that a holiday takes away is named with the holiday', async ({ sample: { page } }) => {
  await openSearch(page)
  await askForFebruary(page)
  const passed = panel(page).getByRole('region', { name: 'Holidays on the way' })
  await expect(passed).toContainText('Japan: Holiday: National Foundation Day')
  await expect(passed).toContainText('South Korea: Holiday: Day after Seollal')
  await expect(passed).toContainText('China: not decreed yet; likely Holiday: Spring Festival')
})

test('a suggestion that is taken over is one step: the day, and a draft for each session', async ({
  sample: { page },
  userData,
}) => {
  await openSearch(page)
  await askForFebruary(page)
  await isUndoneAndRedone(page, userData, async () => {
    await suggestions(page).first().getByRole('button', { name: 'Add 3 drafts' }).click()
    await expect(page.getByRole('radio', { name: /^Mon,? 1 Feb/ })).toBeChecked()
    const cards = page.locator('[data-board] [data-session]')
    await expect(cards).toHaveCount(3)
    await expect(cards.first()).toBeFocused()
    await expect(cards.nth(1)).toBeInViewport({ ratio: 1 })
  })
})

test('a double click on a suggestion adds its drafts and nothing else; on the board it adds a session', async ({
  sample: { page },
}) => {
  await openSearch(page)
  await askForFebruary(page)
  await suggestions(page).first().getByRole('button', { name: 'Add 3 drafts' }).dblclick()
  const cards = page.locator('[data-board] [data-session]')
  await expect(cards.first()).toBeFocused()
  await expect(cards).toHaveCount(3)
  await page.locator('[data-board]').dblclick({ position: { x: 20, y: 20 } })
  await expect(cards).toHaveCount(4)
})

test('what is typed stays while another screen is looked at', async ({ sample: { page } }) => {
  await openSearch(page)
  await askForFebruary(page)
  await goTo(page, 'Programme')
  await goTo(page, 'Dates')
  await expect(panel(page).getByRole('textbox', { name: 'Days' })).toHaveValue('February 2027')
  await expect(panel(page).getByText('5 suggestions')).toBeVisible()
  await panel(page).getByRole('textbox', { name: 'Days' }).fill('soonish')
  await expect(panel(page)).toContainText('“soonish” cannot be read as days.')
})

test('a session of the tray is placed where all can come, and near misses say what blocks them', async ({
  sample: { page },
  userData,
}) => {
  await askForSession(page, 'Panel: From talks to business')
  await expect(panel(page).getByRole('list', { name: 'Sessions to be placed' })).toContainText('From talks to business')
  await expect(attendees(page)).toContainText('By role')
  await choose(panel(page), 'Room', 'Main hall')
  const misses = panel(page).getByRole('region', { name: 'Near misses' })
  await expect(misses.getByRole('listitem').first()).toContainText('Main hall is taken by “')
  await isUndoneAndRedone(page, userData, async () => {
    await suggestions(page).first().getByRole('button', { name: 'Place on board' }).click()
    await expect(
      page.locator('[data-board]').locator('[data-session]', { hasText: 'From talks to business' }),
    ).toBeVisible()
  })
})

test('whoever is named beside the roles decides too', async ({ sample: { page } }) => {
  await openSearch(page)
  await expect(
    panel(page)
      .getByText(/suggestion/)
      .first(),
  ).toBeVisible()
  const before = await suggestions(page).first().textContent()
  await panel(page).getByRole('button', { name: 'Organization', exact: true }).click()
  await panel(page).getByRole('combobox', { name: 'Organization' }).fill('City J')
  await page.getByRole('option', { name: 'City J' }).click()
  await expect(panel(page).getByRole('list', { name: 'Who is to attend' })).toContainText('City J')
  await panel(page)
    .getByRole('button', { name: /How much City J is needed/ })
    .click()
  await page.getByRole('option', { name: 'May' }).click()
  await panel(page).getByRole('button', { name: 'Remove City J' }).click()
  await expect(panel(page).getByRole('list', { name: 'Who is to attend' })).toHaveCount(0)
  await expect(suggestions(page).first()).toHaveText(before ?? '')
})

test('a holder of a role is needed less for one search, and as the role says again, by keyboard', async ({
  sample: { page },
}) => {
  await askForSession(page, 'Panel: From talks to business')
  const holder = attendees(page).getByRole('listitem').filter({ hasText: 'By role: Moderator' })
  const choice = holder.getByRole('button', { name: /^How much|needed/ })
  await expect(choice).toContainText('Must')
  await expect(holder.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
  await choice.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(choice).toContainText('May')
  await goTo(page, 'Programme')
  await goTo(page, 'Dates')
  await expect(choice).toContainText('May')
  const back = holder.getByRole('button', { name: /^Back to what the role of .* says: Must$/ })
  await back.focus()
  await page.keyboard.press('Enter')
  await expect(choice).toContainText('Must')
  await expect(choice).toBeFocused()
  await expect(back).toHaveCount(0)
})

test('who must or should come to new sessions has a role in them at once, who may come has none', async ({
  sample: { page },
  userData,
}) => {
  await openSearch(page)
  await askForFebruary(page)
  for (const [name, presence] of [
    ['City J', 'Must'],
    ['City M', 'Should'],
    ['City E', 'May'],
  ] as const) {
    if (name === 'City J') await panel(page).getByRole('button', { name: 'Organization', exact: true }).click()
    await panel(page).getByRole('combobox', { name: 'Organization' }).fill(name)
    await page.getByRole('option', { name }).click()
    await presenceOf(page, name).click()
    await page.getByRole('option', { name: presence }).click()
  }
  await expect(suggestions(page).first()).toContainText('Added with the role Speaker: City J (required) and City M.')
  await isUndoneAndRedone(page, userData, async () => {
    await suggestions(page).first().getByRole('button', { name: 'Add 3 drafts' }).click()
    await expect(page.locator('[data-board] [data-session]')).toHaveCount(3)
  })
  const { participations, sessions, organizations } = storedDocument(userData)
  const drafts = new Set<string>(
    Object.values(sessions).flatMap(({ id, slot }) => (slot?.date === '2027-02-01' ? [id] : [])),
  )
  const roles = Object.values(participations).filter(({ sessionId }) => drafts.has(sessionId))
  const held = roles.map(({ role, required, organizationId }) => [
    organizationId && organizations[organizationId]?.names.en,
    role,
    required,
  ])
  expect(drafts.size).toBe(3)
  expect(held.map((one) => one.join(' ')).sort()).toEqual([
    ...Array(3).fill('City J speaker true'),
    ...Array(3).fill('City M speaker false'),
  ])
})

test('two suggestions are compared in words and as ghosts on the board', async ({ sample: { page } }) => {
  await openSearch(page)
  await askForFebruary(page)
  await suggestions(page).first().getByRole('button', { name: 'Compare' }).click()
  await page.locator('[data-suggestion="2"]').click()
  await suggestions(page).nth(1).getByRole('button', { name: 'Compare' }).click()
  const comparison = panel(page).getByRole('region', { name: 'Comparison' })
  await expect(comparison.getByRole('row', { name: /Tokyo/ })).toContainText('14:30–17:30')
  await expect(comparison).toContainText('Equally fair to all.')
  await comparison.getByRole('button', { name: 'Show on the board' }).click()
  await expect(page.locator('[data-suggestion-ghost="1"]')).toHaveCount(3)
  await expect(page.locator('[data-suggestion-ghost="1"]').first()).toBeInViewport()
  const bar = page.getByRole('region', { name: 'Comparing suggestions' })
  await bar.getByRole('button', { name: /^2\./ }).click()
  await expect(page.locator('[data-suggestion-ghost="2"]')).toHaveCount(3)
  await expect(page.locator('[data-suggestion-ghost="1"]')).toHaveCount(0)
  await expect(undoButton(page)).toBeDisabled()
  await bar.getByRole('button', { name: 'End comparison' }).click()
  await expect(page.locator('[data-suggestion-ghost]')).toHaveCount(0)
  await expect(page.getByRole('radio', { name: /1 Feb/ })).toHaveCount(0)
})

test('by keyboard the focus follows two suggestions to the board, back to their comparison, and to the board at its end', async ({
  sample: { page },
}) => {
  await openSearch(page)
  await askForFebruary(page)
  await suggestions(page).first().getByRole('button', { name: 'Compare' }).press('Enter')
  await page.locator('[data-suggestion="2"]').press('Enter')
  await suggestions(page).nth(1).getByRole('button', { name: 'Compare' }).press('Enter')
  const onBoard = panel(page).getByRole('button', { name: 'Show on the board' })
  await expect(onBoard).toBeFocused()
  await expect(onBoard).toBeInViewport()
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: 'Comparing suggestions' })
  await expect(bar.getByRole('button', { name: /^1\./ })).toBeFocused()
  await bar.getByRole('button', { name: 'Back to the suggestions' }).press('Enter')
  await expect(onBoard).toBeFocused()
  await onBoard.press('Enter')
  await expect(bar.getByRole('button', { name: /^1\./ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(page.locator('[data-board]')).toBeFocused()
})

test('by keyboard the focus goes back to the suggestions where their comparison ends', async ({ sample: { page } }) => {
  await openSearch(page)
  await askForFebruary(page)
  await suggestions(page).first().getByRole('button', { name: 'Compare' }).press('Enter')
  await page.locator('[data-suggestion="2"]').press('Enter')
  await suggestions(page).nth(1).getByRole('button', { name: 'Compare' }).press('Enter')
  await panel(page).getByRole('button', { name: 'End comparison' }).press('Enter')
  await expect(page.locator('[data-suggestion="1"]')).toBeFocused()
})

test('the tray is placed after a look at what would be done, in one step', async ({ sample: { page }, userData }) => {
  const tray = page.getByRole('complementary', { name: 'Tray' })
  const waiting = await tray.getByRole('option').count()
  const open = () => tray.getByRole('button', { name: 'Place the tray…' }).click()
  await open()
  const dialog = page.getByRole('dialog', { name: 'Place the tray' })
  await expect(dialog.getByRole('status')).toContainText(/sessions are placed/)
  await expect(dialog.getByRole('row', { name: /Panel: From talks to business/ })).toContainText(
    'Core hours in every zone.',
  )
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(undoButton(page)).toBeDisabled()
  expect(await tray.getByRole('option').count()).toBe(waiting)
  const fatal = await page
    .getByRole('contentinfo')
    .getByText(/ fatal/)
    .textContent()
  await isUndoneAndRedone(page, userData, async () => {
    await open()
    await dialog.getByText('Change as little as possible').click()
    await dialog.getByRole('button', { name: /^Place [1-9]/ }).click()
    await expect(dialog).toHaveCount(0)
    await expect(tray.getByRole('option')).toHaveCount(0)
  })
  await expect(page.getByRole('contentinfo').getByText(/ fatal/)).toHaveText(fatal ?? '')
})

test('the panel of a session and the palette lead to the search', async ({ sample: { page } }) => {
  await trayCard(page, 'Panel: From talks to business').click()
  await page.keyboard.press('Enter')
  await sessionPanel(page).getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: 'Find a time…' }).click()
  await expect(panel(page).getByRole('textbox', { name: 'Days' })).toBeFocused()
  await openPalette(page)
  await page.keyboard.type('>place the tray')
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toContainText(
    'Place the tray…',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Place the tray' })).toBeVisible()
})

test('by keyboard alone a time is found and taken over', async ({ fresh: { page } }) => {
  await openSample(page)
  await openPalette(page)
  await page.keyboard.type('>find a time')
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toContainText('Find a time…')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('textbox', { name: 'How many' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(panel(page).getByRole('textbox', { name: 'Days' })).toBeFocused()
  await page.keyboard.type('22-26 Feb 2027')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(panel(page).getByRole('radio', { name: 'Morning' })).toBeChecked()
  await expect(suggestions(page).first()).toContainText('Feb 2027')
  const apply = panel(page).getByRole('button', { name: 'Add 2 drafts' })
  for (let presses = 0; presses < 20; presses++) {
    if (await apply.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(apply).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-board] [data-session]')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await saved(page)
  await expect(undoButton(page)).toBeDisabled()
})

test('a day of the board and of the agenda says which country has a holiday', async ({ sample: { page } }) => {
  await goTo(page, 'Dates')
  await page.locator('[data-date="2021-02-23"]').click()
  await page.getByRole('button', { name: 'Add to the forum’s days' }).click()
  await goTo(page, 'Programme')
  const day = page.getByRole('radio', { name: /^Tue,? 23 Feb/ })
  await expect(day).toHaveAccessibleName(/Japan: Holiday: Emperor.s Birthday/)
  await expect(page.getByRole('radio', { name: /^Thu,? 25 Feb/ })).not.toHaveAccessibleName(/Japan/)
  await page.getByRole('button', { name: /Columns$/ }).click()
  await page.getByRole('option', { name: 'Days', exact: true }).click()
  await expect(page.getByRole('button', { name: /23 Feb.*Japan: Holiday/ })).toBeVisible()
  await page.getByRole('radio', { name: 'Agenda' }).click()
  await expect(page.locator('main header').filter({ hasText: '23 February' })).toContainText('Holiday: Emperor')
})

test.describe('with hundreds of sessions in the tray', () => {
  test.use({ preferences: { screen: 'programme' } })

  test('placing them shows how far it is, and is cancelled at once with nothing changed', async ({
    userData,
    start,
  }) => {
    const rooms = Array.from({ length: 6 }, (_, i) => aRoom({ name: { en: `Room ${i + 1}` }, order: i }))
    const sessions = Array.from({ length: 900 }, (_, i) =>
      aSession({ title: { en: `Report ${i + 1}` }, durationMinutes: 30 + (i % 5) * 5, slot: null, order: i }),
    )
    storeDocument(userData, aDocument({ forums: [aForum()], rooms, sessions }))
    const { page } = await start()
    await page.getByRole('button', { name: 'Place the tray…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Place the tray' })
    await expect(dialog.getByRole('progressbar')).toBeVisible()
    await expect(dialog.getByRole('button', { name: /^Place \d/ })).toBeDisabled()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(undoButton(page)).toBeDisabled()
    await expect(page.getByRole('listbox', { name: 'Sessions without a slot, 900' })).toBeVisible()
  })
})

test('a suggestion is told with its times, and what scrolls beside the year has a name', async ({
  sample: { page },
}) => {
  await goTo(page, 'Dates')
  await expect(page.getByRole('region', { name: 'The day in hand' })).toHaveAttribute('tabindex', '0')
  const day = page.locator('[data-date="2021-03-03"]')
  await expect(day).toHaveAccessibleName(/^Wednesday, 3 March 2021; /)
  await expect(day).toHaveAccessibleDescription('')
  await page.getByRole('radio', { name: 'Find a time' }).click()
  await expect(page.locator('[data-suggestion="1"]')).toHaveAccessibleDescription(/Tokyo \d\d:\d\d–\d\d:\d\d.*Beijing/)
})
