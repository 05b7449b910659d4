import { writeFileSync } from 'node:fs'
import type { Browser, CDPSession } from '@playwright/test'
import type { Measurement, Watch } from './measure-candidate.ts'
import type { LongFrame, Movement } from './record-frames.ts'

const stopProfiler = (cdp: CDPSession) => cdp.send('Profiler.stop')
type CpuProfile = Awaited<ReturnType<typeof stopProfiler>>

const sampleMicroseconds = 250
const shownFunctions = 25
const shownFrames = 5

/** Samples what runs while the page scrolls and drags; `print` then says where the time went. */
export function cpuProfile(): Watch & { print(): void } {
  let taken: CpuProfile | null = null
  return {
    async begin(_page, cdp) {
      await cdp.send('Profiler.enable')
      await cdp.send('Profiler.setSamplingInterval', { interval: sampleMicroseconds })
      await cdp.send('Profiler.start')
    },
    async end(_page, cdp) {
      taken = await stopProfiler(cdp)
    },
    print() {
      if (taken) printFunctions(taken)
    },
  }
}

/** Writes a trace of scrolling and dragging for Chromium's own performance panel. */
export function chromiumTrace(browser: Browser, file: string): Watch {
  return {
    begin: (page) => browser.startTracing(page, { screenshots: false }),
    async end() {
      writeFileSync(file, await browser.stopTracing())
    },
  }
}

/** Says what the main thread did a frame and which frames were long. */
export function printMovements(runs: readonly Measurement[]): void {
  for (const name of ['scroll', 'drag'] as const) {
    const movements = runs.map((run) => run[name])
    const mean = (of: (movement: Movement) => number) =>
      (movements.reduce((sum, movement) => sum + of(movement), 0) / movements.length).toFixed(1)
    const painting = (m: Movement) => m.workPerFrame - m.scriptPerFrame - m.styleAndLayoutPerFrame
    const parts = [
      `main thread ${mean((m) => m.workPerFrame)} ms a frame`,
      `script ${mean((m) => m.scriptPerFrame)}`,
      `style and layout ${mean((m) => m.styleAndLayoutPerFrame)}`,
      `the rest, mostly paint, ${mean(painting)}`,
    ]
    console.log(`\n${name}: ${parts.join('; ')}`)
    const long = movements.flatMap(({ longFrames }) => longFrames).sort((a, b) => b.duration - a.duration)
    console.log(
      `${name}: ${long.length} frames over 50 ms in ${runs.length} runs${long.length > 0 ? '; longest:' : ''}`,
    )
    for (const frame of long.slice(0, shownFrames)) console.log(`  ${wordsOf(frame)}`)
  }
}

function wordsOf({ duration, scripts }: LongFrame): string {
  const parts = scripts
    .toSorted((a, b) => b.duration - a.duration)
    .slice(0, 3)
    .map(
      ({ invoker, name, duration: ms, forcedStyleAndLayout }) =>
        `${invoker} ${name} ${ms.toFixed(0)} ms (forced layout ${forcedStyleAndLayout.toFixed(0)})`,
    )
  return `${duration.toFixed(0)} ms: ${parts.join('; ') || 'no script: style, layout or paint'}`
}

function printFunctions({ profile: { nodes, samples = [], timeDeltas = [] } }: CpuProfile): void {
  const functions = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const times = new Map<string, number>()
  samples.forEach((id, index) => {
    const frame = functions.get(id)
    if (!frame) return
    const name = `${frame.functionName || '(anonymous)'}${frame.url ? ` ${frame.url.split('/').at(-1)}:${frame.lineNumber + 1}` : ''}`
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  })
  console.log('\nScroll and drag under the profiler, own time of functions in ms:')
  const sorted = [...times].sort(([, a], [, b]) => b - a).slice(0, shownFunctions)
  for (const [name, ms] of sorted) console.log(`  ${ms.toFixed(0).padStart(6)}  ${name}`)
}
