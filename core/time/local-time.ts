import { type CalendarDate, calendarDate, dayNumberMs } from './calendar-date.ts'
import { type Instant, instant } from './instant.ts'
import { minutesOfDay, type WallTime, wallTimeOfMinutes } from './wall-time.ts'
import { offsetMinutesAt, type Zone } from './zone.ts'

/** What a calendar and a clock on the wall of some zone show. */
export interface LocalTime {
  readonly date: CalendarDate
  readonly time: WallTime
}

/**
 * The moment of a wall time, and whether it was the plain case.
 * - `exact`: the clocks show it once.
 * - `gap`: they never show it (spring); the moment is as much later as the clocks were put forward.
 * - `overlap`: they show it twice (autumn); the moment is the first of the two.
 *
 * This is the policy called "compatible" in RFC 5545 section 3.3.5 (gap: the offset before it) and in Temporal.
 */
export interface ResolvedMoment {
  readonly moment: Instant
  readonly kind: 'exact' | 'gap' | 'overlap'
}

const dayMs = 86_400_000
const minuteMs = 60_000

/** What the zone's calendar and clocks show at that moment; seconds are cut. */
export function localTimeAt(moment: Instant, zone: Zone): LocalTime {
  const shown = moment + offsetMinutesAt(zone, moment) * minuteMs
  return {
    date: calendarDate(new Date(shown).toISOString().slice(0, 10)),
    time: wallTimeOfMinutes(Math.floor((((shown % dayMs) + dayMs) % dayMs) / minuteMs)),
  }
}

/** The moment when the zone's calendar and clocks show `local`; see ResolvedMoment for gaps and overlaps. */
export function resolveLocalTime(local: LocalTime, zone: Zone): ResolvedMoment {
  const asIfUtc = dayNumberMs(local.date) + minutesOfDay(local.time) * minuteMs
  // No zone changes twice within two days, so the offsets a day before and after are the only candidates.
  const before = offsetMinutesAt(zone, instant(asIfUtc - dayMs))
  const after = offsetMinutesAt(zone, instant(asIfUtc + dayMs))
  const moments = [...new Set([before, after])]
    .map((offset) => ({ offset, moment: instant(asIfUtc - offset * minuteMs) }))
    .filter(({ offset, moment }) => offsetMinutesAt(zone, moment) === offset)
    .sort((a, b) => a.moment - b.moment)
  const first = moments[0]
  if (!first) return { moment: instant(asIfUtc - before * minuteMs), kind: 'gap' }
  return { moment: first.moment, kind: moments.length > 1 ? 'overlap' : 'exact' }
}

/**
 * Which of two equal times on the clocks of `zone` a moment is; null where they show its time once. A wall time means the first:
 * the second cannot be said by one.
 */
export function whichOfTwo(moment: Instant, zone: Zone): 'first' | 'second' | null {
  const first = resolveLocalTime(localTimeAt(moment, zone), zone)
  if (first.kind !== 'overlap') return null
  return moment - first.moment < minuteMs ? 'first' : 'second'
}
