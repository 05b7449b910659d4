import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { test as base, expect, openSample, saved } from './support/app.ts'
import { sessionPanel, sessionRow } from './support/screens.ts'

/** Sets a limit of a process that runs already. */
const limiter = 'prlimit'

/** What the system lets the main process write. */
interface Writing {
  /** From now on no file of the main process may grow beyond the journal's present size. */
  refuse(app: ElectronApplication): Promise<void>
  allow(app: ElectronApplication): Promise<void>
}

const test = base.extend<{ writing: Writing }>({
  writing: async ({ userData }, use) => {
    const canLimit = spawnSync(limiter, ['--version']).status === 0
    if (!canLimit) console.warn('NOT TESTED: a save that the system refuses. There is no prlimit here.')
    test.skip(!canLimit, 'the limit of a running process is set by prlimit, which Linux has')
    await use({
      refuse: async (app) => limitFiles(app, String(statSync(join(userData, 'workspace.journal')).size)),
      allow: async (app) => limitFiles(app, 'unlimited'),
    })
  },
})

test('a save that the system refuses says why, and Try again saves once it is let', async ({
  start,
  userData,
  writing,
}) => {
  const { app, page } = await start()
  await openSample(page)
  await rename(page, 'Opening', 'Opening, on the disk')
  await saved(page)
  await holdRetries(page)
  await writing.refuse(app)
  const before = journal(userData)
  await rename(page, 'Opening, on the disk', 'Opening, refused')

  const failed = page.locator('[data-save="failed"]')
  await expect(failed).toContainText('Could not save: the system refused (EFBIG)')
  await expect(page.locator('[data-save="saved"]')).toHaveCount(0)
  expect(journal(userData)).toBe(before)
  await expect(sessionRow(page, 'Opening, refused')).toBeVisible()

  await failed.getByRole('button', { name: 'Try again' }).click()
  await expect(failed).toBeVisible()
  await writing.allow(app)
  await failed.getByRole('button', { name: 'Try again' }).click()
  await saved(page)
  // Each burst of typing is saved without a word to who listens; only that it works again is said.
  await expect(page.locator('[data-save="saved"]')).toHaveRole('status')
  await rename(page, 'Opening, refused', 'Opening, typed on')
  await expect(page.locator('[data-save="saved"]:not([role])')).toBeVisible()
  await rename(page, 'Opening, typed on', 'Opening, refused')
  await saved(page)
  expect(journal(userData)).toContain('Opening, refused')

  const main = app.process()
  const ended = new Promise((resolve) => main.once('exit', resolve))
  main.kill('SIGKILL')
  await ended
  const { page: again } = await start()
  await expect(sessionRow(again, 'Opening, refused')).toBeVisible()
  await expect(again.getByRole('alertdialog')).toHaveCount(0)
})

test('a save that was refused is made good without being asked, once it is let', async ({
  start,
  userData,
  writing,
}) => {
  const { app, page } = await start()
  await openSample(page)
  await rename(page, 'Opening', 'Opening, on the disk')
  await saved(page)
  await writing.refuse(app)
  await rename(page, 'Opening, on the disk', 'Opening, refused')
  await expect(page.locator('[data-save="failed"]')).toBeVisible()
  await writing.allow(app)
  await saved(page)
  expect(journal(userData)).toContain('Opening, refused')
})

async function rename(page: Page, from: string, to: string): Promise<void> {
  await sessionRow(page, from).click()
  await sessionPanel(page).getByLabel('Title, English').fill(to)
}

function journal(userData: string): string {
  return readFileSync(join(userData, 'workspace.journal'), 'utf8')
}

/** The soft limit only, so that it can be lifted again without being an administrator. */
async function limitFiles(app: ElectronApplication, bytes: string): Promise<void> {
  const main = await app.evaluate(() => {
    // A library under electron-store ends the process at this signal; without it the write itself answers EFBIG.
    process.removeAllListeners('SIGXFSZ')
    process.on('SIGXFSZ', () => {})
    return process.pid
  })
  execFileSync(limiter, ['--pid', String(main), `--fsize=${bytes}:unlimited`])
}

/** Keeps the page from trying again by itself, so that it is the button that saves. */
async function holdRetries(page: Page): Promise<void> {
  await page.evaluate(() => {
    const usual = window.setTimeout
    const held = (act: () => void, ms?: number) => ((ms ?? 0) >= 5000 ? 0 : usual(act, ms))
    window.setTimeout = held as typeof setTimeout
  })
}
