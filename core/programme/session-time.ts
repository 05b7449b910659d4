import type { Forum, Session, Slot } from '../document/rows.ts'
import { daysBetween } from '../time/calendar-date.ts'
import { addMinutes } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import { type LocalTime, localTimeAt, type ResolvedMoment, resolveLocalTime } from '../time/local-time.ts'
import type { Zone } from '../time/zone.ts'

/** A session that has a slot. */
export type ScheduledSession = Session & { readonly slot: Slot }

/** What the time of a session follows from. */
export interface TimedSession {
  readonly slot: Pick<Slot, 'date' | 'start'>
  readonly durationMinutes: number
}

/** Start and end of a session as one zone sees them. */
export interface SessionInZone {
  readonly zone: Zone
  readonly start: LocalTime
  readonly end: LocalTime
  /** Days by which the start stands after the forum's day (-1, 0, +1). */
  readonly startShift: number
  /** Days by which the end stands after the forum's day. */
  readonly endShift: number
}

/** The zone in which the forum's wall times are promised: the first of its zones. */
export function baseZone(forum: Pick<Forum, 'id' | 'zones'>): Zone {
  const first = forum.zones[0]
  if (!first) throw new Error(`baseZone: forum ${forum.id} has no zone`)
  return first
}

/** Whether the session stands in the programme rather than in the tray. */
export function isScheduled(session: Session): session is ScheduledSession {
  return session.slot !== null
}

const starts = new WeakMap<TimedSession['slot'], { readonly base: Zone; readonly start: ResolvedMoment }>()

/** The moment at which a slot starts, and whether the base zone's clocks show its time exactly once. Remembered by slot. */
export function slotStart(slot: TimedSession['slot'], base: Zone): ResolvedMoment {
  const known = starts.get(slot)
  if (known?.base === base) return known.start
  const start = resolveLocalTime({ date: slot.date, time: slot.start }, base)
  starts.set(slot, { base, start })
  return start
}

const intervals = new WeakMap<TimedSession, { readonly base: Zone; readonly interval: Interval }>()

/** The time a scheduled session takes, `[start, end)`. Remembered by row: rows never change. */
export function sessionInterval(session: TimedSession, base: Zone): Interval {
  const known = intervals.get(session)
  if (known?.base === base) return known.interval
  const start = slotStart(session.slot, base).moment
  const interval = { start, end: addMinutes(start, session.durationMinutes) }
  intervals.set(session, { base, interval })
  return interval
}

const inZones = new WeakMap<TimedSession, Map<Zone, { readonly base: Zone; readonly shown: SessionInZone }>>()

/** Start and end of a scheduled session on the calendar and clocks of `zone`. Remembered by row, as above. */
export function sessionInZone(session: TimedSession, base: Zone, zone: Zone): SessionInZone {
  const ofSession = inZones.get(session) ?? new Map<Zone, { readonly base: Zone; readonly shown: SessionInZone }>()
  const known = ofSession.get(zone)
  if (known?.base === base) return known.shown
  const shown = computeInZone(session, base, zone)
  inZones.set(session, ofSession.set(zone, { base, shown }))
  return shown
}

function computeInZone(session: TimedSession, base: Zone, zone: Zone): SessionInZone {
  const { start, end } = sessionInterval(session, base)
  const localStart = localTimeAt(start, zone)
  const localEnd = localTimeAt(end, zone)
  return {
    zone,
    start: localStart,
    end: localEnd,
    startShift: daysBetween(session.slot.date, localStart.date),
    endShift: daysBetween(session.slot.date, localEnd.date),
  }
}
