/**
 * The outreach with 10,000 organizations and 50,000 contacts: its read models and commands, and in the app the frames while
 * the list is scrolled, filtered and sorted. Run: npm run build && node bench/outreach.bench.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { rowsOf, type WorkspaceDocument } from '../core/document/document.ts'
import { writeWorkspace } from '../core/document/workspace-file.ts'
import { generateWorkspace } from '../core/generate/generate-workspace.ts'
import { balanceOf, coverageOf } from '../core/outreach/balance.ts'
import { setStages } from '../core/outreach/bulk-commands.ts'
import { editEngagement } from '../core/outreach/engagement-commands.ts'
import { mergeOrganizations } from '../core/outreach/merge-organizations.ts'
import { everything, filterOutreach } from '../core/outreach/outreach-filter.ts'
import { outreachOf } from '../core/outreach/outreach-list.ts'
import { changesSince, outreachToday } from '../core/outreach/outreach-today.ts'
import { calendarDate } from '../core/time/calendar-date.ts'
import { instant } from '../core/time/instant.ts'
import { chooseElectronTarget } from '../scripts/electron-target.ts'
import { type Movement, recordFrames } from './board/record-frames.ts'

const size = { sessions: 300, rooms: 8, organizations: 10_000, interactions: 50_000, days: 3, seed: 1 }
const document = generateWorkspace(size)
const [forum] = rowsOf(document, 'forums')
if (!forum) throw new Error('the generated workspace has no forum')
const today = calendarDate('2027-01-04')
const context = {
  now: instant(Date.parse('2027-01-04T03:00:00.000Z')),
  newId: (() => {
    let number = 0
    return () => `01f00000-0000-7000-8000-${(++number).toString(16).padStart(12, '0')}`
  })(),
}
let edits = 0
const engagements = rowsOf(document, 'engagements')
const organizations = rowsOf(document, 'organizations')
console.log(`${organizations.length} organizations, ${rowsOf(document, 'interactions').length} contacts`)

measure('list of a forum, from nothing', 9, (fresh) => outreachOf(fresh, forum.id))
measure('list after an edit', 9, () => outreachOf(edited(), forum.id))
measure('filter by words', 25, () =>
  filterOutreach(outreachOf(document, forum.id), { ...everything, text: '도시' }, forum, today),
)
measure('today', 9, (fresh) => outreachToday(fresh, forum, today))
measure('what changed since yesterday', 9, (fresh) => changesSince(fresh, forum, today))
measure('coverage and balance', 9, (fresh) => [coverageOf(fresh, forum), balanceOf(fresh, forum)])
measure('edit one engagement', 25, () => edited())
measure('stage of 10,000 at once', 5, () =>
  setStages(
    engagements.map(({ id }) => id),
    'contacted',
  ).apply(document, context),
)
const [kept, gone] = organizations
if (kept && gone)
  measure('merge two organizations', 9, () => mergeOrganizations(kept.id, gone.id).apply(document, context))

const folder = mkdtempSync(join(tmpdir(), 'forum-planner-bench-'))
const file = join(folder, 'large.forum')
writeFileSync(file, writeWorkspace(document))
console.log(`target: ${await chooseElectronTarget({ mayDownload: false })}`)
const env = {
  ...process.env,
  FORUM_PLANNER_USER_DATA: join(folder, 'data'),
  FORUM_PLANNER_HEADLESS: '1',
  LANG: 'en_GB.UTF-8',
}
const app = await _electron.launch({ args: [join(import.meta.dirname, '..')], env: env as Record<string, string> })
const page = await app.firstWindow()
await page.setViewportSize({ width: 1280, height: 800 })
await app.evaluate(({ dialog }, path) => {
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
}, file)
await page.getByRole('button', { name: /Open a file/ }).click()
await page.locator('[data-save=saved]').waitFor({ timeout: 60_000 })
const opened = performance.now()
await page
  .getByRole('navigation')
  .getByRole('button', { name: /^Outreach/ })
  .click()
await page.locator('[data-engagement]').first().waitFor()
console.log(`show the list: ${(performance.now() - opened).toFixed(0)} ms with the driver`)
const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable')
// The search reads the workspace in idle moments first.
await new Promise((resolve) => setTimeout(resolve, 15_000))

const list = await page.locator('[data-engagement]').nth(8).boundingBox()
if (!list) throw new Error('the list is not in sight')
await page.mouse.move(list.x + 300, list.y)
frames(
  'scroll the list',
  await recordFrames(page, cdp, async () => {
    for (let turn = 0; turn < 120; turn++) {
      await page.mouse.wheel(0, turn < 80 ? 160 : -160)
      await nextFrame()
    }
  }),
)
const field = page.getByPlaceholder('Filter organizations')
await field.focus()
frames(
  'type in the filter, letter by letter',
  await recordFrames(page, cdp, async () => {
    for (const letter of ['c', 'i', 't', 'y', ' ', '1', '2']) {
      await page.keyboard.type(letter)
      for (let i = 0; i < 12; i++) await nextFrame()
    }
  }),
)
await field.fill('')
await page.getByText('10,000 organizations').waitFor()
frames(
  'sort by another column',
  await recordFrames(page, cdp, async () => {
    await page.getByRole('columnheader', { name: 'Stage' }).getByRole('button').click()
    for (let i = 0; i < 30; i++) await nextFrame()
  }),
)
await page.getByRole('radio', { name: 'Pipeline' }).click()
await page.locator('[data-card]').first().waitFor()
const card = await page.locator('[data-card]').nth(2).boundingBox()
if (!card) throw new Error('no card is in sight')
await page.mouse.move(card.x + 40, card.y + 20)
frames(
  'scroll a stage of the pipeline',
  await recordFrames(page, cdp, async () => {
    for (let turn = 0; turn < 90; turn++) {
      await page.mouse.wheel(0, 120)
      await nextFrame()
    }
  }),
)
await app.close()
rmSync(folder, { recursive: true })

function nextFrame(): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))
}

/** A document whose tables are new objects, so that nothing is remembered of them. */
function freshDocument(): WorkspaceDocument {
  return Object.fromEntries(
    Object.entries(document).map(([name, table]) => [name, { ...table }]),
  ) as unknown as WorkspaceDocument
}

function edited(): WorkspaceDocument {
  edits += 1
  const row = engagements[edits % engagements.length]
  if (!row) throw new Error('no engagement')
  const result = editEngagement(row.id, { owner: `Desk ${edits}` }).apply(document, context)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value.document
}

function measure(name: string, rounds: number, work: (fresh: WorkspaceDocument) => unknown): void {
  const taken = Array.from({ length: rounds }, () => {
    const fresh = freshDocument()
    const start = performance.now()
    work(fresh)
    return performance.now() - start
  }).sort((a, b) => a - b)
  console.log(
    `${name.padEnd(40)} ${(taken[Math.floor(rounds / 2)] ?? 0).toFixed(1).padStart(8)} ms (least ${(taken[0] ?? 0).toFixed(1)})`,
  )
}

function frames(name: string, { frames: all, workPerFrame, longFrames }: Movement): void {
  const sorted = [...all].sort((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1)
  const late = all.filter((time) => time > 25).length
  console.log(
    `${name.padEnd(40)} p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} ms; ${late} of ${all.length} late; work a frame ${workPerFrame.toFixed(1)} ms`,
  )
  for (const { duration, scripts } of longFrames.slice(0, 2)) {
    console.log(
      `  ${duration.toFixed(0)} ms: ${scripts.map((script) => `${script.invoker} ${script.duration.toFixed(0)}`).join(', ')}`,
    )
  }
}
