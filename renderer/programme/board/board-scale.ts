import type { BoardView } from '../../../core/bridge/preferences.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { DayGrid, GridPlace } from '../../../core/programme/day-grid.ts'
import { gridWindow } from '../../../core/programme/grid-axis.ts'
import { baseZone } from '../../../core/programme/session-time.ts'

/*
 * Where things stand on the board, in pixels of its sheet: x from the left of the first column, y from the top of the
 * first minute shown.
 */

/** The board's measures for one drawing. */
export interface BoardScale {
  readonly pxPerMinute: number
  /** Minutes of the day shown, `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly height: number
  /** Left edge of each column, and the right edge of the last. */
  readonly edges: readonly number[]
  readonly width: number
}

/** A rectangle on the sheet. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const pxPerMinuteByZoom: { readonly [Z in BoardView['zoom']]: number } = { 5: 4, 10: 2.4, 15: 1.6, 30: 1.2 }
const narrowestFit = 0.8
const narrowestColumn = 104
const narrowestLane = 84
const marginMinutes = 30

/** Measures a board for the room it has. */
export function scaleOf(
  grid: DayGrid,
  forum: Forum,
  view: Pick<BoardView, 'zoom' | 'fitsDay' | 'showsNight'>,
  room: { readonly width: number; readonly height: number },
): BoardScale {
  const { from, to } = shownMinutes(grid, forum, view.showsNight)
  const pxPerMinute = view.fitsDay
    ? Math.max(narrowestFit, (room.height - 2) / (to - from))
    : pxPerMinuteByZoom[view.zoom]
  const least = grid.columns.map(({ lanes }) => Math.max(narrowestColumn, lanes * narrowestLane))
  const missing = room.width - least.reduce((sum, width) => sum + width, 0)
  const share = Math.max(0, missing) / Math.max(1, least.length)
  const edges = [0]
  for (const width of least) edges.push((edges.at(-1) ?? 0) + width + share)
  return { pxPerMinute, from, to, height: (to - from) * pxPerMinute, edges, width: edges.at(-1) ?? 0 }
}

/** The day's hours and sessions with half an hour on either side, in whole half hours; with `night`, all of the day. */
function shownMinutes(grid: DayGrid, forum: Forum, night: boolean): { readonly from: number; readonly to: number } {
  const { by, places, span, date } = grid
  const length = by === 'days' ? 1440 : (span.end - span.start) / 60_000
  const windows = forum.days
    .filter((day) => by === 'days' || day.date === date)
    .map((day) => gridWindow(grid, baseZone(forum), day))
  const starts = [...windows.map(({ start }) => start), ...places.map(({ startMinute }) => startMinute)]
  const ends = [...windows.map(({ end }) => end), ...places.map((place) => endMinute(place))]
  const latest = Math.max(...ends, 0)
  if (night || starts.length === 0) return { from: 0, to: Math.max(length, halfHourAfter(latest)) }
  return {
    from: Math.max(0, halfHourBefore(Math.min(...starts) - marginMinutes)),
    to: Math.max(
      halfHourAfter(latest + marginMinutes) > length && latest <= length
        ? length
        : halfHourAfter(latest + marginMinutes),
      60,
    ),
  }
}

/** Where a place ends, in minutes as its start. */
export function endMinute({ startMinute, session }: GridPlace): number {
  return startMinute + session.durationMinutes
}

/** The rectangle of a place: its lane of its column, or all columns. */
export function rectOf(place: GridPlace, scale: BoardScale): Rect {
  const [left, right] = place.spansAll
    ? [0, scale.width]
    : [scale.edges[place.column] ?? 0, scale.edges[place.column + 1] ?? scale.width]
  const lane = (right - left) / place.lanes
  const top = yOf(place.startMinute, scale)
  return {
    left: left + place.lane * lane,
    top: Math.max(0, top),
    width: lane,
    height: Math.max(18, yOf(endMinute(place), scale) - Math.max(0, top)),
  }
}

/** The height at which a minute stands. */
export function yOf(minute: number, { pxPerMinute, from }: BoardScale): number {
  return (minute - from) * pxPerMinute
}

/** The minute at a height, not yet on the grid. */
export function minuteAt(y: number, { pxPerMinute, from }: BoardScale): number {
  return y / pxPerMinute + from
}

/** The column at a distance from the left; the nearest when it is beside the sheet. */
export function columnAt(x: number, { edges }: BoardScale): number {
  const after = edges.findIndex((edge) => edge > x)
  if (after === -1) return Math.max(0, edges.length - 2)
  return Math.max(0, after - 1)
}

/** Whether two rectangles share anything. */
export function rectsMeet(a: Rect, b: Rect): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}

function halfHourBefore(minute: number): number {
  return Math.floor(minute / 30) * 30
}

function halfHourAfter(minute: number): number {
  return Math.ceil(minute / 30) * 30
}
