import { derive } from '../document/derive.ts'
import { rowsOf } from '../document/document.ts'
import type { Availability, Owner } from '../document/planning-rows.ts'
import type { Refusal } from '../document/refusal.ts'
import { fail, ok, type Result } from '../result.ts'
import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.ts'
import { instantOfText, instantToText } from '../time/instant.ts'
import { localTimeAt, resolveLocalTime } from '../time/local-time.ts'
import { minutesOfDay, type WallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'

/** A stretch of time as the calendar and the clocks of one zone show it. */
export interface LocalStretch {
  readonly date: CalendarDate
  readonly start: WallTime
  readonly end: WallTime
  /** Days by which the end stands after `date`. */
  readonly days: number
}

/** When an availability is, in the zone in which it was said. */
export function stretchOf({ from, to, zone }: Availability): LocalStretch {
  const first = localTimeAt(instantOfText(from), zone)
  const last = localTimeAt(instantOfText(to), zone)
  return { date: first.date, start: first.time, end: last.time, days: daysBetween(first.date, last.date) }
}

/**
 * The stretch with another start or end. An end that is not after the start is on the next day (00:00 to 00:00 is a
 * whole day); a stretch of several days keeps their number.
 */
export function withTimes(stretch: LocalStretch, times: Partial<Pick<LocalStretch, 'start' | 'end'>>): LocalStretch {
  const next = { ...stretch, ...times }
  if (stretch.days > 1) return next
  return { ...next, days: minutesOfDay(next.end) > minutesOfDay(next.start) ? 0 : 1 }
}

/** The moments of a stretch in `zone`, `[from, to)`. Refused (`time-does-not-exist`) where its clocks skip start or end. */
export function momentsOf(stretch: LocalStretch, zone: Zone): Result<Pick<Availability, 'from' | 'to'>, Refusal> {
  const first = { date: stretch.date, time: stretch.start }
  const last = { date: addDays(stretch.date, stretch.days), time: stretch.end }
  for (const local of [first, last]) {
    if (resolveLocalTime(local, zone).kind === 'gap') return fail({ kind: 'time-does-not-exist', ...local, zone })
  }
  return ok({
    from: instantToText(resolveLocalTime(first, zone).moment),
    to: instantToText(resolveLocalTime(last, zone).moment),
  })
}

/** What is known of when each person, organization and room can take part, each list by time. */
export const availabilitiesByOwner = derive(
  ['availabilities'],
  (document): ReadonlyMap<Owner['id'], readonly Availability[]> => {
    const byOwner = Map.groupBy(rowsOf(document, 'availabilities'), ({ owner }) => owner.id)
    for (const list of byOwner.values()) list.sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id))
    return byOwner
  },
)

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
