import type { Forum } from '../../document/rows.ts'
import { minutesOfDay } from '../../time/wall-time.ts'
import type { Conflict } from '../conflict.ts'
import { windowMinutes } from '../day-window.ts'
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
  const day = forum.days.find(({ date }) => date === slot.date)
  if (!day) return [makeConflict([session], { kind: 'outside-forum-days', date: slot.date })]
  const start = minutesOfDay(slot.start)
  const open = windowMinutes(day)
  const isInside = open.start <= start && start + session.durationMinutes <= open.end
  return isInside || session.kind === 'blocker'
    ? []
    : [makeConflict([session], { kind: 'outside-day-window', date: slot.date, ...day.window })]
}
