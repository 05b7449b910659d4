import { fail, ok, type Result } from '../result.ts'
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../time/calendar-date.ts'
import type { DateRange } from '../time/date-range.ts'

/** The days that can be shown: whole years, with room on either side for a zone's other date and for bridge days. */
export const showableDays: DateRange = { from: calendarDate('1973-01-01'), to: calendarDate('2198-12-31') }

/** Of more calendar months than these nothing can be seen at a glance. */
export const mostMonths = 36

/** Why days are not shown. */
export type ShownDaysRefusal =
  | { readonly kind: 'too-many-months'; readonly months: number; readonly most: number }
  /** A day lies outside of those that can be shown. */
  | { readonly kind: 'beyond-years'; readonly first: number; readonly last: number }

/** What a range is made of, and how many of them: the length of its steps. */
export interface RangeLength {
  readonly unit: 'year' | 'month' | 'day'
  readonly count: number
}

/** The calendar year of a day. */
export function yearAround(date: CalendarDate): DateRange {
  const year = date.slice(0, 4)
  return { from: calendarDate(`${year}-01-01`), to: calendarDate(`${year}-12-31`) }
}

/** The range if it can be shown; refused with `too-many-months` or `beyond-years`. */
export function shownDays(range: DateRange): Result<DateRange, ShownDaysRefusal> {
  const { from, to } = showableDays
  if (range.from < from || range.to > to) {
    return fail({ kind: 'beyond-years', first: Number(from.slice(0, 4)), last: Number(to.slice(0, 4)) })
  }
  const months = monthIndex(range.to) - monthIndex(range.from) + 1
  return months > mostMonths ? fail({ kind: 'too-many-months', months, most: mostMonths }) : ok(range)
}

/** Whole years and whole months are counted as such, any other range in days. */
export function lengthOf({ from, to }: DateRange): RangeLength {
  if (!from.endsWith('-01') || to !== lastOfMonth(monthIndex(to))) {
    return { unit: 'day', count: daysBetween(from, to) + 1 }
  }
  const months = monthIndex(to) - monthIndex(from) + 1
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31')
  return isYears ? { unit: 'year', count: months / 12 } : { unit: 'month', count: months }
}

/**
 * The range so many times its own length later (earlier when negative): whole months by months, any other by days. It stops at
 * the first and last day that can be shown; the very same range where it cannot move.
 */
export function stepped(range: DateRange, steps: number): DateRange {
  const { isMonths, count } = stepOf(range)
  if (!isMonths) {
    const [least, most] = [daysBetween(range.from, showableDays.from), daysBetween(range.to, showableDays.to)]
    const shift = clamp(steps * count, least, most)
    return shift === 0 ? range : { from: addDays(range.from, shift), to: addDays(range.to, shift) }
  }
  const [first, last] = [monthIndex(range.from), monthIndex(range.to)]
  const [least, most] = [monthIndex(showableDays.from) - first, monthIndex(showableDays.to) - last]
  const shift = clamp(steps * count, least, most)
  return shift === 0 ? range : months(first + shift, last + shift)
}

/**
 * The range moved by whole steps until it holds the first of the wanted days. Where they go on beyond it and fit into twelve
 * months, these twelve months instead, from the month of the first.
 */
export function holding(range: DateRange, wanted: DateRange): DateRange {
  const [first, last] = [nearestShowable(wanted.from), nearestShowable(wanted.to)]
  const { isMonths, count } = stepOf(range)
  const ahead = isMonths ? monthIndex(first) - monthIndex(range.from) : daysBetween(range.from, first)
  const held = stepped(range, Math.floor(ahead / count))
  if (last <= held.to) return held
  const start = Math.min(monthIndex(first), monthIndex(showableDays.to) - 11)
  const twelve = months(start, start + 11)
  return last <= twelve.to ? twelve : held
}

function stepOf(range: DateRange): { readonly isMonths: boolean; readonly count: number } {
  const { unit, count } = lengthOf(range)
  return { isMonths: unit !== 'day', count: unit === 'year' ? count * 12 : count }
}

function nearestShowable(date: CalendarDate): CalendarDate {
  const { from, to } = showableDays
  return date < from ? from : date > to ? to : date
}

/** Months counted from the beginning of the calendar, so that they can be added to. */
function monthIndex(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function months(first: number, last: number): DateRange {
  return { from: firstOfMonth(first), to: lastOfMonth(last) }
}

function firstOfMonth(index: number): CalendarDate {
  return calendarDate(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`)
}

function lastOfMonth(index: number): CalendarDate {
  return addDays(firstOfMonth(index + 1), -1)
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
