import type { ForumDay } from '../document/rows.ts'
import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.ts'
import { addMinutes, type Instant } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import { localTimeAt, resolveLocalTime } from '../time/local-time.ts'
import { minutesOfDay, type WallTime, wallTimeOfMinutes } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import { type AxisBand, type AxisTick, axisBands, axisTicks } from '../time/zone-axis.ts'
import type { DayGrid } from './day-grid.ts'
import { windowMinutes } from './day-window.ts'

/** What of a zone's axis lies at which minutes of the board. */
export interface GridAxis {
  readonly ticks: readonly (AxisTick & { readonly minute: number })[]
  readonly bands: readonly (Pick<AxisBand, 'kind'> & { readonly from: number; readonly to: number })[]
}

/** What of the board is shown, in minutes as a DayGrid counts them. */
interface ShownMinutes {
  readonly from: number
  readonly to: number
}

/** No zone's clocks are put back or forward by more. */
const longestChangeMinutes = 1440

/**
 * The minute of a board at which a moment stands in the columns of `date`: elapsed minutes on a board of one day, minutes of
 * the base zone's clocks where days are side by side.
 */
export function gridMinuteOf({ by, span }: DayGrid, date: CalendarDate, base: Zone, moment: Instant): number {
  if (by !== 'days') return (moment - span.start) / 60_000
  const local = localTimeAt(moment, base)
  return daysBetween(date, local.date) * 1440 + minutesOfDay(local.time)
}

/** The minutes of a board between which a day is open: on the day on which the clocks change, an hour off what they show. */
export function gridWindow(
  { by, span }: DayGrid,
  base: Zone,
  day: ForumDay,
): { readonly start: number; readonly end: number } {
  const { start, end } = windowMinutes(day)
  if (by === 'days') return { start, end }
  const minuteOf = (minute: number) => {
    const local = { date: addDays(day.date, Math.floor(minute / 1440)), time: wallTimeOfMinutes(minute % 1440) }
    return (resolveLocalTime(local, base).moment - span.start) / 60_000
  }
  return { start: minuteOf(start), end: minuteOf(end) }
}

/** What the clocks of the base zone show at a minute of the board; null at the midnight that ends its day. */
export function gridTimeOf({ by, span }: DayGrid, base: Zone, minute: number): WallTime | null {
  if (minute === (by === 'days' ? 1440 : (span.end - span.start) / 60_000)) return null
  if (by === 'days') return wallTimeOfMinutes(((minute % 1440) + 1440) % 1440)
  return localTimeAt(addMinutes(span.start, minute), base).time
}

/**
 * The axis of a zone beside a board. Where days are side by side, the minutes are those of the base zone's clocks, as the
 * cards stand: an hour that those skip is left empty, and of one that they repeat the first is labelled.
 */
export function gridAxis(
  grid: DayGrid,
  base: Zone,
  zone: Zone,
  shown: ShownMinutes,
  stepMinutes: number,
  work: Parameters<typeof axisBands>[2],
  lunch: Parameters<typeof axisBands>[3],
): GridAxis {
  const minuteOf = (moment: Instant) => gridMinuteOf(grid, grid.date, base, moment)
  const margin = grid.by === 'days' ? longestChangeMinutes : 0
  const span: Interval = {
    start: addMinutes(grid.span.start, shown.from - margin),
    end: addMinutes(grid.span.start, shown.to + margin),
  }
  let last = Number.NEGATIVE_INFINITY
  const ticks = axisTicks(zone, span, stepMinutes, grid.date).flatMap((tick) => {
    const minute = minuteOf(tick.at)
    if (minute <= last) return []
    last = minute
    return minute < shown.from || minute >= shown.to ? [] : [{ ...tick, minute }]
  })
  const bands = axisBands(zone, span, work, lunch).flatMap(({ kind, start, end }) => {
    const from = Math.max(shown.from, minuteOf(start))
    const to = Math.min(shown.to, minuteOf(end))
    return to > from ? [{ kind, from, to }] : []
  })
  return { ticks, bands }
}
