import type { Forum, ForumDay } from '../../document/rows.ts'
import type { Conflict } from '../conflict.ts'
import { windowMinutes } from '../day-window.ts'
import { isInNightOf, minutesSince } from '../forum-day.ts'
import { type ScheduledSession, slotStart } from '../session-time.ts'
import { makeConflict } from './make-conflict.ts'
import type { Programme } from './programme.ts'

/** What is wrong with the day and the hour of a session in the forum's base zone. */
export function findTimeConflicts(session: ScheduledSession, { forum, base: zone }: Programme): Conflict[] {
  const { slot } = session
  const { kind } = slotStart(slot, zone)
  return [
    ...(kind === 'gap' ? [makeConflict([session], { kind: 'time-does-not-exist', time: slot.start, zone })] : []),
    ...(kind === 'overlap' ? [makeConflict([session], { kind: 'time-happens-twice', time: slot.start, zone })] : []),
    ...findDayConflicts(session, forum),
  ]
}

function findDayConflicts(session: ScheduledSession, forum: Forum): Conflict[] {
  const { slot } = session
  const night = forum.days.find((day) => isInNightOf(day, slot))
  const own = forum.days.find(({ date }) => date === slot.date)
  // Between midnight and the end of its hours it is still the day before.
  const day = night ?? own
  if (!day) return [makeConflict([session], { kind: 'outside-forum-days', date: slot.date })]
  const isInside = [night, own].some((one) => one && isWithin(session, one))
  return isInside || session.kind === 'blocker'
    ? []
    : [makeConflict([session], { kind: 'outside-day-window', date: day.date, ...day.window })]
}

function isWithin({ slot, durationMinutes }: ScheduledSession, day: ForumDay): boolean {
  const start = minutesSince(day.date, slot)
  const open = windowMinutes(day)
  return open.start <= start && start + durationMinutes <= open.end
}
