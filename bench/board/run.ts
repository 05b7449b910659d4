/**
 * The programme board beside other calendars: the same 1,000 sessions, one browser, one run; writes
 * docs/board-benchmark.md. `--only ours` measures one candidate, says where its time goes and writes nothing;
 * `--trace FILE` adds a trace, `--runs N` and `--headed` are for all. Run: npm run bench:board
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { buildPage, sizeOf } from './build-page.ts'
import { candidates } from './candidates.ts'
import { folderOf, type Measurement, measureCandidate } from './measure-candidate.ts'
import { chromiumTrace, cpuProfile, printMovements } from './profile-run.ts'
import { dragTable, markdownTable, type Result, renderTable, scrollTable } from './report.ts'
import { servePages } from './serve-pages.ts'
import { benchmarkDocument, calendarEventsOf } from './workload.ts'
import { writeFigures } from './write-figures.ts'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string' },
    trace: { type: 'string' },
    headed: { type: 'boolean', default: false },
  },
})
const chosen = candidates.filter(({ name }) => options.only === undefined || name === options.only)
if (chosen.length === 0)
  throw new Error(`--only ${options.only}: one of ${candidates.map(({ name }) => name).join(', ')}`)
const isWhole = options.only === undefined
const runCount = Number(options.runs ?? (isWhole ? 7 : 2))
if (chosen.some(({ packageName }) => packageName !== null)) installPeers()

const document = benchmarkDocument()
const workload = new Map([
  ['document.json', JSON.stringify(document)],
  ['events.json', JSON.stringify(calendarEventsOf(document))],
])
const entries = [...new Set(chosen.map(({ entry }) => entry))]
const files = new Map<string, string | Uint8Array>()
for (const entry of entries) {
  for (const [path, content] of await buildPage(entry, { isLegible: !isWhole })) {
    files.set(`${folderOf(entry)}/${path}`, content)
  }
  for (const [path, content] of workload) files.set(`${folderOf(entry)}/${path}`, content)
}
const server = await servePages(files)
const browser = await chromium.launch({
  executablePath: findChromium(),
  headless: !options.headed,
  args: [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ],
})
const version = browser.version()
const runs = new Map(chosen.map((candidate) => [candidate, [] as Measurement[]]))
// Round by round, so that what else the machine does falls on all alike.
for (let round = 1; round <= runCount; round++) {
  for (const candidate of chosen) {
    console.error(`round ${round} of ${runCount}: ${candidate.name}`)
    runs.get(candidate)?.push(await measureCandidate(browser, server.origin, candidate))
  }
}
const results: Result[] = [...runs].map(([candidate, taken]) => ({ candidate, runs: taken }))
console.log(`\n${renderTable(results)}\n\nDrag:\n${dragTable(results)}\n\nScroll:\n${scrollTable(results)}`)

if (isWhole) {
  const sizes = await sizeTable()
  console.log(`\n${sizes}`)
  writeFigures(join(import.meta.dirname, '../../docs/board-benchmark.md'), [
    `${new Date().toISOString().slice(0, 10)}, ${machine()}, Chromium ${version} ${options.headed ? 'with a window' : 'headless'}, ${runCount} runs.`,
    `### Rendering and edits\n\n${renderTable(results)}`,
    `### Dragging a card\n\n${dragTable(results)}`,
    `### Scrolling\n\n${scrollTable(results)}`,
    `### Size\n\n${sizes}`,
  ])
} else {
  printMovements(results.flatMap((result) => result.runs))
  await profile()
}
await browser.close()
server.close()

/** Runs the one candidate once more under the profiler, and again for a trace when one is asked for. */
async function profile(): Promise<void> {
  const watch = cpuProfile()
  for (const candidate of chosen) await measureCandidate(browser, server.origin, candidate, watch)
  watch.print()
  if (options.trace === undefined) return
  const trace = chromiumTrace(browser, options.trace)
  for (const candidate of chosen) await measureCandidate(browser, server.origin, candidate, trace)
  console.log(`\nTrace written: ${options.trace}`)
}

async function sizeTable(): Promise<string> {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`
  const base = await sizeOf('pages/react-only.tsx')
  const lines: string[][] = []
  for (const entry of entries) {
    const { minified, gzipped } = await sizeOf(entry)
    const { words = entry, packageName = null } = chosen.find((candidate) => candidate.entry === entry) ?? {}
    const name = packageName === null ? words.split(',')[0] : `${words.split(',')[0]} ${versionOf(packageName)}`
    lines.push([name ?? entry, kilobytes(minified - base.minified), kilobytes(gzipped - base.gzipped)])
  }
  return markdownTable([['', 'JavaScript, minified', 'and gzipped'], ...lines])
}

function versionOf(packageName: string): string {
  const file = join(import.meta.dirname, 'node_modules', packageName, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}

/** The other calendars are installed here alone, when they are first needed. */
function installPeers(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) return
  console.error('installing the other calendars')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'inherit' })
  if (status !== 0) throw new Error('The other calendars could not be installed (npm ci in bench/board)')
}

function findChromium(): string {
  const path = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (!path) throw new Error('No Chromium is installed')
  return path
}

function machine(): string {
  const [first] = cpus()
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`
}
