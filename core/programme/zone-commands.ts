import { type Command, RowEditor } from '../document/command.ts'
import type { Forum, ForumDay, ForumId } from '../document/rows.ts'
import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.ts'
import { type LocalTime, localTimeAt, resolveLocalTime, whichOfTwo } from '../time/local-time.ts'
import { minutesOfDay, wallTimeOfMinutes } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import { windowMinutes } from './day-window.ts'
import { inOrderOfDate, refuseGap } from './forum-commands.ts'
import { forumDayOf, programmeDateOf } from './forum-day.ts'
import { sessionsOf } from './session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, slotStart } from './session-time.ts'

/** What stays when the base zone changes: what the clocks on the wall show, or the moments. */
export type KeptTimes = 'wall-times' | 'instants'

/**
 * Sets the forum's zones in the organizer's order. The first is the base. Where it changes, either the sessions and
 * days keep their wall times, which are then promised in the new base zone; or they keep their moments and get the
 * wall times that the new base zone shows then, on another date where that is so: a date that sessions come to becomes
 * a day of the forum. Refused where a slot cannot say its time: `time-does-not-exist` for a kept wall time that the new
 * base zone skips, `time-happens-twice` for a kept moment that is the second one of its wall time.
 */
export function setZones(id: ForumId, zones: readonly Zone[], keep: KeptTimes): Command {
  return {
    step: 'reorder-zones',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.find('forums', id)
      const [base] = zones
      if (!base) edit.refuse({ kind: 'last-zone' })
      const sessions = sessionsOf(document, id).filter(isScheduled)
      const changes = forum && base && base !== baseZone(forum)
      if (changes && keep === 'instants') {
        for (const session of sessions) moveToZone(edit, session, baseZone(forum), base)
        edit.update('forums', id, { zones, days: daysInZone(forum, sessions, base) })
      } else {
        edit.update('forums', id, { zones })
        if (changes) for (const { slot } of sessions) refuseGap(edit, slot, base)
      }
      return edit.done(forum?.name ?? null)
    },
  }
}

function moveToZone(edit: RowEditor, session: ScheduledSession, from: Zone, to: Zone): void {
  const { moment } = slotStart(session.slot, from)
  const { date, time } = localTimeAt(moment, to)
  if (whichOfTwo(moment, to) === 'second') edit.refuse({ kind: 'time-happens-twice', date, time, zone: to })
  edit.update('sessions', session.id, { slot: { ...session.slot, date, start: time } })
}

/** Open hours of a date, in minutes since its midnight. */
interface Opening {
  readonly start: number
  readonly end: number
}

/** The same hours as the clocks of `base` show them, with a day for every date on which a session then begins. */
function daysInZone(forum: Forum, sessions: readonly ScheduledSession[], base: Zone): ForumDay[] {
  const openings = new Map<CalendarDate, Opening>()
  const open = (date: CalendarDate, { start, end }: Opening) => {
    const known = openings.get(date) ?? { start, end }
    openings.set(date, { start: Math.min(known.start, start), end: Math.max(known.end, end) })
  }
  for (const day of forum.days) {
    const first = inZone({ date: day.date, time: day.window.start }, baseZone(forum), base)
    const closes = windowMinutes(day).end >= 1440 ? addDays(day.date, 1) : day.date
    const last = inZone({ date: closes, time: day.window.end }, baseZone(forum), base)
    const whole = { start: minutesOfDay(first.time), end: minutesSince(first.date, last) }
    open(first.date, whole)
    for (const { slot, durationMinutes } of sessions) {
      if (programmeDateOf(forum, slot) !== day.date) continue
      const begins = inZone({ date: slot.date, time: slot.start }, baseZone(forum), base)
      if (begins.date === first.date) continue
      // It now begins on the other side of midnight: that date gets the part of the hours that lies on it.
      const past = daysBetween(first.date, begins.date) * 1440
      const start = minutesOfDay(begins.time)
      // What stood after midnight may stay there.
      if (slot.date !== day.date && past === 1440 && past + start < whole.end) continue
      const part = { start: Math.max(whole.start - past, 0), end: whole.end - past }
      // A night into another day of the forum may begin on a date before the hours of that day, which is no part of them.
      const isPart = part.start < Math.min(part.end, 1440)
      open(begins.date, isPart ? part : { start, end: start + durationMinutes })
    }
  }
  const days = () => inOrderOfDate([...openings].map(([date, opening]) => ({ date, window: windowOf(opening) })))
  // Hours that were cut leave out what stood at their end, after midnight: its date becomes a day.
  const cut = days()
  for (const { slot, durationMinutes } of sessions) {
    const { date, time } = inZone({ date: slot.date, time: slot.start }, baseZone(forum), base)
    if (!forumDayOf(forum, slot) || forumDayOf({ days: cut }, { date, start: time })) continue
    open(date, { start: minutesOfDay(time), end: minutesOfDay(time) + durationMinutes })
  }
  return days()
}

function inZone(local: LocalTime, from: Zone, to: Zone): LocalTime {
  return localTimeAt(resolveLocalTime(local, from).moment, to)
}

function minutesSince(date: CalendarDate, local: LocalTime): number {
  return daysBetween(date, local.date) * 1440 + minutesOfDay(local.time)
}

/** A window is shorter than a day: hours of a day and more are cut. */
function windowOf({ start, end }: Opening): ForumDay['window'] {
  return {
    start: wallTimeOfMinutes(start),
    end: wallTimeOfMinutes(Math.min(Math.max(end, start + 1), start + 1439) % 1440),
  }
}
