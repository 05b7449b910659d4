import type { CommonDay } from './common-days.ts'
import { countsAs, type DayStatus } from './holiday-calendar.ts'

/** A day on which some countries are off, and others are not. */
export interface PassedOverDay {
  readonly date: CommonDay['date']
  /** Those that are off for a holiday, in the order in which the countries were given. */
  readonly holidays: readonly DayStatus[]
}

/**
 * The days that would be working days if it were not for a holiday in one of the countries: what somebody who looks for a
 * date asks about. A day on which every country has its weekend is none. A festival of a year that is not decreed counts.
 */
export function passedOverDays(days: readonly CommonDay[]): PassedOverDay[] {
  return days.flatMap(({ date, countries }) => {
    const holidays = countries.filter((day) => countsAs(day) === 'holiday')
    const isWeekend = countries.every(
      (day) => countsAs(day) === 'weekend' || (countsAs(day) === 'holiday' && isOnWeekend(date)),
    )
    return holidays.length === 0 || isWeekend ? [] : [{ date, holidays }]
  })
}

function isOnWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
}
