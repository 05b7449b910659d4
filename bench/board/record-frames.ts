import type { CDPSession, Page } from '@playwright/test'

/** What the page did while something moved. */
export interface Movement {
  /** Milliseconds from each frame to the next, as the page's animation frames saw them. */
  readonly frames: readonly number[]
  /** Milliseconds that the main thread worked, a frame. */
  readonly workPerFrame: number
  readonly scriptPerFrame: number
  readonly styleAndLayoutPerFrame: number
  /** Frames that took more than 50 ms, longest first, with the scripts that ran in them. */
  readonly longFrames: readonly LongFrame[]
}

/** A frame that took more than 50 ms (W3C Long Animation Frames). */
export interface LongFrame {
  readonly duration: number
  readonly scripts: readonly {
    readonly invoker: string
    readonly name: string
    readonly duration: number
    readonly forcedStyleAndLayout: number
  }[]
}

declare global {
  interface Window {
    frameRecorder?: { stop(): { frames: number[]; longFrames: LongFrame[] } }
  }
}

/** Records the frames of the page while `move` runs. */
export async function recordFrames(page: Page, cdp: CDPSession, move: () => Promise<void>): Promise<Movement> {
  await page.evaluate(startRecorder)
  const before = await mainThread(cdp)
  await move()
  const recorded = await page.evaluate(() => window.frameRecorder?.stop())
  const after = await mainThread(cdp)
  if (!recorded) throw new Error('recordFrames: the recorder is gone')
  const { frames, longFrames } = recorded
  return {
    frames,
    workPerFrame: (after.work - before.work) / frames.length,
    scriptPerFrame: (after.script - before.script) / frames.length,
    styleAndLayoutPerFrame: (after.styleAndLayout - before.styleAndLayout) / frames.length,
    longFrames: longFrames.sort((a, b) => b.duration - a.duration),
  }
}

/** Milliseconds that the main thread has worked since the page began. */
export async function mainThread(cdp: CDPSession) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
  return {
    work: of('TaskDuration'),
    script: of('ScriptDuration'),
    styleAndLayout: of('RecalcStyleDuration') + of('LayoutDuration'),
  }
}

/** Runs in the page. */
function startRecorder() {
  const frames: number[] = []
  const longFrames: LongFrame[] = []
  let last = 0
  let isRunning = true
  requestAnimationFrame(function next(at) {
    if (last > 0) frames.push(at - last)
    last = at
    if (isRunning) requestAnimationFrame(next)
  })
  // biome-ignore lint/suspicious/noExplicitAny: the DOM's types do not know these entries yet
  const keep = (entries: readonly any[]) => {
    for (const { duration, scripts } of entries) {
      longFrames.push({
        duration,
        // biome-ignore lint/suspicious/noExplicitAny: as above
        scripts: scripts.map((script: any) => ({
          invoker: script.invoker,
          name: script.sourceFunctionName || script.sourceURL.split('/').at(-1),
          duration: script.duration,
          forcedStyleAndLayout: script.forcedStyleAndLayoutDuration,
        })),
      })
    }
  }
  const observer = new PerformanceObserver((list) => keep(list.getEntries()))
  observer.observe({ type: 'long-animation-frame' })
  window.frameRecorder = {
    stop() {
      isRunning = false
      keep(observer.takeRecords())
      observer.disconnect()
      return { frames, longFrames }
    },
  }
}
