/**
 * What a person waits for with 1,000 sessions and 10,000 organizations: opening a file, starting again, an edit until it is
 * painted, until it is on the disk. Runs on whichever target is there. Run: npm run build && node bench/app.bench.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { writeWorkspace } from '../core/document/workspace-file.ts'
import { generateWorkspace } from '../core/generate/generate-workspace.ts'
import { chooseElectronTarget } from '../scripts/electron-target.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'forum-planner-bench-'))
const file = join(folder, 'large.forum')
writeFileSync(
  file,
  writeWorkspace(generateWorkspace({ sessions: 1000, rooms: 20, organizations: 10_000, days: 5, seed: 1 })),
)
console.log(`target: ${await chooseElectronTarget({ mayDownload: false })}`)

const first = await open()
await first.app.evaluate(({ dialog }, path) => {
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
}, file)
await timed('open a file of 18 MB until its programme is shown', async () => {
  await first.page.getByRole('button', { name: /Open a file/ }).click()
  await first.page.locator('[data-session]').first().waitFor()
})
await first.page.locator('[data-save=saved]').waitFor()
await timed('quit', () => first.app.close())

let again = first
await timed('start again until the programme is shown (with the driver)', async () => {
  again = await open()
  await again.page.locator('[data-session]').first().waitFor()
})
const { app, page } = again
const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
console.log(`first paint of the page${' '.repeat(38)} ${paint.toFixed(0).padStart(6)} ms`)

await page.locator('[data-session]').nth(5).click()
await page.locator('aside').waitFor()
print('edit a title: the handler', await edits(page, 'Title, English', 'sync'))
print('edit a title: until the frame after it', await edits(page, 'Title, English', 'frame'))
const typed = performance.now()
await page.getByLabel('Title, English').fill('Saved title')
await page.locator('[data-save=saving]').waitFor({ state: 'attached' })
await page.locator('[data-save=saved]').waitFor()
print('edit a title: until it is on the disk', [performance.now() - typed])
await page.getByRole('button', { name: /Outreach/ }).click()
await page.locator('[data-engagement]').nth(3).click()
await page.getByLabel('Owner').waitFor()
print('edit an owner: the handler', await edits(page, 'Owner', 'sync'))
print('edit an owner: until the frame after it', await edits(page, 'Owner', 'frame'))
await app.close()
rmSync(folder, { recursive: true })

async function open(): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const env = {
    ...process.env,
    FORUM_PLANNER_USER_DATA: join(folder, 'data'),
    FORUM_PLANNER_HEADLESS: '1',
    LANG: 'en_GB.UTF-8',
  }
  const opened = await _electron.launch({ args: [root], env: env as Record<string, string> })
  return { app: opened, page: await opened.firstWindow() }
}

/** Types into a field twenty times, each in a quiet moment, and answers how long the handler or the frame took. */
function edits(inPage: Page, label: string, until: 'sync' | 'frame'): Promise<number[]> {
  return inPage.getByLabel(label).evaluate(async (element, what) => {
    const input = element as HTMLInputElement
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const taken: number[] = []
    for (let round = 0; round < 20; round++) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await new Promise(requestAnimationFrame)
      const start = performance.now()
      set?.call(input, `Edited ${what} ${round}`)
      input.dispatchEvent(new Event('input', { bubbles: true }))
      if (what === 'frame') await new Promise(requestAnimationFrame)
      taken.push(performance.now() - start)
    }
    return taken
  }, until)
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  print(name, [performance.now() - start])
}

function print(name: string, taken: readonly number[]): void {
  const sorted = [...taken].sort((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0).padStart(6)
  console.log(`${name.padEnd(60)} ${at(0.5)} ms${taken.length > 1 ? `, slowest of ${taken.length}: ${at(1)} ms` : ''}`)
}
