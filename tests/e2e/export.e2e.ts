import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { chooseToSave, expect, saved, test } from './support/app.ts'
import { choose, sessionPanel, sessionRow, showForum } from './support/screens.ts'

const root = join(import.meta.dirname, '../..')
const seminar = '0176bb3e-7000-7001-8000-000000000001'

interface SampleSession {
  readonly forumId: string
  readonly kind: string
  readonly slot: object | null
}

/** How many sessions of the sample's seminar are published, counted in the file itself. */
const publishedOfSeminar = (
  JSON.parse(readFileSync(join(root, 'samples/sample.forum'), 'utf8')) as { sessions: SampleSession[] }
).sessions.filter(({ forumId, kind, slot }) => forumId === seminar && kind !== 'blocker' && slot !== null).length

test('the calendar dialog writes a file that a calendar reads as the seminar it shows', async ({
  sample: { app, page },
}, info) => {
  await showForum(page, 'Online Seminar')
  const path = info.outputPath('seminar.ics')
  await chooseToSave(app, path)
  const dialog = await openExport(page)
  await expect(dialog).toContainText(`${publishedOfSeminar} sessions in the file`)
  await save(dialog)
  await expect(dialog).toBeHidden()
  await expect(page.getByText(`Saved ${path}`)).toBeVisible()

  const events = eventsOf(path)
  expect(events).toHaveLength(publishedOfSeminar)
  const [first] = events
  expect(first?.summary).toContain('Opening remarks')
  expect(first?.startDate.toString()).toBe('2020-08-05T15:00:00')
  expect(first?.startDate.toJSDate().toISOString()).toBe('2020-08-05T06:00:00.000Z')
})

test('the file in universal time names no zone and the same moment', async ({ sample: { app, page } }, info) => {
  await showForum(page, 'Online Seminar')
  const path = info.outputPath('seminar-utc.ics')
  await chooseToSave(app, path)
  const dialog = await openExport(page)
  await inUtc(dialog)
  await save(dialog)
  await expect(dialog).toBeHidden()

  const text = readFileSync(path, 'utf8')
  expect(text).not.toContain('TZID')
  expect(text).not.toContain('VTIMEZONE')
  const events = eventsOf(path)
  expect(events).toHaveLength(publishedOfSeminar)
  expect(events[0]?.startDate.toICALString()).toBe('20200805T060000Z')
})

for (const { language, words, mode } of [
  { language: 'en', words: 'English', mode: 'zoned' },
  { language: 'ko', words: 'Korean', mode: 'zoned' },
  { language: 'ja', words: 'Japanese', mode: 'utc' },
] as const) {
  test(`an edited programme, in ${words} and ${mode}, is byte for byte what the command line writes`, async ({
    sample: { app, page },
  }, info) => {
    await showForum(page, 'Online Seminar')
    await sessionRow(page, 'Opening remarks').click()
    await sessionPanel(page).getByRole('tab', { name: 'Text' }).click()
    await sessionPanel(page).getByRole('radio', { name: words }).click()
    await sessionPanel(page).getByLabel(`Title, ${words}`).fill('Greetings; 挨拶, 인사 "\\')
    await sessionPanel(page).getByRole('tab', { name: 'Session' }).click()
    await sessionPanel(page).getByLabel('Start in Seoul').fill('15.05')
    await sessionPanel(page).getByLabel('Start in Seoul').press('Enter')
    await saved(page)

    const path = info.outputPath('from-the-app.ics')
    await chooseToSave(app, path)
    const dialog = await openExport(page)
    await choose(dialog, 'Language', words)
    if (mode === 'utc') await inUtc(dialog)
    await save(dialog)
    await expect(dialog).toBeHidden()

    const copy = info.outputPath('copy.forum')
    await chooseToSave(app, copy)
    await page.keyboard.press('Control+Shift+s')
    await expect(page.getByText(`Saved ${copy}`)).toBeVisible()

    const fromCommandLine = exportByCommandLine(copy, info.outputPath('exported'), language, mode)
    expect(readFileSync(path).equals(readFileSync(fromCommandLine))).toBe(true)
    expect(eventsOf(path)[0]?.summary).toContain('Greetings; 挨拶, 인사 "\\')
  })
}

