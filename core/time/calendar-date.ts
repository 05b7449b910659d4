import { tz } from '@date-fns/tz'
// By their own paths: the whole of date-fns costs a headless start more than a second.
import { addDays as addDaysTo } from 'date-fns/addDays'
import { z } from 'zod'

/**
 * A day of the Gregorian calendar, `YYYY-MM-DD`, without zone or hour.
 * Years 1972 to 2199: offsets are whole minutes there, but for Monrovia's until 7 January 1972.
 */
export type CalendarDate = string & z.BRAND<'CalendarDate'>

/** Monday 1 to Sunday 7 (ISO 8601). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Days have no zone; date-fns would otherwise count them on the machine's. */
const inUtc = { in: tz('UTC') }

/** Parses and brands a day; refuses days that do not exist, such as 31 February. */
export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, { error: 'not a day written YYYY-MM-DD between 1972 and 2199' })
  .brand<'CalendarDate'>()

/** Whether `text` is a day that exists, written `YYYY-MM-DD`, from 1972 to 2199. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const year = Number(match[1])
  if (year < 1972 || year > 2199) return false
  return formatUtcDay(Date.UTC(year, Number(match[2]) - 1, Number(match[3]))) === text
}

/** Brands a day known to be valid; throws on any other text. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`calendarDate: ${JSON.stringify(text)} is not a day`)
  return text
}

/** Midnight of the day as if it were in UTC, in milliseconds: a number to calculate with, not an instant. */
export function dayNumberMs(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
}

/** The day `days` later (earlier when negative). Throws outside 1972 to 2199. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(formatUtcDay(addDaysTo(dayNumberMs(date), days, inUtc).getTime()))
}

/** `count` days one after the other, the first of them `from`. Throws outside 1972 to 2199. */
export function daysFrom(from: CalendarDate, count: number): CalendarDate[] {
  // As in daysBetween: a search over a year asks for it again and again.
  const first = dayNumberMs(from)
  return Array.from({ length: Math.max(0, count) }, (_, i) => calendarDate(formatUtcDay(first + i * 86_400_000)))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  // date-fns' own count makes two zoned dates a call, which an agenda of a thousand sessions cannot afford.
  return (dayNumberMs(to) - dayNumberMs(from)) / 86_400_000
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(date: CalendarDate): IsoWeekday {
  // As in daysBetween: a calendar of a year asks a thousand times. Day 0 was a Thursday.
  const day = (((dayNumberMs(date) / 86_400_000 + 3) % 7) + 7) % 7
  return (day + 1) as IsoWeekday
}

/** The earlier first; for `Array.sort`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function formatUtcDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
