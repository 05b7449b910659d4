import type { Forum } from '../document/rows.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Instant } from '../time/instant.ts'
import { localTimeAt } from '../time/local-time.ts'
import type { DayGrid } from './day-grid.ts'
import { isInNightOf } from './forum-day.ts'
import { gridMinuteOf } from './grid-axis.ts'
import { baseZone } from './session-time.ts'

/** Where the present moment stands on a board. */
export interface NowOnGrid {
  readonly minute: number
  /** The column of its day where days are side by side; null for all columns. */
  readonly column: number | null
}

/** Where a moment stands on a board: on the day that it falls on, and on the one in whose night it lies. */
export function nowOnGrid(grid: DayGrid, forum: Forum, now: Instant): NowOnGrid[] {
  const base = baseZone(forum)
  const { date: today, time: start } = localTimeAt(now, base)
  const isOn = (date: CalendarDate) =>
    date === today || forum.days.some((day) => day.date === date && isInNightOf(day, { date: today, start }))
  if (grid.by !== 'days') {
    return isOn(grid.date) ? [{ minute: gridMinuteOf(grid, grid.date, base, now), column: null }] : []
  }
  return grid.columns.flatMap(({ date }, column) =>
    isOn(date) ? [{ minute: gridMinuteOf(grid, date, base, now), column }] : [],
  )
}
