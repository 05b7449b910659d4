import type { CalendarDate } from './calendar-date.ts'

/** From a first to a last day, both inclusive. */
export interface DateRange {
  readonly from: CalendarDate
  readonly to: CalendarDate
}
