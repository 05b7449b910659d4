import { calendarOf, countsAs, type DayStatus, type HolidayCalendar } from '../../dates/holiday-calendar.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import { zoneCity } from '../../time/zone-city.ts'
import type { Conflict, ConflictFacts } from '../conflict.ts'
import { makeForumConflict } from './make-conflict.ts'
import type { Placed, Programme } from './programme.ts'

/**
 * What speaks against a day of a forum that is still planned, in the countries of its zones: a holiday, a weekend, or a year
 * whose holidays nobody has decreed, which is said once a year. It is said of the first session of the day, since a day with
 * hundreds of sessions has it once.
 */
export function findDayConflicts(
  first: Placed,
  date: CalendarDate,
  isFirstOfYear: boolean,
  { forum, packs }: Programme,
): Conflict[] {
  if (forum.status !== 'planning') return []
  const calendar = calendarOf(packs)
  const countries = [...new Set(forum.zones.flatMap((zone) => zoneCity(zone).country ?? []))]
  const days = countries.map((country) => calendar.dayOf(country, date))
  const off = days.filter((day) => day.status === 'weekend').map(({ country }) => country)
  const year = Number(date.slice(0, 4))
  const undecreed = isFirstOfYear ? countries.filter((country) => isUndecreed(calendar, country, year)) : []
  const said = (facts: ConflictFacts, about: string) => makeForumConflict(first.session, forum.id, facts, about)
  return [
    ...days
      .filter(isHoliday)
      .map(({ country, names }) => said({ kind: 'holiday', country, date, names: names ?? {} }, `${date} ${country}`)),
    ...(off.length > 0 ? [said({ kind: 'not-a-working-day', date, countries: off }, date)] : []),
    ...undecreed.map((country) => said({ kind: 'calendar-not-decreed', country, year }, `${year} ${country}`)),
  ]
}

/** A festival that the law fixes is a holiday also where the transfers of its year are not decreed. */
function isHoliday(day: DayStatus): boolean {
  return countsAs(day) === 'holiday'
}

/** Of countries without any pack nothing is known, so nothing is said; the screen of days says that. */
function isUndecreed(calendar: HolidayCalendar, country: string, year: number): boolean {
  const pack = calendar.packOf(country, year)
  if (pack) return pack.status === 'unknown'
  return calendar.packOf(country, 2028) !== null && year > 2028
}
