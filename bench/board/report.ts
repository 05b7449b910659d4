import type { Candidate } from './candidates.ts'
import type { Measurement } from './measure-candidate.ts'
import type { Movement } from './record-frames.ts'
import { median, percentile } from './statistics.ts'

/** A candidate with its runs. */
export interface Result {
  readonly candidate: Candidate
  readonly runs: readonly Measurement[]
}

/** A frame that takes longer than this has missed the next one at 60 a second. */
const slowMs = 25

type Column = readonly [heading: string, cell: (runs: readonly Measurement[]) => string]

const renderColumns: readonly Column[] = [
  ['cards', (runs) => last(runs, ({ cards }) => cards)],
  ['DOM elements', (runs) => last(runs, ({ elements }) => elements)],
  ['first render', (runs) => middleAndBest(runs, ({ firstRender }) => firstRender, 0)],
  ['work after', (runs) => middleAndBest(runs, ({ workAfter }) => workAfter, 0)],
  ['update', (runs) => middleAndBest(runs, ({ update }) => update, 0)],
  ['update, work', (runs) => middleAndBest(runs, ({ updateWork }) => updateWork, 0)],
]
const dropColumn: Column = ['moved it', (runs) => (runs.every(({ hasDropped }) => hasDropped) ? 'yes' : '**no**')]

/** The table of rendering and edits. */
export function renderTable(results: readonly Result[]): string {
  return table(results, renderColumns)
}

/** The table of frames while a card is dragged. */
export function dragTable(results: readonly Result[]): string {
  return table(results, [...movementColumns(({ drag }) => drag), dropColumn])
}

/** The table of frames while the wheel turns. */
export function scrollTable(results: readonly Result[]): string {
  return table(
    results,
    movementColumns(({ scroll }) => scroll),
  )
}

/** A Markdown table from its lines of cells, the first the headings. */
export function markdownTable([headings = [], ...lines]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = headings.map((_, index) => (index === 0 ? '---' : '---:'))
  return [row(headings), row(rule), ...lines.map(row)].join('\n')
}

function table(results: readonly Result[], columns: readonly Column[]): string {
  return markdownTable([
    ['', ...columns.map(([heading]) => heading)],
    ...results.map(({ candidate, runs }) => [candidate.words, ...columns.map(([, cell]) => cell(runs))]),
  ])
}

function movementColumns(of: (run: Measurement) => Movement): readonly Column[] {
  const frames = (share: number) => (runs: readonly Measurement[]) =>
    middleAndBest(runs, (run) => percentile(of(run).frames, share), 1)
  return [
    ['p50', frames(0.5)],
    ['p95', frames(0.95)],
    ['longest', frames(1)],
    [`over ${slowMs} ms`, (runs) => middleAndBest(runs, (run) => countSlow(of(run)), 0)],
    ['frames a second', (runs) => median(runs.map((run) => framesPerSecond(of(run)))).toFixed(0)],
    ['work a frame', (runs) => middleAndBest(runs, (run) => of(run).workPerFrame, 1)],
  ]
}

function countSlow({ frames }: Movement): number {
  return frames.filter((duration) => duration > slowMs).length
}

function framesPerSecond({ frames }: Movement): number {
  return (1000 * frames.length) / frames.reduce((sum, duration) => sum + duration, 0)
}

function middleAndBest(runs: readonly Measurement[], of: (run: Measurement) => number, digits: number): string {
  const values = runs.map(of)
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)})`
}

function last(runs: readonly Measurement[], of: (run: Measurement) => number): string {
  const run = runs.at(-1)
  return run ? of(run).toLocaleString('en') : ''
}
