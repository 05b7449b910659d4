import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, RoomId, Session, Slot, TrackId } from '../document/rows.ts'
import { type CalendarDate, dayNumberMs } from '../time/calendar-date.ts'
import { addMinutes, type Instant } from '../time/instant.ts'
import { localTimeAt } from '../time/local-time.ts'
import { minutesOfDay, wallTimeOfMinutes } from '../time/wall-time.ts'
import { daySpan, type GridBy } from './day-grid.ts'
import type { NewPlace } from './place-sessions.ts'
import { sessionsOf } from './session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, sessionInterval } from './session-time.ts'

/** What a column of the board stands for. A room or track that is undefined stays as it is. */
export interface TargetColumn {
  readonly date: CalendarDate
  readonly roomId?: RoomId | null
  readonly trackId?: TrackId | null
}

/**
 * The slot that a place on the board means. `minute` counts from the midnight of the column's day as a DayGrid does:
 * elapsed minutes on a board of one day, minutes of the base zone's clocks (0 to 1439) on a board of several.
 */
export function slotAt(
  forum: Forum,
  by: GridBy,
  { date, roomId }: TargetColumn,
  minute: number,
  before: Slot | null,
): Slot {
  const room = roomId === undefined ? (before?.roomId ?? null) : roomId
  const kept = { roomId: room, pinned: before?.pinned ?? false }
  if (by === 'days') return { date, start: wallTimeOfMinutes(Math.min(1439, Math.max(0, minute))), ...kept }
  const local = localTimeAt(addMinutes(daySpan(forum, date).start, minute), baseZone(forum))
  return { date: local.date, start: local.time, ...kept }
}

/**
 * Shifts sessions together by minutes on the clocks of the base zone. With `to`, they also move by as many days as it lies
 * from the first session's day, and take its room or track. Pinned sessions are left out.
 */
export function planShift(sessions: readonly Session[], minutes: number, to: Partial<TargetColumn> = {}): NewPlace[] {
  const scheduled = sessions.filter(isScheduled).filter(({ slot }) => !slot.pinned)
  const anchor = scheduled[0]?.slot.date
  const days = to.date && anchor ? (dayNumberMs(to.date) - dayNumberMs(anchor)) / 86_400_000 : 0
  return scheduled.map(({ id, slot }) => ({
    id,
    slot: {
      ...shiftSlot(slot, minutes + days * 1440),
      roomId: to.roomId === undefined ? slot.roomId : to.roomId,
    },
    ...(to.trackId === undefined ? {} : { trackId: to.trackId }),
  }))
}

/**
 * "Shift the rest": what follows a changed session in its room that day moves by as much as its end did, up to the first
 * pinned session; a pin holds, and what comes after it stays. `places` are the changes so far.
 */
export function withRest(document: WorkspaceDocument, forum: Forum, places: readonly NewPlace[]): NewPlace[] {
  const changed = new Map(places.map((place) => [place.id, place]))
  const rest: NewPlace[] = []
  for (const { id, slot, durationMinutes } of places) {
    const before = document.sessions[id]
    if (!before || !isScheduled(before) || !slot) continue
    const was = sessionInterval(before, baseZone(forum))
    const after = { ...before, slot, durationMinutes: durationMinutes ?? before.durationMinutes }
    const moved = (sessionInterval(after, baseZone(forum)).end - was.end) / 60_000
    if (moved === 0 || slot.date !== before.slot.date || slot.roomId !== before.slot.roomId) continue
    for (const later of laterInRoom(document, forum, before, was.end)) {
      if (later.slot.pinned) break
      if (changed.has(later.id)) continue
      const place = { id: later.id, slot: shiftSlot(later.slot, moved) }
      changed.set(later.id, place)
      rest.push(place)
    }
  }
  return [...places, ...rest]
}

function laterInRoom(
  document: WorkspaceDocument,
  forum: Forum,
  { id, slot }: ScheduledSession,
  from: Instant,
): ScheduledSession[] {
  return sessionsOf(document, forum.id)
    .filter(isScheduled)
    .filter((other) => other.id !== id && other.slot.date === slot.date && other.slot.roomId === slot.roomId)
    .filter((other) => other.state !== 'cancelled' && sessionInterval(other, baseZone(forum)).start >= from)
    .sort((a, b) => minutesOfDay(a.slot.start) - minutesOfDay(b.slot.start) || a.order - b.order)
}

/** Exchanges the slots of two sessions, or of one and the tray. */
export function planSwap(a: Session, b: Session): NewPlace[] {
  return [
    { id: a.id, slot: b.slot },
    { id: b.id, slot: a.slot },
  ]
}

function shiftSlot(slot: Slot, minutes: number): Slot {
  const shown = dayNumberMs(slot.date) + (minutesOfDay(slot.start) + minutes) * 60_000
  const text = new Date(shown).toISOString()
  return { ...slot, date: text.slice(0, 10) as CalendarDate, start: text.slice(11, 16) as Slot['start'] }
}
