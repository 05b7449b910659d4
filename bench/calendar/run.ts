/**
 * Calendar files of 10,000 events beside other writers, each in a process of its own, round by round; their memory with
 * 1,000, 10,000 and 20,000; and the files of 100 recipients. Run: node bench/calendar/run.ts [--events N] [--rounds N]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { countRight } from './read-written.ts'
import { markdownTable, spread, timesOf, type Written } from './report.ts'
import { releasedForum, type Workload, workloadOf } from './workload.ts'

const { values: options } = parseArgs({
  options: { events: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '5' } },
})
const [eventCount, rounds] = [Number(options.events), Number(options.rounds)]
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import icalendar, pytz']).status === 0,
)
const pythonScript = join(import.meta.dirname, 'peers/write_with_icalendar.py')

/** What is measured: its name in the report, and its function or the script that writes. */
const writers: readonly (readonly [words: string, writer: string])[] = [
  ['ours, written and read back', 'writers/ours.ts#verified'],
  ['ours, written only', 'writers/ours.ts#unverified'],
  ['ours, from the release to the file', 'writers/ours.ts#fromRelease'],
  [`ics ${versionOf('../../node_modules/ics')}`, 'writers/ics.ts#ics'],
  ['ical-generator', 'peers/ical-generator.ts#icalGenerator'],
  ...(python === undefined ? [] : [['python-icalendar', pythonScript] as const]),
]
installPeers()
const folder = mkdtempSync(join(tmpdir(), 'calendar-bench-'))
if (python === undefined) {
  console.error('\nSKIPPED: python-icalendar is not installed (Debian: apt-get install python3-icalendar)\n')
}

const loads: number[] = []
const workload = prepare(eventCount)
const results = new Map(writers.map(([words]) => [words, [] as Written[]]))
const right: string[] = []
for (let round = 1; round <= rounds; round += 1) {
  for (const [words, writer] of writers) {
    loads.push(loadavg()[0] ?? 0)
    console.error(`round ${round} of ${rounds}: ${words}`)
    const textFile = round === 1 ? join(folder, 'written.ics') : ''
    results.get(words)?.push(measure(writer, eventCount, 2, textFile))
    if (textFile !== '') right.push(`${words}: ${countRight(readFileSync(textFile, 'utf8'), workload)}`)
  }
}
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${eventCount} events, ${rounds} processes each, load ${spread(loads, 1)}`,
)
console.log('Milliseconds: median (least to most).\n')
console.log(
  markdownTable([
    ['', 'first, processor', 'first, clock', 'warm, processor', 'warm, clock', 'text'],
    ...[...results].map(([words, runs]) => [named(words, runs), ...timesOf(runs)]),
  ]),
)
console.log(`\nEvents that ical.js reads as they were given: ${right.join('; ')}`)

const sizes = [1_000, 10_000, 20_000]
for (const size of sizes) prepare(size)
const peaks = [['nothing, the events read', 'writers/nothing.ts#nothing'] as const, ...writers].map(
  ([words, writer]) => [words, ...sizes.map((size) => `${measure(writer, size, 1, '').peakMb.toFixed(0)} MB`)],
)
console.log(`\nMost memory that a process had (once each)\n`)
console.log(markdownTable([['', ...sizes.map((size) => size.toLocaleString('en'))], ...peaks]))

interface Handout {
  readonly [part: string]: { readonly ms: number; readonly cpuMs: number }
}
const handouts = Array.from({ length: rounds }, () =>
  runNode<Handout & { recipients: never; events: never }>(['measure-recipients.ts']),
)
const last = handouts.at(-1)
console.log(`\nA forum of 500 events, ${last?.recipients} recipients, ${last?.events} events in their files\n`)
console.log(
  markdownTable([
    ['', 'processor', 'clock'],
    ...['first', 'rest'].map((part) => [
      part === 'first' ? 'the first file, of everyone' : `the ${last?.recipients} others together`,
      spread(handouts.map((run) => run[part]?.cpuMs ?? 0)),
      spread(handouts.map((run) => run[part]?.ms ?? 0)),
    ]),
  ]),
)
rmSync(folder, { recursive: true })

/** Writes the events of a generated forum, and the forum itself, for the processes that follow. */
function prepare(events: number): Workload {
  const released = releasedForum(events, 500)
  const made = workloadOf(released)
  writeFileSync(join(folder, `events-${events}.json`), JSON.stringify(made))
  writeFileSync(join(folder, `release-${events}.json`), JSON.stringify(released))
  return made
}

function measure(writer: string, events: number, runs: number, textFile: string): Written {
  const file = join(folder, `${writer.endsWith('#fromRelease') ? 'release' : 'events'}-${events}.json`)
  if (writer !== pythonScript) return runNode(['measure-writer.ts', writer, file, String(runs), textFile])
  return read(spawnSync(python ?? '', [writer, file, String(runs), textFile], { encoding: 'utf8' }))
}

function runNode<Answer>([script = '', ...args]: readonly string[]): Answer {
  const file = join(import.meta.dirname, script)
  return read(spawnSync(process.execPath, ['--expose-gc', file, ...args], { encoding: 'utf8' }))
}

function read<Answer>({ status, stdout, stderr }: { status: number | null; stdout: string; stderr: string }): Answer {
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function named(words: string, [run]: readonly Written[]): string {
  if (words === 'ical-generator') return `${words} ${versionOf('node_modules/ical-generator')}`
  return run?.version ? `${words} ${run.version}` : words
}

function versionOf(folderOfPackage: string): string {
  const file = join(import.meta.dirname, folderOfPackage, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}

/** The other writers are installed here alone, when they are first needed. */
function installPeers(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) return
  console.error('installing the other writers')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'inherit' })
  if (status !== 0) throw new Error('The other writers could not be installed (npm ci in bench/calendar)')
}
