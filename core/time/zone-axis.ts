import type { CalendarDate } from './calendar-date.ts'
import { calendarDate, daysBetween } from './calendar-date.ts'
import { type Instant, instant } from './instant.ts'
import type { Interval } from './interval.ts'
import { minutesOfDay, type WallTime, wallTimeOfMinutes } from './wall-time.ts'
import { offsetMinutesAt, type Zone } from './zone.ts'

const minuteMs = 60_000
const hourMs = 3_600_000
const dayMs = 86_400_000

/** A label on a zone's axis: a moment at which its clocks show a round time. */
export interface AxisTick {
  readonly at: Instant
  readonly time: WallTime
  /** Days by which the zone's calendar is ahead of the day that the board shows (-1, 0, +1). */
  readonly dayShift: number
}

/** A stretch of a zone's axis outside its working hours, or in its lunch. */
export interface AxisBand extends Interval {
  readonly kind: 'off' | 'lunch'
}

/** Hours in wall time of a zone, `[start, end)`. */
interface Hours {
  readonly start: WallTime
  readonly end: WallTime
}

/** A stretch in which a zone's clocks keep one offset from UTC, in minutes. */
interface SteadyStretch extends Interval {
  readonly offsetMinutes: number
}

/**
 * The ticks of a zone within `span`: every time that its own clocks show a multiple of `stepMinutes` after midnight, so that
 * whole hours are labelled in Kathmandu too, and an hour that is skipped or repeated is missing or stands twice.
 */
export function axisTicks(zone: Zone, span: Interval, stepMinutes: number, shownDate: CalendarDate): AxisTick[] {
  return steadyStretches(zone, span).flatMap(({ start, end, offsetMinutes }) => {
    const stepMs = stepMinutes * minuteMs
    const ticks: AxisTick[] = []
    for (let shown = Math.ceil(shownAt(start, offsetMinutes) / stepMs) * stepMs; ; shown += stepMs) {
      const at = shown - offsetMinutes * minuteMs
      if (at >= end) return ticks
      const date = calendarDate(new Date(shown).toISOString().slice(0, 10))
      const time = wallTimeOfMinutes((shown - Math.floor(shown / dayMs) * dayMs) / minuteMs)
      ticks.push({ at: instant(at), time, dayShift: daysBetween(shownDate, date) })
    }
  })
}

/** Where a zone is off work or at lunch within `span`, in order, without overlap; touching stretches of a kind are one. */
export function axisBands(zone: Zone, span: Interval, work: Hours, lunch: Hours | null): AxisBand[] {
  const bands: AxisBand[] = []
  const add = (kind: AxisBand['kind'], start: number, end: number) => {
    if (start >= end) return
    const last = bands.at(-1)
    if (last?.kind === kind && last.end === start) bands[bands.length - 1] = { ...last, end: instant(end) }
    else bands.push({ kind, start: instant(start), end: instant(end) })
  }
  for (const { start, end, offsetMinutes } of steadyStretches(zone, span)) {
    const lastDay = Math.floor((shownAt(end, offsetMinutes) - 1) / dayMs)
    for (let day = Math.floor(shownAt(start, offsetMinutes) / dayMs); day <= lastDay; day++) {
      const momentOf = (minutes: number) =>
        Math.min(end, Math.max(start, day * dayMs + (minutes - offsetMinutes) * minuteMs))
      const [workStart, workEnd] = [minutesOfDay(work.start), minutesOfDay(work.end)]
      add('off', momentOf(0), momentOf(workStart))
      if (lunch) {
        const [lunchStart, lunchEnd] = [minutesOfDay(lunch.start), minutesOfDay(lunch.end)]
        add('lunch', momentOf(Math.max(workStart, lunchStart)), momentOf(Math.min(workEnd, lunchEnd)))
      }
      add('off', momentOf(workEnd), momentOf(1440))
    }
  }
  return bands
}

/** Splits `span` where the zone's clocks change. No zone changes twice within an hour. */
function steadyStretches(zone: Zone, span: Interval): SteadyStretch[] {
  const stretches: SteadyStretch[] = []
  let start = span.start
  let offset = offsetMinutesAt(zone, start)
  for (let probe: number = span.start; probe < span.end; probe += hourMs) {
    const next = instant(Math.min(span.end, probe + hourMs))
    const nextOffset = offsetMinutesAt(zone, next)
    if (nextOffset === offset) continue
    const change = firstMomentOf(zone, nextOffset, instant(probe), next)
    stretches.push({ start, end: change, offsetMinutes: offset })
    start = change
    offset = nextOffset
  }
  if (start < span.end) stretches.push({ start, end: span.end, offsetMinutes: offset })
  return stretches
}

function firstMomentOf(zone: Zone, offset: number, before: Instant, after: Instant): Instant {
  let [low, high] = [before / minuteMs, after / minuteMs]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMinutesAt(zone, instant(middle * minuteMs)) === offset) high = middle
    else low = middle
  }
  return instant(high * minuteMs)
}

/** What the clocks show, as milliseconds since 1970 as if they were in UTC. */
function shownAt(moment: number, offsetMinutes: number): number {
  return moment + offsetMinutes * minuteMs
}
