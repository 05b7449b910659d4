import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, ForumDay, Slot } from '../document/rows.ts'
import { minutesOfDay, wallTimeOfMinutes } from '../time/wall-time.ts'
import { windowMinutes } from './day-window.ts'
import { roomsOf, sessionsOf } from './session-rows.ts'

/**
 * Where a new session of that length fits on a day: in the first room, after the last session there; null when it would
 * end after the day closes, so that it belongs in the tray.
 */
export function freeSlot(document: WorkspaceDocument, forum: Forum, day: ForumDay, minutes: number): Slot | null {
  const open = windowMinutes(day)
  const roomId = roomsOf(document, forum.id)[0]?.id ?? null
  const ends = sessionsOf(document, forum.id).flatMap(({ slot, durationMinutes }) =>
    slot?.date === day.date && slot.roomId === roomId ? [minutesOfDay(slot.start) + durationMinutes] : [],
  )
  const start = Math.max(open.start, ...ends)
  if (start + minutes > open.end || start >= 1440) return null
  return { date: day.date, start: wallTimeOfMinutes(start), roomId, pinned: false }
}
