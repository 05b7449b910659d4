import { expect, saved, test } from './support/app.ts'
import {
  choose,
  goTo,
  outreachPanel,
  outreachRow,
  sessionRow,
  showAgenda,
  spoken,
  undoButton,
} from './support/screens.ts'

test.beforeEach(async ({ sample: { page } }) => {
  await showAgenda(page)
  await goTo(page, 'Settings')
})

test('a base zone that keeps the moments shows the same sessions at its own times', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Move Beijing up' }).click()
  const question = page.getByRole('alertdialog', { name: 'Change the base zone to Beijing?' })
  await expect(question).toContainText('“Technical rehearsal”: 09:00 stays 09:00, now in Beijing.')
  await expect(question).toContainText('“Technical rehearsal”: 09:00 in Tokyo becomes 08:00 in Beijing.')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('Base zone Tokyo')
  await expect(undoButton(page)).toBeDisabled()
  await page.getByRole('button', { name: 'Move Beijing up' }).click()
  await question.getByRole('button', { name: 'Keep the moments' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('Base zone Beijing')
  await expect(page.getByLabel('Opens').first()).toHaveValue('08:00')
  await goTo(page, 'Programme')
  const cells = sessionRow(page, 'Opening').getByRole('gridcell')
  await expect(cells.nth(0)).toHaveText('09:00–09:30')
  await expect(cells.nth(1)).toHaveText('10:00–10:30')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo')).toContainText('Base zone Tokyo')
  await expect(cells.nth(0)).toHaveText('10:00–10:30')
  await expect(undoButton(page)).toBeDisabled()
})

// The button that was pressed is gone, or cannot be used at the end of the list, and took the focus with it.
test('a zone that is moved or removed leaves the focus among the zones', async ({ sample: { page } }) => {
  const zones = page.getByRole('button', { name: /^(Move|Remove) (Tokyo|Beijing|Seoul)/ })
  await page.getByRole('button', { name: 'Move Beijing down' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Beijing' })).toBeFocused()
  await expect(spoken(page)).toHaveText('Beijing: 3 of 3')
  await page.getByRole('button', { name: 'Move Seoul up' }).press('Enter')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expect(spoken(page)).toHaveText('Beijing: 3 of 3')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep the moments' }).press('Enter')
  await expect(page.getByRole('contentinfo')).toContainText('Base zone Seoul')
  await expect(spoken(page)).toHaveText('Seoul: 1 of 3')
  await expect(zones.and(page.locator(':focus'))).toHaveCount(1)
  await page.getByRole('button', { name: 'Remove Tokyo' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Beijing' })).toBeFocused()
})

test('another order behind the base zone is no question', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Move Seoul up' }).click()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  const clocks = page.getByRole('list', { name: 'Time now in the zones of the forum' }).getByRole('listitem')
  await expect(clocks).toContainText(['Tokyo', 'Seoul', 'Beijing'])
})

test('the sessions of a day that is removed are named first, and wait in the tray until undo brings them back', async ({
  sample: { page },
}) => {
  const remove = page.getByRole('button', { name: 'Remove Friday, 26 February 2021' })
  await remove.click()
  const question = page.getByRole('alertdialog', { name: 'Remove Friday, 26 February 2021?' })
  await expect(question).toContainText('5 sessions lose their slots and go to the tray:')
  await expect(question.getByRole('listitem').last()).toContainText('15:30Closing')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(undoButton(page)).toBeDisabled()
  await remove.click()
  await question.getByRole('button', { name: 'Remove the day' }).click()
  await goTo(page, 'Programme')
  await expect(page.getByRole('heading', { name: '26 February 2021' })).toHaveCount(0)
  const tray = page.getByRole('grid', { name: 'Without a slot' })
  await expect(tray.getByText('Closing', { exact: true })).toBeVisible()
  await expect(tray.getByRole('row')).toHaveCount(13)
  await page.keyboard.press('Control+z')
  await expect(tray.getByRole('row')).toHaveCount(8)
  await expect(sessionRow(page, 'Closing').getByRole('gridcell').first()).toContainText('15:30')
})

test('a day without sessions is removed at once', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Add day' }).click()
  await page.getByRole('button', { name: 'Remove Saturday, 27 February 2021' }).click()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Remove Saturday, 27 February 2021' })).toHaveCount(0)
})

test('a room that is removed may leave its sessions at their times', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Remove Main hall' }).click()
  const question = page.getByRole('alertdialog', { name: 'Remove Main hall?' })
  await expect(question.getByRole('listitem')).toHaveCount(11)
  await expect(question.getByRole('listitem').last()).toHaveText('and 2 more')
  await question.getByRole('button', { name: 'Keep the times, without a room' }).click()
  await goTo(page, 'Programme')
  const cells = sessionRow(page, 'Opening').getByRole('gridcell')
  await expect(cells.nth(0)).toHaveText('10:00–10:30')
  await expect(cells.nth(5)).toHaveText('')
  await page.keyboard.press('Control+z')
  await expect(cells.nth(5)).toHaveText('Main hall')
})

test('a room that is removed may send its sessions to the tray', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Remove Room B' }).click()
  await page.getByRole('button', { name: 'Send them to the tray' }).click()
  await goTo(page, 'Programme')
  const tray = page.getByRole('grid', { name: 'Without a slot' })
  await expect(tray.getByText('Measuring the environment of a city', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(tray.getByText('Measuring the environment of a city', { exact: true })).toHaveCount(0)
  await expect(sessionRow(page, 'Measuring the environment of a city')).toContainText('Room B')
})

for (const { what, named, first, second } of [
  { what: 'room', named: 'Room name, English', first: 'Main hall', second: 'Room B' },
  { what: 'track', named: 'Track name, English', first: 'Plenary', second: 'Transport and environment' },
]) {
  test(`a ${what} is moved by its buttons and by Alt with an arrow, and keeps the focus`, async ({
    sample: { page },
  }) => {
    const names = page.getByLabel(named)
    await expect(names.nth(0)).toHaveValue(first)
    await page.getByRole('button', { name: `Move ${second} up` }).click()
    await expect(names.nth(0)).toHaveValue(second)
    await expect(names.nth(1)).toHaveValue(first)
    await expect(page.getByRole('button', { name: `Move ${second} up` })).toBeDisabled()
    await expect(page.getByRole('button', { name: `Move ${second} down` })).toBeFocused()
    await expect(spoken(page)).toHaveText(new RegExp(`^${second}: 1 of \\d$`))
    await names.nth(0).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(names.nth(1)).toHaveValue(second)
    await expect(spoken(page)).toHaveText(new RegExp(`^${second}: 2 of \\d$`))
    await expect(names.nth(1)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(names.nth(0)).toHaveValue(second)
    await page.keyboard.press('Control+z')
    await expect(names.nth(0)).toHaveValue(first)
    await expect(undoButton(page)).toBeDisabled()
  })
}

test('a room has a host account and a city in each language', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Details of Online room' }).click()
  await page.getByLabel('Host account').fill('secretariat@example.org')
  await page.getByLabel('City, Korean', { exact: true }).fill('온라인')
  await page.getByRole('button', { name: 'Details of Online room' }).click()
  await expect(page.getByLabel('Host account')).toHaveCount(0)
  await page.getByRole('button', { name: 'Details of Online room' }).click()
  await expect(page.getByLabel('Host account')).toHaveValue('secretariat@example.org')
  await expect(page.getByLabel('City, Korean', { exact: true })).toHaveValue('온라인')
  await saved(page)
})

test('the working hours of a zone are edited, without a lunch too, and reset to the usual ones', async ({
  sample: { page },
}) => {
  const [begins, ends] = [page.getByLabel('Work begins, Seoul'), page.getByLabel('Work ends, Seoul')]
  await expect(page.getByLabel('Lunch ends, Beijing')).toHaveValue('13:30')
  await expect(page.getByRole('button', { name: 'Usual hours, Seoul' })).toBeDisabled()
  await begins.fill('9')
  await begins.press('Enter')
  await ends.fill('8')
  await ends.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('The hours must end after they begin.')
  await ends.fill('18')
  await ends.press('Enter')
  await page.getByRole('button', { name: 'Remove the lunch break, Seoul' }).click()
  await expect(page.getByLabel('Lunch begins, Seoul')).toHaveCount(0)
  await page.getByRole('button', { name: 'Add a lunch break, Seoul' }).click()
  await expect(page.getByLabel('Lunch begins, Seoul')).toHaveValue('12:00')
  await expect(undoButton(page)).toHaveAccessibleName('Undo Edit working hours in “Seoul”')
  await page.getByRole('button', { name: 'Usual hours, Seoul' }).click()
  await expect(begins).toHaveValue('09:30')
  await page.keyboard.press('Control+z')
  await expect(begins).toHaveValue('09:00')
  await expect(ends).toHaveValue('18:00')
})

test('the times at which a room is not free are added, edited, said in another zone and removed', async ({
  sample: { page },
}) => {
  await page.getByRole('button', { name: 'Details of Room B' }).click()
  const times = page.getByRole('region', { name: 'Availability of Room B' })
  await times.getByRole('button', { name: 'Add times for Room B' }).click()
  await expect(times.getByLabel('From', { exact: true })).toHaveValue('09:00')
  await times.getByLabel('To', { exact: true }).fill('1.00')
  await times.getByLabel('To', { exact: true }).press('Enter')
  await expect(times.getByText('+1')).toBeVisible()
  await choose(times, 'Zone', 'Beijing')
  await expect(times.getByLabel('From', { exact: true })).toHaveValue('09:00')
  await choose(times, 'Free or not', 'Free')
  await expect(times).toContainText('Where free times are noted, all others count as not free.')
  await times.getByLabel('Note').fill('Cleaning 清掃')
  await saved(page)
  await times.getByRole('button', { name: 'Remove the times of 25 Feb 2021' }).click()
  await expect(times).toContainText('No times noted.')
  await expect(undoButton(page)).toHaveAccessibleName('Undo Remove availability of “Room B”')
  await undoButton(page).click()
  await expect(times.getByLabel('Note')).toHaveValue('Cleaning 清掃')
})

test('an organization and its people have times of their own', async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  await outreachRow(page, 'City G').click()
  const panel = outreachPanel(page)
  await panel.getByRole('tab', { name: 'Organization' }).click()
  await panel.getByRole('button', { name: 'Add times for City G' }).click()
  await expect(panel.getByLabel('To', { exact: true })).toHaveValue('18:00')
  await panel.getByRole('tab', { name: 'People' }).click()
  await panel.getByRole('button', { name: 'Add a person' }).click()
  await panel.getByRole('button', { name: 'Availability of New person' }).click()
  await panel.getByRole('button', { name: 'Add times for New person' }).click()
  await panel.getByLabel('From', { exact: true }).fill('14:00')
  await panel.getByLabel('From', { exact: true }).press('Enter')
  await expect(undoButton(page)).toHaveAccessibleName('Undo Edit availability of “New person”')
  await page.keyboard.press('Control+z')
  await expect(panel.getByLabel('From', { exact: true })).toHaveValue('09:00')
})

test('a date that is typed moves its day once, when it is whole, and the focus stays', async ({ sample: { page } }) => {
  const first = page.getByRole('group', { name: 'Day' }).first()
  const day = first.getByRole('spinbutton', { name: /^day/ })
  await expect(day).toHaveText('25')
  await day.click()
  await page.keyboard.type('1')
  await expect(day).toHaveText('01')
  await expect(day).toBeFocused()
  await expect(undoButton(page)).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(day).toHaveText('25')
  await day.click()
  await page.keyboard.type('15')
  await expect(undoButton(page)).toBeDisabled()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Monday, 15 February 2021' })).toBeVisible()
  await expect(first.getByRole('spinbutton', { name: /^month/ })).toBeFocused()
  await expect(undoButton(page)).toBeEnabled()
  await undoButton(page).click()
  await expect(undoButton(page)).toBeDisabled()
  await expect(day).toHaveText('25')
  // A date that another day has is refused, and the kept one comes back.
  await day.click()
  await page.keyboard.type('26')
  await page.getByLabel('Opens').first().click()
  await expect(day).toHaveText('25')
  await expect(undoButton(page)).toBeDisabled()
  // Behind the other day the line takes its new place, and what was clicked keeps the focus.
  await day.click()
  await page.keyboard.type('28')
  await page.getByLabel('Opens').first().click()
  await expect(page.getByRole('button', { name: 'Remove Sunday, 28 February 2021' })).toBeVisible()
  await expect(page.getByLabel('Opens').last()).toBeFocused()
  await undoButton(page).click()
  await page
    .getByRole('button', { name: /^Calendar/ })
    .first()
    .click()
  await page.getByRole('button', { name: /22 February 2021|February 22, 2021/ }).click()
  await expect(page.getByRole('button', { name: 'Remove Monday, 22 February 2021' })).toBeVisible()
})

test('a line that is removed leaves the focus on its neighbour’s button, and the last on the one that adds', async ({
  sample: { page },
}) => {
  await page.getByRole('button', { name: 'Add day' }).click()
  await page.getByRole('button', { name: 'Remove Saturday, 27 February 2021' }).press('Enter')
  const friday = page.getByRole('button', { name: 'Remove Friday, 26 February 2021' })
  await expect(friday).toBeFocused()
  await friday.press('Enter')
  await page.getByRole('button', { name: 'Remove the day' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Thursday, 25 February 2021' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove Main hall' }).press('Enter')
  await page.getByRole('button', { name: 'Keep the times, without a room' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Room B' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove Plenary' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Transport and environment' })).toBeFocused()
  await page.getByRole('button', { name: 'Details of Room B' }).click()
  await page.getByRole('button', { name: 'Add times for Room B' }).click()
  await page.getByRole('button', { name: 'Remove the times of 25 Feb 2021' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Add times for Room B' })).toBeFocused()
})

test('the fields of a day, a room and a track are told from those of the others', async ({ sample: { page } }) => {
  const of = (name: string | RegExp) => page.getByRole('group', { name, exact: true })
  await expect(of(/^Thursday,? 25 February 2021$/).getByLabel('Opens')).toHaveValue('09:00')
  await expect(of(/^Friday,? 26 February 2021$/).getByLabel('Closes')).toHaveValue('17:00')
  await expect(of('Room B').getByLabel('Room name, English')).toHaveValue('Room B')
  await expect(of('Plenary').getByLabel('Track name, English')).toHaveValue('Plenary')
})
