import type { Refusal } from '../document/refusal.ts'
import type { Forum, Slot } from '../document/rows.ts'
import { fail, ok, type Result } from '../result.ts'
import { addDays } from '../time/calendar-date.ts'
import { type LocalTime, localTimeAt, resolveLocalTime } from '../time/local-time.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import { windowMinutes } from './day-window.ts'
import { forumDayOf, minutesSince } from './forum-day.ts'
import { baseZone, slotStart } from './session-time.ts'

/**
 * The wall time of the base zone at the moment when `zone` shows `local`: what a slot must say so that a session
 * starts at 14:30 in Tokyo. Refused (`time-does-not-exist`) where the clocks of `zone` skip that time; where they
 * show it twice the first is meant.
 */
export function baseTimeOf(local: LocalTime, zone: Zone, base: Zone): Result<LocalTime, Refusal> {
  const { moment, kind } = resolveLocalTime(local, zone)
  if (kind === 'gap') return fail({ kind: 'time-does-not-exist', date: local.date, time: local.time, zone })
  return ok(localTimeAt(moment, base))
}

/**
 * The wall time of the base zone that is meant when somebody types `time` on the clock of `zone` for what stands in `slot`. A
 * time has no date: it is the one within the hours of the slot's day, before and after midnight and wherever the date of
 * `zone` changes; failing that, the one of the date which `zone` shows now.
 */
export function typedStart(forum: Forum, slot: Slot, time: WallTime, zone: Zone): Result<LocalTime, Refusal> {
  const base = baseZone(forum)
  const { date } = localTimeAt(slotStart(slot, base).moment, zone)
  const asShown = baseTimeOf({ date, time }, zone, base)
  const day = forumDayOf(forum, slot)
  if (!day) return asShown
  const meant = [0, -1, 1].flatMap((days) => {
    const local = days === 0 ? asShown : baseTimeOf({ date: addDays(date, days), time }, zone, base)
    return local.ok ? [local.value] : []
  })
  const open = windowMinutes(day)
  const within = meant.find(({ date, time: start }) => {
    const minute = minutesSince(day.date, { date, start })
    return open.start <= minute && minute < open.end
  })
  return within ? ok(within) : asShown
}
