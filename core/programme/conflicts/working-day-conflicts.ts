import type { SessionKind } from '../../document/vocabulary.ts'
import type { Interval } from '../../time/interval.ts'
import { minutesOfDay, type WallTime, wallTimeOfMinutes } from '../../time/wall-time.ts'
import { offsetMinutesAt, type Zone } from '../../time/zone.ts'
import type { Conflict, InLunch, OutsideWork } from '../conflict.ts'
import { type ScheduledSession, sessionInterval } from '../session-time.ts'
import type { WorkingDay } from '../working-day.ts'
import { makeConflict } from './make-conflict.ts'
import type { Programme } from './programme.ts'

/** Meals, receptions and internal notes may stand at any hour. */
const atAnyHour: ReadonlySet<SessionKind> = new Set<SessionKind>(['break', 'networking', 'blocker'])

const dayMinutes = 1440

/** Where a session leaves the working day, or takes the lunch, of people of the forum's zones. */
export function findWorkingDayConflicts(
  session: ScheduledSession,
  { forum, base, workingDays }: Programme,
): Conflict[] {
  if (atAnyHour.has(session.kind)) return []
  const interval = sessionInterval(session, base)
  const outside: OutsideWork[] = []
  const inLunch: InLunch[] = []
  forum.zones.forEach((zone, i) => {
    const day = workingDays[i]
    if (!day) return
    const [start, end] = localMinutes(interval, zone)
    if (start < minutesOfDay(day.work.start) || end > minutesOfDay(day.work.end))
      outside.push({ zone, start: clock(start), end: clock(end), work: hoursOf(day.work) })
    const missed = lunchWithin(start, end, day)
    if (missed) inLunch.push({ zone, ...missed })
  })
  return [
    ...(outside.length > 0 ? [makeConflict([session], { kind: 'outside-working-hours', zones: outside })] : []),
    ...(inLunch.length > 0 ? [makeConflict([session], { kind: 'in-lunch', zones: inLunch })] : []),
  ]
}

/** Start and end in minutes of the zone's clocks since midnight of the day on which the session starts there. */
function localMinutes({ start, end }: Interval, zone: Zone): readonly [number, number] {
  const from = start / 60_000 + offsetMinutesAt(zone, start)
  const midnight = Math.floor(from / dayMinutes) * dayMinutes
  return [from - midnight, end / 60_000 + offsetMinutesAt(zone, end) - midnight]
}

function clock(minutes: number): WallTime {
  return wallTimeOfMinutes(minutes % dayMinutes)
}

/** The first lunch that the session takes, of the day it starts on or the next. */
function lunchWithin(start: number, end: number, { lunch }: WorkingDay): Omit<InLunch, 'zone'> | null {
  if (!lunch) return null
  for (let midnight = 0; midnight < end; midnight += dayMinutes) {
    const from = Math.max(start, midnight + minutesOfDay(lunch.start))
    const to = Math.min(end, midnight + minutesOfDay(lunch.end))
    if (from < to) {
      return {
        start: clock(from),
        end: clock(to),
        lunch: hoursOf(lunch),
      }
    }
  }
  return null
}

/** Facts keep hours in one order of fields, so that equal hours are equal text. */
function hoursOf({ start, end }: WorkingDay['work']): WorkingDay['work'] {
  return { start, end }
}
