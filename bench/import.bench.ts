/**
 * What the import of 10,000 rows costs, into a workspace of 10,000 organizations: each stage in the core, and in the app
 * until it is shown, with the longest time between two frames of the window meanwhile.
 * Run: npm run build && node bench/import.bench.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { rowsOf } from '../core/document/document.ts'
import { writeWorkspace } from '../core/document/workspace-file.ts'
import { buildImport } from '../core/exchange/build-import.ts'
import { findMatches } from '../core/exchange/find-duplicates.ts'
import { applyImport } from '../core/exchange/import-command.ts'
import { asProposed, planImport } from '../core/exchange/plan-import.ts'
import { readTable } from '../core/exchange/read-table.ts'
import { firstReading } from '../core/exchange/reading-choices.ts'
import { headTable, understandTable } from '../core/exchange/understand-table.ts'
import { writeCsv } from '../core/exchange/write-csv.ts'
import { writeWorkbook } from '../core/exchange/write-workbook.ts'
import { generateWorkspace } from '../core/generate/generate-workspace.ts'
import { instant } from '../core/time/instant.ts'
import { chooseElectronTarget } from '../scripts/electron-target.ts'

const root = join(import.meta.dirname, '..')
const count = 10_000
const heads = [
  'Organization',
  'Country',
  'Type',
  'Status',
  'Email',
  'Website',
  'Contact person',
  'Contact email',
  'Next follow-up',
  'Notes',
]
const rows = Array.from({ length: count }, (_, i) => [
  i % 10 === 9 ? `Association ${i - 5}` : `Association ${i}`,
  ['China', '日本', '한국'][i % 3] ?? '',
  'Association',
  'Contacted',
  `info@a${i}.example`,
  `https://a${i}.example`,
  ['王明', '山田 太郎', '김철수'][i % 3] ?? '',
  `person@a${i}.example`,
  i % 100 === 50 ? '3/4/2027' : '2027-03-01',
  'Met at the seminar; asked to be written to again.',
])
const columns = heads.map((head) => ({ head, kind: 'text' as const }))
const text = writeCsv(columns, rows)
const bytes = new TextEncoder().encode(text)
const document = generateWorkspace({ sessions: 1000, rooms: 20, organizations: 10_000, days: 5, seed: 1 })
const [forum] = rowsOf(document, 'forums')
if (!forum) throw new Error('The generated workspace has no forum')
const decode = (data: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(data)

console.log(
  `${count} rows, ${(bytes.length / 1e6).toFixed(1)} MB, into ${rowsOf(document, 'organizations').length} organizations`,
)
const workbook = await timed('write as a workbook', () =>
  writeWorkbook(columns, rows, { sheetName: 'list', language: 'en' }),
)
await timed('read the workbook', () => readTable(workbook, firstReading, decode))
const read = await timed('find the encoding, decode and parse', () => readTable(bytes, firstReading, decode))
if (!read.ok) throw new Error(read.failure.kind)
const headed = await timed('find the heads, propose columns', () => headTable(read.value.table, undefined))
const mapping = headed.proposed.map(({ field }) => field)
const { drafts } = await timed('understand the rows', () => understandTable(headed, mapping, {}, forum, true))
const matches = await timed('find duplicates', () => findMatches(document, drafts))
const plan = await timed('plan', () => planImport(drafts, matches, asProposed))
const context = { now: instant(Date.UTC(2027, 0, 5)), newId }
const options = { kind: 'association', country: null, purpose: 'speak', overwrites: false } as const
const built = await timed('work out the rows to write', () => {
  const steps = buildImport(document, forum.id, plan, options, context)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
})
if (!built.ok) throw new Error(built.failure.kind)
const { changes } = built.value
await timed('apply', () => applyImport('import-organizations', document, changes, count).apply(document, context))
console.log(
  `${JSON.stringify(plan.counts)}, ${Object.values(changes.put).reduce((sum, list) => sum + list.length, 0)} rows written`,
)

await inTheApp()

async function inTheApp(): Promise<void> {
  console.log(`target: ${await chooseElectronTarget({ mayDownload: false })}`)
  const folder = mkdtempSync(join(tmpdir(), 'forum-planner-bench-'))
  const [list, file] = [join(folder, 'list.csv'), join(folder, 'large.forum')]
  writeFileSync(list, text)
  writeFileSync(file, writeWorkspace(document))
  const env = {
    ...process.env,
    FORUM_PLANNER_USER_DATA: join(folder, 'data'),
    FORUM_PLANNER_HEADLESS: '1',
    LANG: 'en_GB.UTF-8',
  }
  const app = await _electron.launch({ args: [root], env: env as Record<string, string> })
  const page = await app.firstWindow()
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, file)
  await page.getByRole('button', { name: /Open a file/ }).click()
  await page.locator('[data-session]').first().waitFor()
  await page.locator('[data-save=saved]').waitFor()
  await page.evaluate(() => {
    const frames = { longest: 0, last: performance.now() }
    Object.assign(window, { frames })
    const frame = (now: number) => {
      frames.longest = Math.max(frames.longest, now - frames.last)
      frames.last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  const phase = async (name: string, work: () => Promise<unknown>) => {
    const start = performance.now()
    await page.evaluate(() =>
      Object.assign((window as unknown as { frames: { longest: number } }).frames, { longest: 0 }),
    )
    await work()
    const longest = await page.evaluate(() => (window as unknown as { frames: { longest: number } }).frames.longest)
    console.log(
      `${name.padEnd(60)} ${(performance.now() - start).toFixed(0).padStart(6)} ms, longest frame ${longest.toFixed(0)} ms`,
    )
  }
  const next = page.getByRole('button', { name: 'Next', exact: true })
  const step = (name: string) => page.getByRole('region', { name, exact: true })
  await page.getByRole('button', { name: /Outreach/ }).click()
  await page.locator('[data-engagement]').first().waitFor()
  await page.keyboard.press('Control+i')
  await phase('choose the file until its preview is shown', async () => {
    await page.locator('input[type=file]').setInputFiles(list)
    await page.locator('[data-preview]').waitFor()
  })
  await next.click()
  await step('Columns').waitFor()
  await phase('find unknown words', async () => {
    await next.click()
    await step('Values').waitFor()
  })
  await phase('send the workspace, compare, show duplicates', async () => {
    await next.click()
    await step('Rows').waitFor()
  })
  await phase('import until the result is shown', async () => {
    await page.getByRole('button', { name: /^Import / }).click()
    await step('Result').waitFor({ timeout: 120_000 })
  })
  await phase('until it is on the disk', () => page.locator('[data-save=saved]').waitFor({ timeout: 120_000 }))
  await phase('close and show the list', async () => {
    await page.getByRole('button', { name: 'Close', exact: true }).last().click()
    await page.locator('[data-engagement]').first().waitFor()
  })
  await phase('undo', async () => {
    await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click()
    await page
      .getByText('10000 organizations')
      .or(page.getByText('10,000 organizations'))
      .first()
      .waitFor({ timeout: 60_000 })
  })
  await app.close()
  rmSync(folder, { recursive: true })
}

async function timed<Outcome>(name: string, work: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  const start = performance.now()
  const outcome = await work()
  console.log(`${name.padEnd(60)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`)
  return outcome
}
