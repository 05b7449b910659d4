import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { currentSchemaVersion } from '../../core/document/migrations.ts'
import { expect, openSample, type RunningApp, saved, test } from './support/app.ts'
import { sessionPanel, sessionRow, showAgenda } from './support/screens.ts'

const root = join(import.meta.dirname, '../..')
const samplePath = join(root, 'samples/sample.forum')
const newerText = readFileSync(samplePath, 'utf8').replace(/"schemaVersion": \d+/, '"schemaVersion": 99')

test('an edited session is still edited after a restart', async ({ sample, start }) => {
  await savedAfter(sample.page, () => rename(sample.page, 'Opening', 'Opening, moved to the great hall 大ホール'))
  await sample.app.close()
  const { page } = await start()
  await expect(sessionRow(page, 'Opening, moved to the great hall 大ホール')).toBeVisible()
  await expect(sessionRow(page, 'Opening')).toHaveCount(0)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('once the status says Saved, kill -9 takes nothing away', async ({ sample, start }) => {
  await savedAfter(sample.page, () => rename(sample.page, 'Opening', 'Opening, saved'))
  await kill(sample)
  const { page } = await start()
  await expect(sessionRow(page, 'Opening, saved')).toBeVisible()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('when Saved appears the journal on the disk has a line more, with the changed row and no other', async ({
  sample: { page },
  userData,
}) => {
  const before = journalLines(userData).length
  await savedAfter(page, () => rename(page, 'Opening', 'Opening, on the disk'))
  const lines = journalLines(userData)
  expect(lines).toHaveLength(before + 1)
  const line = lines.at(-1) ?? ''
  const { put, remove } = JSON.parse(line.slice(line.indexOf(' ') + 1)) as {
    put: Record<string, { title: { en: string } }[]>
    remove: Record<string, string[]>
  }
  expect(Object.keys(put)).toEqual(['sessions'])
  expect(put['sessions']?.map(({ title }) => title.en)).toEqual(['Opening, on the disk'])
  expect(Object.values(remove).flat()).toEqual([])
  expect(line.length).toBeLessThan(5000)
})

test('quitting right after typing loses nothing', async ({ sample, start }) => {
  await rename(sample.page, 'Opening', 'Opening, typed at the last moment')
  await sample.app.close()
  const { page } = await start()
  await expect(sessionRow(page, 'Opening, typed at the last moment')).toBeVisible()
})

test('quitting in the middle of a time that was not entered yet keeps the time', async ({ sample, start }) => {
  await sessionRow(sample.page, 'Opening').click()
  await sessionPanel(sample.page).getByLabel('Start in Tokyo').fill('9:40')
  await sample.app.close()
  const { page } = await start()
  await showAgenda(page)
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').first()).toHaveText('09:40–10:10')
})

test('a second start brings the first to the front and opens no other window', async ({
  sample: { app, page },
  userData,
}) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  await expect.poll(() => isMinimized(app)).toBe(true)
  expect(await exitCode(spawnApp(userData))).toBe(0)
  await expect.poll(() => isMinimized(app)).toBe(false)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await expect(sessionRow(page, 'Opening')).toBeVisible()
})

for (const way of ['by its full path', 'by a path from the folder it is started in']) {
  test(`a second start hands its file, named ${way}, to the first`, async ({
    sample: { app, page },
    userData,
  }, info) => {
    const folder = info.outputPath('elsewhere')
    mkdirSync(folder)
    const file = join(folder, 'colleague.forum')
    writeFileSync(file, readFileSync(samplePath, 'utf8').replaceAll('"en": "Opening"', '"en": "Handed over"'))
    const named = way === 'by its full path' ? file : 'colleague.forum'
    expect(await exitCode(spawnApp(userData, [named], folder))).toBe(0)
    await expect(sessionRow(page, 'Handed over')).toBeVisible()
    await saved(page)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
}

const unreadable: readonly { readonly what: string; readonly bytes: Buffer }[] = [
  { what: 'bytes of something else', bytes: Buffer.from([0xff, 0x00, 0xfe, 0x80, 0x0a, 0x7b]) },
  { what: 'the first half of a workspace', bytes: readFileSync(samplePath).subarray(0, 40_000) },
  { what: 'no bytes at all', bytes: Buffer.alloc(0) },
]
for (const { what, bytes } of unreadable) {
  test(`a workspace.json with ${what} is moved aside unchanged, and said`, async ({ userData, start }) => {
    writeFileSync(join(userData, 'workspace.json'), bytes)
    const { app, page } = await start()
    const notice = page.getByRole('alertdialog')
    await expect(notice).toContainText('The stored workspace could not be read')
    const aside = asideFolder(userData)
    await expect(notice).toContainText(aside)
    expect(readFileSync(join(aside, 'workspace.json')).equals(bytes)).toBe(true)

    await notice.getByRole('button', { name: 'Close' }).last().click()
    await openSample(page)
    await app.close()
    expect(readFileSync(join(aside, 'workspace.json')).equals(bytes)).toBe(true)
    const again = await start()
    await expect(sessionRow(again.page, 'Opening')).toBeVisible()
    await expect(again.page.getByRole('alertdialog')).toHaveCount(0)
  })
}

test('a workspace of a newer program is refused and said, and no byte of it is touched', async ({
  userData,
  start,
}) => {
  writeFileSync(join(userData, 'workspace.json'), newerText)
  writeFileSync(join(userData, 'workspace.journal'), 'a journal of that program\n')
  const { app, page } = await start()
  await expect(
    page.getByText(`was written by a newer Forum Planner (format 99; this one reads up to ${currentSchemaVersion})`),
  ).toBeVisible()
  await expect(page.getByText(join(userData, 'workspace.json'))).toBeVisible()
  // Work that could not be saved is not even begun.
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.keyboard.press('Control+n')
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('button')).toHaveCount(0)
  await app.close()
  expectNewerUntouched(userData)
})

test('a torn last line of the journal is dropped and said, and the next save stands', async ({
  sample,
  start,
  userData,
}) => {
  await savedAfter(sample.page, () => rename(sample.page, 'Opening', 'Opening, kept'))
  await savedAfter(sample.page, () => rename(sample.page, 'Opening, kept', 'Opening, torn'))
  await kill(sample)
  const journal = join(userData, 'workspace.journal')
  writeFileSync(journal, readFileSync(journal).subarray(0, -20))

  const second = await start()
  const notice = second.page.getByRole('alertdialog')
  await expect(notice).toContainText('The app ended in the middle of a save')
  await notice.getByRole('button', { name: 'Close' }).last().click()
  await expect(sessionRow(second.page, 'Opening, kept')).toBeVisible()
  await expect(sessionRow(second.page, 'Opening, torn')).toHaveCount(0)
  await savedAfter(second.page, () => rename(second.page, 'Opening, kept', 'Opening, mended'))
  await kill(second)

  const third = await start()
  await expect(sessionRow(third.page, 'Opening, mended')).toBeVisible()
  await expect(third.page.getByRole('alertdialog')).toHaveCount(0)
})

test('the window opens where it was closed', async ({ fresh, start }) => {
  const bounds = { x: 60, y: 40, width: 1120, height: 720 }
  const window = await fresh.app.browserWindow(fresh.page)
  await window.evaluate((it, wanted) => it.setBounds(wanted), bounds)
  await expect.poll(() => window.evaluate((it) => it.getBounds())).toEqual(bounds)
  await expect.poll(() => fresh.page.evaluate(() => innerWidth)).toBeGreaterThan(1000)
  await fresh.app.close()
  const { app, page } = await start()
  const again = await app.browserWindow(page)
  await expect.poll(() => again.evaluate((it) => it.getBounds())).toEqual(bounds)
})

test('a place that no screen shows any more gives way to the middle', async ({ userData, start }) => {
  const path = join(userData, 'preferences.json')
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as object
  const window = { x: 9000, y: 9000, width: 1000, height: 700, isMaximized: false }
  writeFileSync(path, JSON.stringify({ ...preferences, window }))
  const { app, page } = await start()
  const handle = await app.browserWindow(page)
  const { x, y } = await handle.evaluate((it) => it.getBounds())
  expect(Math.max(x, y)).toBeLessThan(2000)
})

/** A folder of user data on a disk of its own, small enough to be filled. */
interface SmallDisk {
  fill(): void
  free(): void
}

const onSmallDisk = test.extend<{ disk: SmallDisk }>({
  disk: async ({ userData }, use, info) => {
    const preferences = readFileSync(join(userData, 'preferences.json'))
    const elsewhere = info.outputPath('browser-profile')
    mkdirSync(elsewhere)
    const problem = mountSmallDisk(userData)
    if (problem) console.warn(`NOT TESTED ON A FULL DISK: a small disk cannot be mounted here (${problem}).`)
    test.skip(problem !== null, 'a small disk can be mounted only by an administrator, on Linux')
    try {
      writeFileSync(join(userData, 'preferences.json'), preferences)
      // What the browser keeps for itself is not what is under test.
      symlinkSync(elsewhere, join(userData, 'chromium-shell'))
      const filler = join(userData, 'filler')
      await use({ fill: () => fillDisk(filler), free: () => rmSync(filler) })
    } finally {
      if (problem === null) execFileSync('umount', ['--lazy', userData])
    }
  },
  // Started after the disk is there, and ended before it goes.
  start: async ({ disk: _disk, start }, use) => use(start),
})

onSmallDisk(
  'a save that the full disk refuses says why, closing asks, and Try again saves once there is room',
  async ({ disk, start }) => {
    const { app, page } = await start()
    await openSample(page)
    await savedAfter(page, () => rename(page, 'Opening', 'Opening, while there was room'))
    await holdRetries(page)
    disk.fill()
    await writeNotes(page, 'Not to be lost.')
    const failed = page.locator('[data-save="failed"]')
    await expect(failed).toContainText('Could not save: the disk is full')
    await expect(page.locator('[data-save="saved"]')).toHaveCount(0)

    await app.evaluate(({ app: main }) => main.quit())
    const question = page.getByRole('alertdialog', { name: 'Could not save' })
    await expect(question).toContainText('The last edits are not on the disk: the disk is full')
    await question.getByRole('button', { name: 'Stay' }).click()
    await expect(question).toBeHidden()

    await failed.getByRole('button', { name: 'Try again' }).click()
    await expect(failed).toContainText('the disk is full')
    disk.free()
    await failed.getByRole('button', { name: 'Try again' }).click()
    await saved(page)
    await kill({ app, page })

    const second = await start()
    await expect(second.page.getByRole('alertdialog')).toHaveCount(0)
    await expect(sessionRow(second.page, 'Opening, while there was room')).toBeVisible()
    await expect(await notes(second.page, 'Opening, while there was room')).toHaveValue(/^Not to be lost\./)
  },
)

onSmallDisk(
  'once the disk has room again, what could not be saved is saved without being asked',
  async ({ disk, start }) => {
    const { page } = await start()
    await openSample(page)
    await savedAfter(page, () => rename(page, 'Opening', 'Opening, while there was room'))
    disk.fill()
    await writeNotes(page, 'Not to be lost.')
    await expect(page.locator('[data-save="failed"]')).toContainText('the disk is full')
    disk.free()
    await saved(page)
  },
)

onSmallDisk(
  'on a full disk the app can be closed without saving, and keeps what was saved before',
  async ({ disk, start }) => {
    const { app, page } = await start()
    await openSample(page)
    await savedAfter(page, () => rename(page, 'Opening', 'Opening, while there was room'))
    disk.fill()
    await writeNotes(page, 'Given up.')
    await expect(page.locator('[data-save="failed"]')).toContainText('the disk is full')
    expect(await closeAnyway(app, page)).toBe(0)
    disk.free()

    const second = await start()
    await expect(second.page.getByRole('alertdialog')).toHaveCount(0)
    await expect(await notes(second.page, 'Opening, while there was room')).not.toHaveValue(/Given up/)
  },
)

async function rename(page: Page, from: string, to: string): Promise<void> {
  await sessionRow(page, from).click()
  await sessionPanel(page).getByLabel('Title, English').fill(to)
}

/** An edit says Saving in the same frame, so Saved afterwards speaks of it. */
async function savedAfter(page: Page, edit: () => Promise<unknown>): Promise<void> {
  await edit()
  await saved(page)
}

async function notes(page: Page, title: string): Promise<Locator> {
  await sessionRow(page, title).click()
  await sessionPanel(page).getByRole('tab', { name: 'Notes' }).click()
  return sessionPanel(page).getByLabel('Internal notes')
}

/** More than fits into what is left of the journal's last block. */
async function writeNotes(page: Page, beginning: string): Promise<void> {
  const field = await notes(page, 'Opening, while there was room')
  await field.fill(`${beginning} ${'All of this must be kept. '.repeat(400)}`)
}

/** Keeps the page from trying again by itself, so that it is the button that saves. */
async function holdRetries(page: Page): Promise<void> {
  await page.evaluate(() => {
    const usual = window.setTimeout
    const held = (act: () => void, ms?: number) => ((ms ?? 0) >= 5000 ? 0 : usual(act, ms))
    window.setTimeout = held as typeof setTimeout
  })
}

/** Ends the app as a power cut would. */
async function kill({ app }: RunningApp): Promise<void> {
  const main = app.process()
  const ended = exitCode(main)
  process.kill(main.pid ?? 0, 'SIGKILL')
  await ended
}

/** Closes the app against its advice; answers its exit code. */
async function closeAnyway(app: ElectronApplication, page: Page): Promise<number | null> {
  const ended = exitCode(app.process())
  await app.evaluate(({ app: main }) => main.quit())
  await page
    .getByRole('alertdialog', { name: 'Could not save' })
    .getByRole('button', { name: 'Close without saving' })
    .click()
  return ended
}

function isMinimized(app: ElectronApplication): Promise<boolean | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
}

/** Starts the app as a person would: no test holds it. */
function spawnApp(userData: string, args: readonly string[] = [], folder = root): ChildProcess {
  const electron = createRequire(import.meta.url)('electron') as string
  return spawn(electron, [root, ...args], {
    cwd: folder,
    env: { ...process.env, FORUM_PLANNER_USER_DATA: userData, FORUM_PLANNER_HEADLESS: '1' },
    stdio: 'inherit',
  })
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

function journalLines(userData: string): string[] {
  return readFileSync(join(userData, 'workspace.journal'), 'utf8').trimEnd().split('\n')
}

function asideFolder(userData: string): string {
  const backups = join(userData, 'backups')
  const [name = '', ...others] = readdirSync(backups).filter((entry) => entry.endsWith('-unreadable'))
  expect(others).toEqual([])
  return join(backups, name)
}

function expectNewerUntouched(userData: string): void {
  expect(readFileSync(join(userData, 'workspace.json'), 'utf8')).toBe(newerText)
  expect(readFileSync(join(userData, 'workspace.journal'), 'utf8')).toBe('a journal of that program\n')
  expect(existsSync(join(userData, 'backups'))).toBe(false)
}

/** Null, or why it cannot be. */
function mountSmallDisk(folder: string): string | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'pipe', encoding: 'utf8' })
    return null
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error)
  }
}

function fillDisk(path: string): void {
  const file = openSync(path, 'w')
  for (const size of [1_000_000, 1]) {
    const block = Buffer.alloc(size)
    try {
      while (true) writeSync(file, block)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    }
  }
  closeSync(file)
}
