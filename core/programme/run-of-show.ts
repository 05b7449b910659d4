import type { Session } from '../document/rows.ts'
import { daysBetween } from '../time/calendar-date.ts'
import { addMinutes } from '../time/instant.ts'
import { type LocalTime, localTimeAt } from '../time/local-time.ts'
import type { Zone } from '../time/zone.ts'
import { isScheduled, sessionInterval } from './session-time.ts'

/** When each item of a run of show begins, and how the whole of it fits the session. */
export interface RunTimes {
  /** On the calendar and clocks of the base zone, with the days after the session's day; null for a session in the tray. */
  readonly starts: readonly ((LocalTime & { readonly shift: number }) | null)[]
  readonly totalMinutes: number
  /** Minutes by which the items last longer than the session; 0 where they fit. */
  readonly overMinutes: number
}

/** The items of a session's run of show one after the other from its start. */
export function runTimes(session: Session, base: Zone): RunTimes {
  const start = isScheduled(session) ? sessionInterval(session, base).start : null
  let totalMinutes = 0
  const starts = session.runOfShow.map(({ minutes }) => {
    const local = start === null ? null : localTimeAt(addMinutes(start, totalMinutes), base)
    totalMinutes += minutes
    return local && { ...local, shift: session.slot ? daysBetween(session.slot.date, local.date) : 0 }
  })
  return { starts, totalMinutes, overMinutes: Math.max(0, totalMinutes - session.durationMinutes) }
}
