import { type CalendarDate, daysBetween, daysFrom } from '../time/calendar-date.ts'
import { countsAs, type DayStatus, type HolidayCalendar, isWorked } from './holiday-calendar.ts'

/** A day in several countries, and how it compares with other days. */
export interface CommonDay {
  readonly date: CalendarDate
  /** In the order in which the countries were given. */
  readonly countries: readonly DayStatus[]
  /** Whether all of them work; null where none is known to be off and one is not decreed, or there is no country. */
  readonly isWorked: boolean | null
  readonly rank: DayRank
}

/** Countries on holiday, the worst cost of one, and the sum of all; the earlier number decides. */
export type DayRank = readonly [onHoliday: number, worst: number, sum: number]

/** Consecutive days on all of which all countries work, as far as is known. */
export interface CommonRun {
  readonly from: CalendarDate
  /** The last day, inclusive. */
  readonly to: CalendarDate
  readonly days: readonly CommonDay[]
  /** Whether a day of it is not decreed yet in one of the countries. */
  readonly hasUnknown: boolean
}

/** What a day is in these countries. */
export function commonDay(calendar: HolidayCalendar, countries: readonly string[], date: CalendarDate): CommonDay {
  const statuses = countries.map((country) => calendar.dayOf(country, date))
  const worked = statuses.map(isWorked)
  return {
    date,
    countries: statuses,
    isWorked: worked.includes(false) ? false : worked.length === 0 || worked.includes(null) ? null : true,
    rank: rankOf(statuses),
  }
}

/** The days from `from` to `to`, both inclusive, in their order. None when `to` is earlier. */
export function commonDays(
  calendar: HolidayCalendar,
  countries: readonly string[],
  from: CalendarDate,
  to: CalendarDate,
): CommonDay[] {
  return daysFrom(from, daysBetween(from, to) + 1).map((date) => commonDay(calendar, countries, date))
}

/** How days of countries compare with those of another date. */
export function rankOf(statuses: readonly DayStatus[]): DayRank {
  let [onHoliday, worst, sum] = [0, 0, 0]
  for (const status of statuses) {
    if (countsAs(status) === 'holiday') onHoliday += 1
    worst = Math.max(worst, status.cost)
    sum += status.cost
  }
  return [onHoliday, worst, sum]
}

/** The better day first; for `Array.sort`. */
export function compareRanks(a: DayRank, b: DayRank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

/**
 * Every stretch of `length` consecutive days of the calendar on which nobody is known to be off: the best first, by its worst
 * day, then by the sum of its days; known before unknown among equals, then the earliest.
 */
export function commonRuns(days: readonly CommonDay[], length: number): CommonRun[] {
  const runs: { readonly run: CommonRun; readonly worst: DayRank; readonly sum: number }[] = []
  for (let first = 0; first + length <= days.length; first++) {
    const window = days.slice(first, first + length)
    const [from, to] = [window[0], window.at(-1)]
    if (!from || !to || !window.every(mayBeWorked)) continue
    const run = { from: from.date, to: to.date, days: window, hasUnknown: window.some((day) => day.isWorked === null) }
    const worst = window.map(({ rank }) => rank).reduce((a, b) => (compareRanks(a, b) < 0 ? b : a))
    runs.push({ run, worst, sum: window.reduce((sum, { rank }) => sum + rank[2], 0) })
  }
  return runs
    .sort(
      (a, b) => compareRanks(a.worst, b.worst) || a.sum - b.sum || Number(a.run.hasUnknown) - Number(b.run.hasUnknown),
    )
    .map(({ run }) => run)
}

/** Unknown days that would be a weekend or a festival are not held for working days, nor are those of no country. */
function mayBeWorked({ countries }: CommonDay): boolean {
  return (
    countries.length > 0 &&
    countries.every((status) => {
      const counted = countsAs(status)
      return counted !== 'weekend' && counted !== 'holiday'
    })
  )
}