test('a folder that is not there is said, and what was chosen stays for another try', async ({
  sample: { app, page },
}, info) => {
  await chooseToSave(app, info.outputPath('not', 'there', 'forum.ics'))
  const dialog = await openExport(page)
  await choose(dialog, 'Language', 'Japanese')
  await inUtc(dialog)
  await save(dialog)
  await expect(dialog.getByRole('alert')).toContainText('The file was not written: the folder is not there any more')
  await expect(dialog.getByRole('button', { name: /Language$/ })).toContainText('Japanese')
  await expect(dialog.getByRole('radio', { name: 'In universal time (UTC)' })).toBeChecked()

  const path = info.outputPath('forum.ics')
  await chooseToSave(app, path)
  await save(dialog)
  await expect(dialog).toBeHidden()
  const text = readFileSync(path, 'utf8')
  expect(text).not.toContain('TZID')
  expect(text).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
})

test('cancelling the question for a file leaves the calendar dialog as it was', async ({ sample: { app, page } }) => {
  const asked = await recordSaveDialog(app)
  const dialog = await openExport(page)
  await choose(dialog, 'Language', 'Korean')
  await save(dialog)
  await expect.poll(asked).toHaveLength(1)
  await expect(dialog.getByRole('button', { name: 'Save file…' })).toBeEnabled()
  await expect(dialog.getByRole('button', { name: /Language$/ })).toContainText('Korean')
  await expect(dialog.getByRole('alert')).toHaveCount(0)
})

test('the suggested name is ASCII whatever the language, and says forum, day and language', async ({
  sample: { app, page },
}) => {
  const asked = await recordSaveDialog(app)
  await showForum(page, 'Online Seminar')
  const dialog = await openExport(page)
  for (const [count, words] of ['English', 'Chinese', 'Japanese', 'Korean'].entries()) {
    await choose(dialog, 'Language', words)
    await save(dialog)
    await expect.poll(asked).toHaveLength(count + 1)
    await expect(dialog.getByRole('button', { name: 'Save file…' })).toBeEnabled()
  }
  expect(await asked()).toEqual(
    ['en', 'zh', 'ja', 'ko'].map((language) => `online-seminar-on-cjk-smart-cities-2020-08-05-${language}.ics`),
  )
})

test('a name without an ending gets the one of calendars, and a file that is there is replaced as a whole', async ({
  sample: { app, page },
}, info) => {
  const path = info.outputPath('without-ending')
  for (const mode of ['zoned', 'utc']) {
    await chooseToSave(app, path)
    const dialog = await openExport(page)
    if (mode === 'utc') await inUtc(dialog)
    await save(dialog)
    await expect(dialog).toBeHidden()
    expect(existsSync(path)).toBe(false)
    expect(readFileSync(`${path}.ics`, 'utf8').includes('TZID')).toBe(mode === 'zoned')
  }
})

async function openExport(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Calendar file' })
  await expect(dialog).toBeVisible()
  return dialog
}

async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Save file…' }).click()
}

/** The radio itself is hidden behind its words. */
async function inUtc(dialog: Locator): Promise<void> {
  await dialog.getByText('In universal time (UTC)').click()
}

/** Cancels the save dialogs from now on, and tells the names that they suggested. */
async function recordSaveDialog(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }) => {
    const suggested: string[] = []
    Object.assign(globalThis, { suggested })
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      const { defaultPath } = given.at(-1) as { defaultPath: string }
      suggested.push(defaultPath.replace(/^.*[\\/]/, ''))
      return { canceled: true, filePath: '' }
    }) as typeof dialog.showSaveDialog
  })
  return () => app.evaluate(() => (globalThis as unknown as { suggested: string[] }).suggested)
}

function eventsOf(path: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

function exportByCommandLine(file: string, folder: string, language: string, mode: string): string {
  const options = ['--out', folder, '--forum', seminar, '--lang', language, '--mode', mode]
  const { status, stdout, stderr } = spawnSync(process.execPath, ['main/cli.ts', 'export', file, ...options], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return join(folder, stdout.trim())
}
