import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { Preferences } from '../../../core/bridge/preferences.ts'

const root = join(import.meta.dirname, '../../..')

/** The app as one test runs it: started, ended and started again over one folder of user data. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
}

interface Fixtures {
  /** Where this test's workspace lives. */
  userData: string
  /** Preferences that are there before the first start; English and light unless told. */
  preferences: Partial<Preferences>
  /** Errors that the page may report because the test provokes them; any other fails the test. */
  expectedErrors: RegExp | null
  /** Starts the app; what a test starts is ended with it. */
  start: (env?: Record<string, string>) => Promise<RunningApp>
  /** The app, started, with nothing stored. */
  fresh: RunningApp
  /** The app with the sample opened and saved. */
  sample: RunningApp
}

export const test = base.extend<Fixtures>({
  preferences: [{}, { option: true }],
  expectedErrors: [null, { option: true }],

  userData: async ({ preferences }, use, info) => {
    const folder = info.outputPath('user-data')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ language: 'en', theme: 'light', ...preferences }))
    await use(folder)
  },

  start: async ({ userData, expectedErrors }, use) => {
    const started: ElectronApplication[] = []
    const troubles: string[] = []
    await use(async (env = {}) => {
      const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
      const app = await _electron.launch({
        args: [root],
        env: {
          ...Object.fromEntries(inherited),
          FORUM_PLANNER_USER_DATA: userData,
          FORUM_PLANNER_HEADLESS: '1',
          ...env,
        },
      })
      started.push(app)
      const page = await app.firstWindow()
      page.on('pageerror', (error) => troubles.push(error.stack ?? error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !expectedErrors?.test(message.text())) troubles.push(message.text())
      })
      await page.locator('#root > *').first().waitFor()
      return { app, page }
    })
    for (const app of started) await app.close().catch(() => {})
    if (troubles.length > 0) throw new Error(`The page reported errors:\n${troubles.join('\n')}`)
  },

  fresh: async ({ start }, use) => use(await start()),

  sample: async ({ fresh }, use) => {
    await openSample(fresh.page)
    await use(fresh)
  },
})

export { expect } from '@playwright/test'

/** Opens the sample from the welcome screen and waits until it is on the disk. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Open the sample/ }).click()
  await page.getByRole('navigation').waitFor()
  await saved(page)
}

/** Waits until everything is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').waitFor()
}

/** Answers the next open dialogs with a file; null cancels. */
export async function chooseToOpen(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)
}

/** Answers the next save dialogs with a path; null cancels. */
export async function chooseToSave(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
  }, path)
}
