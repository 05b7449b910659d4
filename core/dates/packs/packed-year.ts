import type { DayKind, HolidayPack, PackStatus } from '../../document/holiday-rows.ts'
import { calendarDate } from '../../time/calendar-date.ts'
import { holidayNames } from '../holiday-names.ts'

/** A year as it is written down: each line of `days` has month and day, kind and the key of its name. */
export interface PackedYear {
  readonly year: number
  readonly status: PackStatus
  readonly source: string
  readonly retrieved: string
  readonly days: string
}

/** The pack that a written year means; throws on a day or a name that there is not. That the packs are sound is tested. */
export function unpackYear(country: string, packed: PackedYear): HolidayPack {
  const { year, status, source, retrieved } = packed
  const lines = packed.days.split('\n').map((line) => line.trim())
  const days = lines
    .filter((line) => line !== '')
    .map((line) => {
      const [date = '', kind = '', keys = ''] = line.split(' ')
      const names = holidayNames(keys, kind as DayKind, country)
      return { date: calendarDate(`${year}-${date}`), names, kind: kind as DayKind }
    })
  return { country, year, status, source, retrieved: calendarDate(retrieved), weekend: [6, 7], days }
}
