import type { Forum, Slot } from '../document/rows.ts'
import { windowMinutes } from '../programme/day-window.ts'
import { baseZone } from '../programme/session-time.ts'
import { addDays } from '../time/calendar-date.ts'
import { type Instant, instant } from '../time/instant.ts'
import { localTimeAt, resolveLocalTime } from '../time/local-time.ts'
import { wallTimeOfMinutes } from '../time/wall-time.ts'
import { stepMinutes } from './pain-timeline.ts'

const stepMs = stepMinutes * 60_000

interface Segment {
  /** The moment of its first position. */
  readonly from: number
  readonly first: number
  readonly end: number
}

/**
 * The hours of a forum's days as positions of five minutes (UTC), counted through from the first to the last. Days that run
 * into one another make one segment; between segments there is nothing.
 */
export class PlacingGrid {
  readonly size: number
  readonly #segments: readonly Segment[]
  readonly #segmentOf: Uint16Array
  /** How many positions a session that starts there may take before its day closes; 0 where none may start. */
  readonly #room: Uint16Array

  constructor(forum: Forum) {
    const base = baseZone(forum)
    const windows = forum.days
      .map((day) => {
        const { end } = windowMinutes(day)
        const closes = addDays(day.date, Math.floor(end / 1440))
        const at = (date: typeof closes, time: Slot['start']) => resolveLocalTime({ date, time }, base).moment
        return { open: at(day.date, day.window.start), close: at(closes, wallTimeOfMinutes(end % 1440)) }
      })
      .sort((a, b) => a.open - b.open)
    const segments: Segment[] = []
    for (const { open, close } of windows) {
      const [from, to] = [Math.floor(open / stepMs) * stepMs, Math.ceil(close / stepMs) * stepMs]
      const last = segments.at(-1)
      const lastEnd = last ? last.from + (last.end - last.first) * stepMs : Number.NEGATIVE_INFINITY
      if (last && from <= lastEnd) {
        segments[segments.length - 1] = { ...last, end: last.end + Math.max(0, (to - lastEnd) / stepMs) }
      } else {
        const first = last?.end ?? 0
        segments.push({ from, first, end: first + Math.max(0, (to - from) / stepMs) })
      }
    }
    this.#segments = segments
    this.size = segments.at(-1)?.end ?? 0
    this.#segmentOf = new Uint16Array(this.size)
    for (const [i, { first, end }] of segments.entries()) this.#segmentOf.fill(i, first, end)
    this.#room = new Uint16Array(this.size)
    for (let at = 0; at < this.size; at++) {
      const moment = this.momentAt(at)
      const closes = windows.filter(({ open, close }) => open <= moment && moment < close).map(({ close }) => close)
      // A time that the clocks skip or show twice is no time to begin.
      if (closes.length === 0 || resolveLocalTime(localTimeAt(moment, base), base).kind !== 'exact') continue
      this.#room[at] = Math.floor((Math.max(...closes) - moment) / stepMs)
    }
  }

  /** The moment at which a position begins. */
  momentAt(at: number): Instant {
    const segment = this.#segments[this.#segmentOf[at] ?? 0]
    return instant(segment ? segment.from + (at - segment.first) * stepMs : 0)
  }

  /** The first position of the segment of a position. */
  segmentStart(at: number): number {
    return this.#segments[this.#segmentOf[at] ?? 0]?.first ?? 0
  }

  /** The end of the segment of a position, exclusive. */
  segmentEnd(at: number): number {
    return this.#segments[this.#segmentOf[at] ?? 0]?.end ?? 0
  }

  /** How many positions a session that starts there may take before its day closes; 0 where none may start. */
  roomAt(at: number): number {
    return this.#room[at] ?? 0
  }

  /** The positions that a stretch of time touches, one range a segment. */
  rangesOf(start: number, end: number): (readonly [from: number, to: number])[] {
    return this.#segments.flatMap((segment) => {
      const from = Math.max(segment.first, segment.first + Math.floor((start - segment.from) / stepMs))
      const to = Math.min(segment.end, segment.first + Math.ceil((end - segment.from) / stepMs))
      return from < to ? [[from, to] as const] : []
    })
  }
}
