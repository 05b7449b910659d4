/** Electron's `screen`: Chromium tells nothing of the displays before it shows a page, so the display server is asked. */
import { execFileSync } from 'node:child_process'
import { HEADLESS_SCREEN } from '../chromium.ts'
import { host } from '../host.ts'
import { strict } from '../strict.ts'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Display {
  readonly id: number
  readonly label: string
  readonly bounds: Rectangle
  readonly workArea: Rectangle
  readonly size: { readonly width: number; readonly height: number }
  readonly workAreaSize: { readonly width: number; readonly height: number }
  readonly scaleFactor: number
}

let known: readonly Display[] | undefined

export const screen = strict('screen', {
  getAllDisplays: (): Display[] => [...displays()],
  getPrimaryDisplay: (): Display => primary(),
  getDisplayMatching: (rect: Rectangle): Display =>
    displays().reduce(
      (best, display) => (overlap(display.bounds, rect) > overlap(best.bounds, rect) ? display : best),
      primary(),
    ),
})

function displays(): readonly Display[] {
  known ??= readDisplays().map(toDisplay)
  return known
}

function primary(): Display {
  const [first] = displays()
  if (!first) throw new Error('There is no display')
  return first
}

/** Where xrandr (or an X server) is missing, one common screen is assumed; a window manager keeps windows reachable anyway. */
function readDisplays(): Rectangle[] {
  const assumed = [{ x: 0, y: 0, ...HEADLESS_SCREEN }]
  if (host.isHeadless || !process.env['DISPLAY']) return assumed
  try {
    const report = execFileSync('xrandr', ['--current'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 2000,
    })
    const found = [...report.matchAll(/ connected (primary )?(\d+)x(\d+)\+(\d+)\+(\d+)/g)].map(
      ([, isPrimary, width, height, x, y]) => ({
        isPrimary: Boolean(isPrimary),
        bounds: { x: Number(x), y: Number(y), width: Number(width), height: Number(height) },
      }),
    )
    const ordered = [...found.filter((display) => display.isPrimary), ...found.filter((display) => !display.isPrimary)]
    return ordered.length > 0 ? ordered.map((display) => display.bounds) : assumed
  } catch {
    return assumed
  }
}

function toDisplay(bounds: Rectangle, index: number): Display {
  const size = { width: bounds.width, height: bounds.height }
  return { id: index + 1, label: '', bounds, workArea: bounds, size, workAreaSize: size, scaleFactor: 1 }
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}
