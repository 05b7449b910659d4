/** The fixture app, started through Playwright (`electronApp`) or as a plain process (`spawnApp`). */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

const APP = join(import.meta.dirname, 'fixture-app')
const SHELL = join(import.meta.dirname, '../../shell/electron')

/** What the fixture app's preload exposes. */
export interface FixtureApi {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
}
export interface SpawnedApp {
  readonly process: ChildProcess
  /** Resolves when the app has printed `line`. */
  says(line: string): Promise<void>
  readonly exited: Promise<number | null>
}
interface Fixtures {
  userData: string
  electronApp: ElectronApplication
  page: Page
  spawnApp: (...args: string[]) => SpawnedApp
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern.
  userData: async ({}, use, info) => use(info.outputPath('user-data')),

  electronApp: async ({ userData }, use) => {
    const app = await _electron.launch({ executablePath: SHELL, args: [APP], env: environment(userData) })
    await use(app)
    await app.evaluate(() => Object.assign(globalThis, { keepsOpen: false })).catch(() => {}) // The test may have ended the app.
    await app.close()
  },

  page: async ({ electronApp }, use) => {
    const page = await electronApp.firstWindow()
    await page.getByRole('heading').waitFor()
    await use(page)
  },

  spawnApp: async ({ userData }, use) => {
    const started: ChildProcess[] = []
    await use((...args) => {
      const child = spawn(SHELL, [APP, ...args], {
        env: { ...environment(userData), FIXTURE_TELLS: '1' },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      started.push(child)
      return observe(child)
    })
    for (const child of started) child.kill('SIGKILL')
  },
})

export { expect } from '@playwright/test'

/** What the fixture app's main process has noted, in order. */
export function heard(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => [...(globalThis as unknown as { heard: string[] }).heard])
}

function observe(child: ChildProcess): SpawnedApp {
  let printed = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    process: child,
    exited,
    says: (line) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (printed.split('\n').includes(line)) resolve()
        }
        child.stdout?.on('data', look)
        child.once('exit', () => reject(new Error(`The app ended before it said '${line}'; it said:\n${printed}`)))
        look()
      }),
  }
}

function environment(userData: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(inherited), FORUM_PLANNER_HEADLESS: '1', FIXTURE_USER_DATA: userData }
}
