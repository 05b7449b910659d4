import { writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { encodeIn } from '../support/east-asian-bytes.ts'
import { expect, saved, test } from './support/app.ts'
import { card } from './support/board.ts'
import { choose, openPalette, undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storedDocument, storedSession } from './support/stored.ts'

const measuring = 'Measuring the environment of a city'
const dialog = (page: Page) => page.getByRole('alertdialog', { name: 'Import a partner’s calendar' })
const items = (page: Page) => dialog(page).getByRole('list', { name: 'What would change' })
const take = (page: Page) => dialog(page).getByRole('button', { name: /^Import \d|^Nothing to import/ })

/** A calendar of these events, each a list of lines. */
function calendar(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event, i) => [
    'BEGIN:VEVENT',
    ...(event.some((line) => line.startsWith('UID')) ? [] : [`UID:event-${i}@partner.example`]),
    'DTSTAMP:20270101T000000Z',
    ...event,
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Partner//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

async function give(page: Page, path: string, content: string | Uint8Array): Promise<void> {
  writeFileSync(path, content)
  await openPalette(page)
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('>import a calendar')
  await page.keyboard.press('Enter')
  await dialog(page).locator('input[type=file]').setInputFiles(path)
}

test('a counter-proposal moves its session, a new event becomes a draft, and both are one step', async ({
  sample: { page },
  userData,
}, info) => {
  const { id } = storedSession(userData, measuring)
  const text = calendar(
    [
      `UID:${id}`,
      'DTSTART;TZID=Asia/Tokyo:20210225T150000',
      'DTEND;TZID=Asia/Tokyo:20210225T154500',
      `SUMMARY:${measuring}`,
    ],
    ['DTSTART:20210226T010000Z', 'DTEND:20210226T013000Z', 'SUMMARY:Talk by a partner 전문가'],
    ['DTSTART;VALUE=DATE:20210226', 'SUMMARY:Travel'],
    ['SUMMARY:No start'],
  )
  await isUndoneAndRedone(page, userData, async () => {
    await give(page, info.outputPath('proposal.ics'), text)
    const [proposal, talk, travel] = [measuring, 'Talk by a partner', 'Travel'].map((name) =>
      items(page).getByRole('listitem').filter({ hasText: name }),
    )
    await expect(dialog(page).getByRole('button', { name: 'Another file…' })).toBeFocused()
    await expect(proposal ?? dialog(page)).toContainText('Moves the session · Makes it last 45 min')
    await expect(proposal ?? dialog(page)).toContainText('Thu 25 Feb 13:30 → Thu 25 Feb 15:00')
    await expect(talk ?? dialog(page)).toContainText('New draft of a session')
    await expect(travel ?? dialog(page)).toContainText('A whole day, not a time')
    await expect(dialog(page).getByRole('region', { name: '1 event is left out' })).toContainText(
      'Event 4: No start: has no start.',
    )
    await take(page).click()
    await expect(dialog(page)).toHaveCount(0)
    await expect(card(page, measuring)).toHaveAccessibleName(/15:00–15:45 Tokyo/)
  })
  expect(storedSession(userData, measuring)).toMatchObject({ durationMinutes: 45, slot: { start: '15:00' } })
  await expect(undoButton(page)).toHaveAccessibleName(/Import 2 entries of a calendar into/)
})

test('what is left out of the import stays as it is', async ({ sample: { page }, userData }, info) => {
  const text = calendar(
    ['DTSTART:20210225T010000Z', 'DTEND:20210225T013000Z', 'SUMMARY:One'],
    ['DTSTART:20210225T020000Z', 'DTEND:20210225T023000Z', 'SUMMARY:Two'],
  )
  await give(page, info.outputPath('two.ics'), text)
  await items(page).getByRole('checkbox', { name: /^One:/ }).uncheck()
  await expect(take(page)).toHaveText('Import 1 event')
  const all = dialog(page).getByText('All that would change something')
  await all.click()
  await expect(take(page)).toHaveText('Import 2 events')
  await all.click()
  await expect(take(page)).toBeDisabled()
  await items(page).getByRole('checkbox', { name: /^Two:/ }).check()
  await take(page).press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(undoButton(page)).toBeEnabled()
  await expect
    .poll(() => Object.values(storedDocument(userData).sessions).map(({ title }) => title.en))
    .toContain('Two')
  expect(Object.values(storedDocument(userData).sessions).map(({ title }) => title.en)).not.toContain('One')
})

test('busy times of a room are kept as times in which it cannot be used', async ({
  sample: { page },
  userData,
}, info) => {
  const text = calendar(
    [
      'DTSTART;TZID=Korea Standard Time:20210225T100000',
      'DTEND;TZID=Korea Standard Time:20210225T113000',
      'SUMMARY:Taken',
    ],
    ['DTSTART:20210225T050000Z', 'DTEND:20210225T060000Z', 'SUMMARY:Free', 'TRANSP:TRANSPARENT'],
  )
  await give(page, info.outputPath('busy.ics'), text)
  await dialog(page).getByRole('radio', { name: 'Times in which someone is busy' }).click()
  await expect(dialog(page)).toContainText('Choose whose calendar it is to see what would change.')
  await dialog(page).getByRole('radio', { name: 'Room' }).click()
  await choose(dialog(page), 'Room', 'Main hall')
  await expect(items(page).getByRole('listitem').filter({ hasText: 'Taken' })).toContainText('Not available then')
  await expect(items(page).getByRole('listitem').filter({ hasText: 'Free' })).toContainText('Marked as free time')
  await take(page).click()
  await expect
    .poll(() => Object.values(storedDocument(userData).availabilities).map(({ note, from, to }) => [note, from, to]))
    .toContainEqual(['Taken', '2021-02-25T01:00:00.000Z', '2021-02-25T02:30:00.000Z'])
  await expect(page.getByText('1 time at which Main hall is not available was imported')).toBeVisible()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const times = page.getByRole('region', { name: /Main hall/ })
  await expect(times.getByRole('textbox', { name: 'Note' }).first()).toHaveValue('Taken')
  await expect(times.getByRole('button').first()).toBeFocused()
})

test('busy times of an organization, one of which repeats, are counted as times, and lead to where they are edited', async ({
  sample: { page },
  userData,
}, info) => {
  const text = calendar(
    ['DTSTART:20210225T010000Z', 'DTEND:20210225T020000Z', 'SUMMARY:Council', 'RRULE:FREQ=DAILY;COUNT=2'],
    ['DTSTART:20210226T040000Z', 'DTEND:20210226T050000Z', 'SUMMARY:Visit'],
    ['DTSTART:20210226T060000Z', 'DTEND:20210226T070000Z', 'SUMMARY:Free', 'TRANSP:TRANSPARENT'],
  )
  await give(page, info.outputPath('city.ics'), text)
  await expect(dialog(page).getByText('3 events', { exact: true })).toBeVisible()
  await dialog(page).getByRole('radio', { name: 'Times in which someone is busy' }).click()
  await dialog(page).getByRole('radio', { name: 'Organization' }).click()
  await dialog(page).getByRole('combobox', { name: 'Organization' }).fill('City E')
  await page.getByRole('option', { name: 'City E' }).click()
  await expect(dialog(page).getByText('3 events · 4 times', { exact: true })).toBeVisible()
  await expect(take(page)).toHaveText('Import 3 times')
  await take(page).press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  const lead = page.getByRole('button', { name: 'Show', exact: true })
  await lead.focus()
  await page.keyboard.press('Enter')
  const times = page.getByRole('region', { name: /City E/ })
  await expect(times.getByRole('listitem')).toHaveCount(3)
  await expect(times.getByRole('button').first()).toBeFocused()
  await expect(page.getByRole('tab', { name: 'Organization' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+z')
  await expect(times.getByRole('listitem')).toHaveCount(0)
  await saved(page)
  expect(Object.values(storedDocument(userData).availabilities).map(({ note }) => note)).not.toContain('Council')
})

test('busy times of a person lead to the person', async ({ sample: { page } }, info) => {
  const text = calendar(['DTSTART:20210225T010000Z', 'DTEND:20210225T020000Z', 'SUMMARY:On a train'])
  await give(page, info.outputPath('person.ics'), text)
  await dialog(page).getByRole('radio', { name: 'Times in which someone is busy' }).click()
  await dialog(page).getByRole('combobox', { name: 'Person' }).fill('michigami')
  await page.getByRole('option', { name: /道上/ }).click()
  await take(page).click()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const person = page.getByRole('complementary', { name: 'Person' })
  await expect(person.getByRole('textbox', { name: 'Note' })).toHaveValue('On a train')
})

test('a zone that nothing explains is asked about, and the answer is used at once', async ({
  sample: { page },
}, info) => {
  const text = calendar([
    'DTSTART;TZID=Head office:20210225T100000',
    'DTEND;TZID=Head office:20210225T103000',
    'SUMMARY:From the head office',
  ])
  await give(page, info.outputPath('zone.ics'), text)
  await expect(dialog(page)).toContainText('is in the zone “Head office”, which nothing explains')
  await choose(dialog(page), 'Zone “Head office”', 'CN Beijing')
  await expect(items(page).getByRole('listitem').filter({ hasText: 'From the head office' })).toContainText('11:00')
})

test('a file in another encoding is read as that, and the choice can be changed', async ({
  sample: { page },
}, info) => {
  const text = calendar(['DTSTART:20210225T010000Z', 'DTEND:20210225T013000Z', 'SUMMARY:福祉と防災の取り組みについて'])
  await give(page, info.outputPath('sjis.ics'), encodeIn('shift_jis', text))
  await expect(items(page)).toContainText('福祉と防災の取り組みについて')
  await dialog(page)
    .getByRole('button', { name: /Encoding/ })
    .click()
  await page.getByRole('option', { name: 'EUC-KR (Korean)' }).click()
  await expect(items(page)).not.toContainText('福祉と防災の取り組みについて')
})

test('a file that is no calendar is refused with the reason, and another can be chosen', async ({
  sample: { page },
}, info) => {
  await give(page, info.outputPath('no.ics'), 'name,country\nA,Japan\n')
  await expect(dialog(page).getByRole('alert')).toContainText('This is not a calendar file.')
  await expect(take(page)).toBeDisabled()
  const good = info.outputPath('good.ics')
  writeFileSync(good, calendar(['DTSTART:20210225T010000Z', 'DTEND:20210225T013000Z', 'SUMMARY:One']))
  await dialog(page).locator('input[type=file]').setInputFiles(good)
  await expect(take(page)).toHaveText('Import 1 event')
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ preferences: { theme } })
    test('axe finds nothing wrong in the import of a calendar', async ({ sample: { page } }, info) => {
      await give(
        page,
        info.outputPath('one.ics'),
        calendar(['DTSTART:20210225T010000Z', 'DTEND:20210225T013000Z', 'SUMMARY:One'], ['SUMMARY:No start']),
      )
      await expect(take(page)).toHaveText('Import 1 event')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  })
}
