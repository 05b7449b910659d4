import { type RefObject, useEffect, useRef } from 'react'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import type { Forum, SessionId } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { windowMinutes } from '../../../core/programme/day-window.ts'
import { slotAt } from '../../../core/programme/plan-places.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import type { Spot } from './pasted-places.ts'
import { targetOf } from './plan-gesture.ts'

interface Spots {
  /** The place that was pressed last: where the clipboard is put when no session has the focus. */
  readonly cursor: RefObject<Spot | null>
  readonly spotAt: (column: number, minute: number) => Spot | null
  /** After a session; without one, where the board was pressed last, or where a day with nothing on it begins. */
  readonly spotAfter: (id: SessionId | null) => Spot | null
}

/** Where on the board of a day something new, or from the clipboard, is put. */
export function useSpots(forum: Forum, grid: DayGrid, date: CalendarDate, view: BoardView): Spots {
  const cursor = useRef<Spot | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day, or other columns, is another board
  useEffect(() => {
    cursor.current = null
  }, [date, view.by, view.hiddenRooms])
  const spotAt = (column: number, minute: number): Spot | null => {
    const target = grid.columns[column]
    return target ? { slot: slotAt(forum, grid.by, targetOf(target), minute, null), target: targetOf(target) } : null
  }
  const firstSpot = (): Spot | null => {
    const day = forum.days.find((one) => one.date === date)
    const column = grid.columns.findIndex((one) => one.date === date)
    return day ? spotAt(column, windowMinutes(day).start) : null
  }
  return {
    cursor,
    spotAt,
    spotAfter(id) {
      const place = grid.places.find(({ session }) => session.id === id)
      if (!place) return cursor.current ?? (grid.places.length === 0 ? firstSpot() : null)
      const spot = spotAt(place.column, place.startMinute + place.session.durationMinutes)
      const target = { ...spot?.target, date, trackId: place.session.trackId }
      return spot && { target, slot: { ...spot.slot, roomId: place.session.slot.roomId } }
    },
  }
}
