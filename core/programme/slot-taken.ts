import type { WorkspaceDocument } from '../document/document.ts'
import type { OfferedSlot } from '../document/outreach-rows.ts'
import type { Forum, RoomId, Session } from '../document/rows.ts'
import { addMinutes } from '../time/instant.ts'
import { overlaps } from '../time/interval.ts'
import { resolveLocalTime } from '../time/local-time.ts'
import { sessionsOf } from './session-rows.ts'
import { baseZone, isScheduled, sessionInterval } from './session-time.ts'

/**
 * The session that stands where `session` would stand at that day and start (wall time of the forum's base zone) in that
 * room; null when the place is free, when there is no room to ask about, or when only cancelled sessions are there.
 */
export function slotTakenBy(
  document: WorkspaceDocument,
  forum: Forum,
  session: Session,
  slot: OfferedSlot,
  roomId: RoomId | null,
): Session | null {
  if (!roomId) return null
  const base = baseZone(forum)
  const start = resolveLocalTime({ date: slot.date, time: slot.start }, base).moment
  const wanted = { start, end: addMinutes(start, session.durationMinutes) }
  const other = sessionsOf(document, forum.id).find(
    (candidate) =>
      candidate.id !== session.id &&
      candidate.state !== 'cancelled' &&
      isScheduled(candidate) &&
      candidate.slot.roomId === roomId &&
      overlaps(sessionInterval(candidate, base), wanted),
  )
  return other ?? null
}
