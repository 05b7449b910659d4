import type { ForumDay } from '../document/rows.ts'
import { minutesOfDay } from '../time/wall-time.ts'

/**
 * The window of a day, `[start, end)`, in minutes of the base zone's clocks since midnight of its date: 0 to 1439, and up
 * to 2879 for an end that is on the next day.
 */
export function windowMinutes({ window }: ForumDay): { readonly start: number; readonly end: number } {
  const [start, end] = [minutesOfDay(window.start), minutesOfDay(window.end)]
  return { start, end: end > start ? end : end + 1440 }
}
