import type { CalendarDate } from '../../core/time/calendar-date.ts'

/** How a date is written in a list: the year is said only where it is not the present one. */
export function nearStyle(date: CalendarDate, today: CalendarDate): 'short' | 'date' {
  return date.slice(0, 4) === today.slice(0, 4) ? 'short' : 'date'
}
