/** Takes the README's picture through the app: the sample's forum in preparation, with a session in hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { chooseElectronTarget } from './electron-target.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'forum-planner-picture-'))
writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ language: 'en', theme: 'light' }))
await chooseElectronTarget({ mayDownload: false })
const env = { ...process.env, FORUM_PLANNER_USER_DATA: folder, FORUM_PLANNER_HEADLESS: '1' } as Record<string, string>
const app = await _electron.launch({ args: [root], env })
const page = await app.firstWindow()
await page.setViewportSize({ width: 1280, height: 800 })
await page.getByRole('button', { name: /Open the sample/ }).click()
await page.locator('[data-session]').filter({ hasText: 'Public transportation in three cities' }).click()
await page.locator('[data-save=saved]').waitFor()
await page.mouse.move(640, 790)
await page.screenshot({ path: join(root, 'docs/screenshot.png') })
await app.close()
rmSync(folder, { recursive: true })
