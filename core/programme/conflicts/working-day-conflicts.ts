import type { SessionKind } from '../../document/vocabulary.ts'
import { minutesOfDay, wallTimeOfMinutes } from '../../time/wall-time.ts'
import type { Conflict, InLunch, OutsideWork } from '../conflict.ts'
import { type ScheduledSession, type SessionInZone, sessionInZone } from '../session-time.ts'
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
  const outside: OutsideWork[] = []
  const inLunch: InLunch[] = []
  forum.zones.forEach((zone, i) => {
    const day = workingDays[i]
    if (!day) return
    const shown = sessionInZone(session, base, zone)
    const [start, end] = minutesOf(shown)
    if (start < minutesOfDay(day.work.start) || end > minutesOfDay(day.work.end))
      outside.push({ zone, start: shown.start.time, end: shown.end.time, work: hoursOf(day.work) })
    const missed = lunchWithin(start, end, day)
    if (missed) inLunch.push({ zone, ...missed })
  })
  return [
    ...(outside.length > 0 ? [makeConflict([session], { kind: 'outside-working-hours', zones: outside })] : []),
    ...(inLunch.length > 0 ? [makeConflict([session], { kind: 'in-lunch', zones: inLunch })] : []),
  ]
}

/** Minutes of the zone's clocks since midnight of the day on which the session starts there. */
function minutesOf({ start, end, startShift, endShift }: SessionInZone): readonly [number, number] {
  return [minutesOfDay(start.time), minutesOfDay(end.time) + (endShift - startShift) * dayMinutes]
}

/** The first lunch that the session takes, of the day it starts on or the next. */
function lunchWithin(start: number, end: number, { lunch }: WorkingDay): Omit<InLunch, 'zone'> | null {
  if (!lunch) return null
  for (let midnight = 0; midnight < end; midnight += dayMinutes) {
    const from = Math.max(start, midnight + minutesOfDay(lunch.start))
    const to = Math.min(end, midnight + minutesOfDay(lunch.end))
    if (from < to) {
      return {
        start: wallTimeOfMinutes(from - midnight),
        end: wallTimeOfMinutes(to - midnight),
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
