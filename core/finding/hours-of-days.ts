import { derive } from '../document/derive.ts'
import type { Forum } from '../document/rows.ts'
import { daySpan } from '../programme/day-grid.ts'
import { baseZone } from '../programme/session-time.ts'
import { addDays, type CalendarDate, dayNumberMs } from '../time/calendar-date.ts'
import type { DateRange } from '../time/date-range.ts'
import { addMinutes } from '../time/instant.ts'
import { localTimeAt } from '../time/local-time.ts'
import { minutesOfDay, type WallTime, wallTimeOfMinutes } from '../time/wall-time.ts'
import { offsetMinutesAt } from '../time/zone.ts'
import { changeWithin, type DayHours, dayHoursOf, shortestGood } from './day-hours.ts'
import { stepMinutes } from './pain-timeline.ts'

/** Consecutive days on which every hour asks the same of every zone. */
export interface AlikeDays {
  readonly days: DateRange
  /** Those of the first of them. */
  readonly hours: DayHours
}

/** Hours that are good in every zone on several days, by the clocks of the base zone; `end` is 00:00 at midnight. */
export interface WallWindow {
  readonly start: WallTime
  readonly end: WallTime
  readonly minutes: number
}

/** What the hours of some days ask of each zone of a forum. */
export interface HoursOfDays {
  /** In order, without a gap: one unless clocks change in one of the zones. */
  readonly groups: readonly AlikeDays[]
  /** Good for all on each of the days at the same time of the base zone, half an hour or longer, in order. */
  readonly goodEachDay: readonly WallWindow[]
}

const minuteMs = 60_000
const stepsOfDay = 1440 / stepMinutes

/** The hours of the days of the base zone from one to another, both inclusive. */
export const hoursOfDays = derive(
  ['calendarProfiles'],
  (document, forum: Forum, from: CalendarDate, to: CalendarDate): HoursOfDays => {
    const groups: AlikeDays[] = []
    let before: string | null = null
    for (let date = from; date <= to; date = addDays(date, 1)) {
      const pattern = patternOf(forum, date)
      const last = groups.at(-1)
      if (last && pattern === before) {
        groups[groups.length - 1] = { ...last, days: { ...last.days, to: date } }
      } else groups.push({ days: { from: date, to: date }, hours: dayHoursOf(document, forum, date) })
      before = pattern
    }
    return { groups, goodEachDay: goodEachDay(forum, groups) }
  },
)

/** Equal for days on which the clocks of all zones show the same along the day: bands follow the clocks alone. */
function patternOf(forum: Forum, date: CalendarDate): string {
  const span = daySpan(forum, date)
  const zones = forum.zones.map((zone) => {
    const change = changeWithin(zone, span)
    const shown = span.start + offsetMinutesAt(zone, span.start) * minuteMs - dayNumberMs(date)
    // A change as the day ends is one of the next.
    const isWithin = change !== null && change.at < span.end
    return `${shown / minuteMs} ${isWithin ? `${change.at - span.start} ${change.minutes}` : ''}`
  })
  return [span.end - span.start, ...zones].join(';')
}

function goodEachDay(forum: Forum, groups: readonly AlikeDays[]): WallWindow[] {
  const isGood = groups
    .map(({ hours }) => goodSteps(forum, hours))
    .reduce((all, one) => all.map((good, step) => good && one[step] === true))
  const windows: WallWindow[] = []
  for (let first = 0; first < stepsOfDay; first++) {
    if (!isGood[first]) continue
    let end = first
    while (isGood[end]) end++
    const minutes = (end - first) * stepMinutes
    if (minutes >= shortestGood) {
      const start = wallTimeOfMinutes(first * stepMinutes)
      windows.push({ start, end: wallTimeOfMinutes((end * stepMinutes) % 1440), minutes })
    }
    first = end
  }
  return windows
}

/** Whether each five minutes of the base zone’s clocks are good for all: never those that a day skips, both of those it repeats. */
function goodSteps(forum: Forum, { span, good }: DayHours): boolean[] {
  const steps: (boolean | undefined)[] = Array.from({ length: stepsOfDay })
  for (let at = span.start; at < span.end; at = addMinutes(at, stepMinutes)) {
    const step = Math.floor(minutesOfDay(localTimeAt(at, baseZone(forum)).time) / stepMinutes)
    const isWithin = good.some(({ start, end }) => start <= at && at < end)
    steps[step] = isWithin && steps[step] !== false
  }
  return steps.map((one) => one === true)
}
