import type { Refusal } from '../document/refusal.ts'
import type { Forum, Slot } from '../document/rows.ts'
import { fail, ok, type Result } from '../result.ts'
import { addDays } from '../time/calendar-date.ts'
import { type LocalTime, localTimeAt, resolveLocalTime, whichOfTwo } from '../time/local-time.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import { windowMinutes } from './day-window.ts'
import { forumDayOf, minutesSince } from './forum-day.ts'
import { baseZone, slotStart } from './session-time.ts'

/**
 * The wall time of the base zone at the moment when `zone` shows `local`: what a slot must say so that a session
 * starts at 14:30 in Tokyo. Refused (`time-does-not-exist`) where the clocks of `zone` skip that time; where they
 * show it twice the first is meant. Refused (`second-of-two-times`) where the base zone's clocks show the second of two
 * equal times then, which a slot cannot say.
 */
export function baseTimeOf(local: LocalTime, zone: Zone, base: Zone): Result<LocalTime, Refusal> {
  const { moment, kind } = resolveLocalTime(local, zone)
  if (kind === 'gap') return fail({ kind: 'time-does-not-exist', date: local.date, time: local.time, zone })
  const there = localTimeAt(moment, base)
  if (whichOfTwo(moment, base) === 'second') return fail({ kind: 'second-of-two-times', ...there, zone: base })
  return ok(there)
}

/**
 * The wall time of the base zone that is meant when somebody types `time` on the clock of `zone` for what stands in `slot`. A
 * time has no date: it is the one within the hours of the slot's day, before and after midnight and wherever the date of
 * `zone` changes; failing that, the one of the date which `zone` shows now.
 */
export function typedStart(forum: Forum, slot: Slot, time: WallTime, zone: Zone): Result<LocalTime, Refusal> {
  const base = baseZone(forum)
  const shown = localTimeAt(slotStart(slot, base).moment, zone).date
  const day = forumDayOf(forum, slot)
  const date = day && [0, -1, 1].map((days) => addDays(shown, days)).find((date) => isWithin({ date, time }))
  return baseTimeOf({ date: date ?? shown, time }, zone, base)

  // Also a time that is refused is meant on the date on which it would lie in the hours.
  function isWithin(local: LocalTime): boolean {
    if (!day) return false
    const { date, time: start } = localTimeAt(resolveLocalTime(local, zone).moment, base)
    const open = windowMinutes(day)
    const minute = minutesSince(day.date, { date, start })
    return open.start <= minute && minute < open.end
  }
}
