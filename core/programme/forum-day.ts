import type { Forum, ForumDay, Slot } from '../document/rows.ts'
import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.ts'
import { minutesOfDay } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import { windowMinutes } from './day-window.ts'
import { baseZone, type ScheduledSession, type SessionInZone, sessionInZone } from './session-time.ts'

/** What places a session on the calendar and clocks of the base zone. */
type DateAndTime = Pick<Slot, 'date' | 'start'>

/**
 * The day of the forum that a slot belongs to: that of its date, or else the day before, where its hours run past midnight
 * beyond the slot's start; null where there is neither.
 */
export function forumDayOf({ days }: Pick<Forum, 'days'>, slot: DateAndTime): ForumDay | null {
  return days.find(({ date }) => date === slot.date) ?? days.find((day) => isInNightOf(day, slot)) ?? null
}

/** The date under which the programme shows a slot: that of its day of the forum, its own where it has none. */
export function programmeDateOf(forum: Forum, slot: DateAndTime): CalendarDate {
  return forumDayOf(forum, slot)?.date ?? slot.date
}

/** Whether a slot starts in the part of a day's hours that lies after midnight, on the next date. */
export function isInNightOf(day: ForumDay, { date, start }: DateAndTime): boolean {
  return daysBetween(day.date, date) === 1 && minutesOfDay(start) + 1440 < windowMinutes(day).end
}

/** Minutes on the clocks of the base zone from the midnight that begins `date` to a slot's start. */
export function minutesSince(date: CalendarDate, slot: DateAndTime): number {
  return daysBetween(date, slot.date) * 1440 + minutesOfDay(slot.start)
}

/**
 * The slot at the same time on another day of the forum. One after midnight goes along with the night that it belongs to;
 * where the other day has no such night, it stands on that day's own date.
 */
export function slotOnDay(forum: Forum, slot: Slot, date: CalendarDate): Slot {
  const along = { ...slot, date: addDays(slot.date, daysBetween(programmeDateOf(forum, slot), date)) }
  return programmeDateOf(forum, along) === date ? along : { ...slot, date }
}

/**
 * As sessionInZone, with its days counted from the day of the forum that the session belongs to, and not from its own date; or
 * from `date`, the day on which it is read: a night stands on the boards of both its dates.
 */
export function sessionOnItsDay(
  forum: Forum,
  session: ScheduledSession,
  zone: Zone,
  date: CalendarDate = programmeDateOf(forum, session.slot),
): SessionInZone {
  const shown = sessionInZone(session, baseZone(forum), zone)
  const days = daysBetween(date, session.slot.date)
  return days === 0 ? shown : { ...shown, startShift: shown.startShift + days, endShift: shown.endShift + days }
}
