import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, ForumDay, Slot } from '../document/rows.ts'
import { addDays } from '../time/calendar-date.ts'
import { wallTimeOfMinutes } from '../time/wall-time.ts'
import { windowMinutes } from './day-window.ts'
import { minutesSince, programmeDateOf } from './forum-day.ts'
import { roomsOf, sessionsOf } from './session-rows.ts'

/**
 * Where a new session of that length fits on a day: in the first room, after the last session there; null when it would
 * end after the day closes, so that it belongs in the tray.
 */
export function freeSlot(document: WorkspaceDocument, forum: Forum, day: ForumDay, minutes: number): Slot | null {
  const open = windowMinutes(day)
  const roomId = roomsOf(document, forum.id)[0]?.id ?? null
  const ends = sessionsOf(document, forum.id).flatMap(({ slot, durationMinutes }) =>
    slot && programmeDateOf(forum, slot) === day.date && slot.roomId === roomId
      ? [minutesSince(day.date, slot) + durationMinutes]
      : [],
  )
  const start = Math.max(open.start, ...ends)
  if (start + minutes > open.end) return null
  const date = addDays(day.date, Math.floor(start / 1440))
  return { date, start: wallTimeOfMinutes(start % 1440), roomId, pinned: false }
}
