import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, RoomId, Session, Slot, TrackId } from '../document/rows.ts'
import { type CalendarDate, dayNumberMs } from '../time/calendar-date.ts'
import { addMinutes, type Instant } from '../time/instant.ts'
import { localTimeAt, whichOfTwo } from '../time/local-time.ts'
import { minutesOfDay, wallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import { daySpan, type GridBy } from './day-grid.ts'
import { minutesSince, programmeDateOf } from './forum-day.ts'
import type { NewPlace } from './place-sessions.ts'
import { sessionsOf } from './session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, sessionInterval, slotStart } from './session-time.ts'

/** What a column of the board stands for. A room or track that is undefined stays as it is. */
export interface TargetColumn {
  readonly date: CalendarDate
  readonly roomId?: RoomId | null
  readonly trackId?: TrackId | null
}

/**
 * The slot that a place on the board means. `minute` counts from the midnight of the column's day as a DayGrid does:
 * elapsed minutes on a board of one day, minutes of the base zone's clocks on a board of several; before 0 and from 1440
 * on, it is on another date. A slot cannot say the second of two equal times: there the place means the end of the
 * repeated hour, or the first of the two when that is earlier than `before`.
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
  if (by === 'days') return shiftSlot({ date, start: midnight, ...kept }, minute)
  const base = baseZone(forum)
  const moment = addMinutes(daySpan(forum, date).start, minute)
  const goesEarlier = before !== null && slotStart(before, base).moment > moment
  const local = localTimeAt(goesEarlier ? moment : sayableFrom(moment, base), base)
  return { date: local.date, start: local.time, ...kept }
}

const midnight = wallTime('00:00')

/** The first moment from that one on whose wall time, read back, means that moment. */
function sayableFrom(moment: Instant, base: Zone): Instant {
  let sayable = moment
  // No hour is repeated that is longer than a day.
  for (let minute = 0; minute <= 1440; minute++) {
    sayable = addMinutes(moment, minute)
    if (whichOfTwo(sayable, base) !== 'second') return sayable
  }
  return sayable
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
    const staysOnDay = programmeDateOf(forum, slot) === programmeDateOf(forum, before.slot)
    if (moved === 0 || !staysOnDay || slot.roomId !== before.slot.roomId) continue
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
  const starts = (session: ScheduledSession) => minutesSince(slot.date, session.slot)
  return sessionsOf(document, forum.id)
    .filter(isScheduled)
    .filter((other) => other.id !== id && other.slot.roomId === slot.roomId)
    .filter((other) => programmeDateOf(forum, other.slot) === programmeDateOf(forum, slot))
    .filter((other) => other.state !== 'cancelled' && sessionInterval(other, baseZone(forum)).start >= from)
    .sort((a, b) => starts(a) - starts(b) || a.order - b.order)
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
