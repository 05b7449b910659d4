import { derive } from '../document/derive.ts'
import type { Forum } from '../document/rows.ts'
import { daySpan } from '../programme/day-grid.ts'
import { workingDayOf } from '../programme/working-day.ts'
import { addDays, type CalendarDate, calendarDate } from '../time/calendar-date.ts'
import { addMinutes, type Instant, instant, instantToText } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import { type LocalTime, localTimeAt } from '../time/local-time.ts'
import { wallTime } from '../time/wall-time.ts'
import { offsetMinutesAt, type Zone } from '../time/zone.ts'
import { type AxisTick, axisTicks } from '../time/zone-axis.ts'
import { bandCosts, bandsOf, type HourBand } from './hour-cost.ts'
import { stepMinutes } from './pain-timeline.ts'

/** A stretch in which the hours of a zone are of one kind. */
export interface BandStretch extends Interval {
  readonly band: HourBand
}

/** That the clocks of a zone change: forward by so many minutes, or back where it is negative. */
export interface ClockChange {
  readonly zone: Zone
  readonly at: Instant
  readonly minutes: number
  /** What they show at that moment if they did not change. */
  readonly shown: LocalTime
}

/** The day of the base zone as one zone lives it. */
export interface ZoneHours {
  readonly zone: Zone
  /** One after the other, from the beginning of the day to its end. */
  readonly stretches: readonly BandStretch[]
  /** Every full hour of the zone's own clocks. */
  readonly ticks: readonly AxisTick[]
  /** The days on the zone's calendar that the day touches, in order. */
  readonly dates: readonly CalendarDate[]
  readonly change: ClockChange | null
}

/** Hours that are good in every zone. */
export interface GoodWindow extends Interval {
  readonly minutes: number
  readonly zones: readonly { readonly zone: Zone; readonly start: LocalTime; readonly end: LocalTime }[]
}

/** What the hours of a day ask of each zone of a forum. */
export interface DayHours {
  readonly date: CalendarDate
  /** The day in the base zone, from midnight to midnight. */
  readonly span: Interval
  readonly zones: readonly ZoneHours[]
  /** Core hours in every zone, half an hour or longer, in order. */
  readonly good: readonly GoodWindow[]
}

/** Shorter good hours than these, in minutes, are no help. */
export const shortestGood = 30
const minuteMs = 60_000

/** The hours of a day of the base zone, by the working day of each zone of the forum. */
export const dayHoursOf = derive(['calendarProfiles'], (document, forum: Forum, date: CalendarDate): DayHours => {
  const span = daySpan(forum, date)
  const zones = forum.zones.map((zone): ZoneHours => {
    const bands = bandsOf(workingDayOf(document, zone))
    const stretches: { start: Instant; end: Instant; band: HourBand }[] = []
    for (let at = span.start; at < span.end; at = addMinutes(at, stepMinutes)) {
      const band = bandAt(bands, zone, at)
      const last = stretches.at(-1)
      const end = addMinutes(at, stepMinutes)
      if (last?.band === band) last.end = end
      else stretches.push({ start: at, end, band })
    }
    return {
      zone,
      stretches,
      ticks: axisTicks(zone, span, 60, date),
      dates: [...new Set([localTimeAt(span.start, zone).date, localTimeAt(addMinutes(span.end, -1), zone).date])],
      change: changeWithin(zone, span),
    }
  })
  return { date, span, zones, good: goodWindows(zones, span) }
})

/** What an hour asks of each zone, in the order of the forum's zones: the worst band within the hour that begins then. */
export function painAt({ zones }: DayHours, start: Instant): readonly PainInZone[] {
  return zones.map(({ zone, stretches }) => {
    const end = addMinutes(start, 60)
    const met = stretches.filter((one) => one.start < end && start < one.end)
    const worst = met.reduce<BandStretch | undefined>(
      (a, b) => (a && bandCosts[a.band] >= bandCosts[b.band] ? a : b),
      undefined,
    )
    const pain = met.reduce((sum, one) => {
      const minutes = (Math.min(one.end, end) - Math.max(one.start, start)) / minuteMs
      return sum + (bandCosts[one.band] * minutes) / stepMinutes
    }, 0)
    return { zone, local: localTimeAt(start, zone), band: worst?.band ?? 'night', pain }
  })
}

/** An hour as one zone lives it. */
export interface PainInZone {
  readonly zone: Zone
  readonly local: LocalTime
  readonly band: HourBand
  /** In costs of five minutes (hour-cost). */
  readonly pain: number
}

/** The clocks of the forum's zones that change from one day to another, both inclusive, on the base zone's calendar. */
export function clockChanges(forum: Forum, from: CalendarDate, to: CalendarDate): readonly ClockChange[] {
  const changes: ClockChange[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const span = daySpan(forum, date)
    for (const zone of forum.zones) {
      const change = changeWithin(zone, span)
      if (change) changes.push(change)
    }
  }
  return changes
}

function bandAt(bands: readonly HourBand[], zone: Zone, at: Instant): HourBand {
  const shown = at / minuteMs + offsetMinutesAt(zone, at)
  return bands[Math.floor(shown - Math.floor(shown / 1440) * 1440)] ?? 'night'
}

/** The change of a zone’s clocks within a day; null where there is none. */
export function changeWithin(zone: Zone, { start, end }: Interval): ClockChange | null {
  const before = offsetMinutesAt(zone, start)
  const minutes = offsetMinutesAt(zone, end) - before
  if (minutes === 0) return null
  let [low, high] = [start / minuteMs, end / minuteMs]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMinutesAt(zone, addMinutes(start, middle - start / minuteMs)) === before) low = middle
    else high = middle
  }
  const at = addMinutes(start, high - start / minuteMs)
  const moment = addMinutes(at, before)
  const shown = {
    date: calendarDate(instantToText(moment).slice(0, 10)),
    time: wallTime(instantToText(moment).slice(11, 16)),
  }
  return { zone, at, minutes, shown }
}

function goodWindows(zones: readonly ZoneHours[], span: Interval): GoodWindow[] {
  let shared: Interval[] = [span]
  for (const { stretches } of zones) {
    const core = stretches.filter(({ band }) => band === 'core')
    shared = shared.flatMap((one) =>
      core.flatMap((other) => {
        const start = instant(Math.max(one.start, other.start))
        const end = instant(Math.min(one.end, other.end))
        return start < end ? [{ start, end }] : []
      }),
    )
  }
  return shared.flatMap(({ start, end }) => {
    const minutes = (end - start) / minuteMs
    if (minutes < shortestGood) return []
    const inZones = zones.map(({ zone }) => ({ zone, start: localTimeAt(start, zone), end: localTimeAt(end, zone) }))
    return [{ start, end, minutes, zones: inZones }]
  })
}
