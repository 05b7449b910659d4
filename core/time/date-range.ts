import type { CalendarDate } from './calendar-date.ts'

/** From a first to a last day, both inclusive. */
export interface DateRange {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Whether the day is one of the range. */
export function holdsDay({ from, to }: DateRange, date: CalendarDate): boolean {
  return from <= date && date <= to
}

/** Whether the ranges have a day in common. */
export function touches(one: DateRange, other: DateRange): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** Every calendar year of which the range has a day, in order. */
export function yearsOf({ from, to }: DateRange): number[] {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i)
}
