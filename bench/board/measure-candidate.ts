import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Candidate } from './candidates.ts'
import { carryCard, findSheet, turnWheel } from './move-mouse.ts'
import { type Movement, mainThread, recordFrames } from './record-frames.ts'

/** What one fresh page showed. Times in milliseconds. */
export interface Measurement {
  /** From just before mounting until the frame after the first one with cards. */
  readonly firstRender: number
  /** What the main thread worked after that, until it came to rest. */
  readonly workAfter: number
  readonly elements: number
  /** Cards in the document, in sight or not. */
  readonly cards: number
  /** From just before the edit until the frame after the first one that shows it: the median of several. */
  readonly update: number
  /** What the main thread worked for one such edit. */
  readonly updateWork: number
  readonly scroll: Movement
  readonly drag: Movement
  /** Whether the drag changed the programme. */
  readonly hasDropped: boolean
}

/** Around the movements of a run: a profile or a trace. */
export interface Watch {
  begin(page: Page, cdp: CDPSession): Promise<void>
  end(page: Page, cdp: CDPSession): Promise<void>
}

const updates = 5
/** With less work than this in a pause the main thread is at rest. */
const atRestMs = 15
const mostPauses = 40
const size = { width: 1280, height: 800 }

/** Opens the candidate in a fresh page and has it render, edit, scroll and drag. */
export async function measureCandidate(
  browser: Browser,
  origin: string,
  { entry, view, card }: Candidate,
  watch?: Watch,
): Promise<Measurement> {
  const context = await browser.newContext({ viewport: size, timezoneId: 'UTC', locale: 'en-GB' })
  const troubles: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => troubles.push(error.stack ?? error.message))
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable')
    await page.goto(`${origin}/${folderOf(entry)}/index.html?view=${view}`)
    await page.waitForFunction(() => window.candidate !== undefined, null, { timeout: 10_000 })
    await rest(page)

    const firstRender = await page.evaluate(mountAndPaint, card)
    const workAfter = await settle(page, cdp)
    const [elements, cards] = await page.evaluate(
      (selector) => [document.querySelectorAll('#root *').length, document.querySelectorAll(selector).length] as const,
      card,
    )
    const { update, updateWork } = await measureUpdates(page, cdp)
    await watch?.begin(page, cdp)
    const resting = await findSheet(page, card)
    const scroll = await recordFrames(page, cdp, () => turnWheel(page, resting))
    await rest(page)
    const scrolled = await findSheet(page, card)
    const drag = await recordFrames(page, cdp, () => carryCard(page, scrolled))
    await watch?.end(page, cdp)
    await page.mouse.up()
    await rest(page)
    const hasDropped = await page.evaluate(() => (window.candidate?.drops() ?? 0) > 0)
    return { firstRender, workAfter, elements, cards, update, updateWork, scroll, drag, hasDropped }
  } finally {
    await context.close()
    if (troubles.length > 0) console.error(`The page of ${entry} reported errors:\n${troubles.join('\n')}`)
  }
}

/** Where the files of a page are served: `pages/ours.tsx` at `pages-ours`. */
export function folderOf(entry: string): string {
  return entry.replace(/\.tsx?$/, '').replaceAll('/', '-')
}

async function measureUpdates(page: Page, cdp: CDPSession) {
  const taken: number[] = []
  let work = 0
  for (let round = 1; round <= updates; round++) {
    const before = await mainThread(cdp)
    taken.push(await page.evaluate(retitleAndPaint, `Renamed session ${round}`))
    // What may lag a frame behind the edit is work for it all the same.
    await rest(page)
    work += (await mainThread(cdp)).work - before.work
  }
  return { update: taken.sort((a, b) => a - b)[Math.floor(updates / 2)] ?? 0, updateWork: work / updates }
}

/** Lets timers and late work of the page come to an end. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(300)
}

/** Waits until the main thread has nothing more to do, and answers what it worked until then. */
async function settle(page: Page, cdp: CDPSession): Promise<number> {
  const begun = (await mainThread(cdp)).work
  let before = begun
  for (let pause = 0; pause < mostPauses; pause++) {
    await rest(page)
    const { work } = await mainThread(cdp)
    if (work - before < atRestMs) return before - begun
    before = work
  }
  throw new Error('settle: the page did not come to rest')
}

/** Runs in the page. */
async function mountAndPaint(selector: string): Promise<number> {
  const nextFrame = () => new Promise(requestAnimationFrame)
  await nextFrame()
  const start = performance.now()
  window.candidate?.mount()
  for (let frame = 0; frame < 600; frame++) {
    await nextFrame()
    if (!document.querySelector(selector)) continue
    await nextFrame()
    return performance.now() - start
  }
  throw new Error(`mountAndPaint: no ${selector} after 600 frames`)
}

/** Runs in the page. */
async function retitleAndPaint(title: string): Promise<number> {
  const nextFrame = () => new Promise(requestAnimationFrame)
  await nextFrame()
  const start = performance.now()
  window.candidate?.retitle(title)
  for (let frame = 0; frame < 120; frame++) {
    await nextFrame()
    if (!document.getElementById('root')?.textContent?.includes(title)) continue
    await nextFrame()
    return performance.now() - start
  }
  throw new Error(`retitleAndPaint: "${title}" is not shown after 120 frames`)
}
