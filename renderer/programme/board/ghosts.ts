import type { GridPlace } from '../../../core/programme/day-grid.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import { baseZone, isScheduled, sessionInterval, sessionInZone } from '../../../core/programme/session-time.ts'
import { minutesOfDay } from '../../../core/time/wall-time.ts'
import type { BoardModel } from './plan-gesture.ts'

/** Where a session would stand, drawn as it will look there. */
export interface GhostPlace extends GridPlace {
  readonly times: string
}

/** The planned places that lie on the board in sight. What goes to the tray or to another day has none. */
export function ghostsOf({ document, forum, grid }: BoardModel, places: readonly NewPlace[]): GhostPlace[] {
  const base = baseZone(forum)
  return places.flatMap(({ id, slot, durationMinutes, trackId }): GhostPlace[] => {
    const before = document.sessions[id]
    if (!before || !slot) return []
    const session = {
      ...before,
      slot,
      durationMinutes: durationMinutes ?? before.durationMinutes,
      trackId: trackId === undefined ? before.trackId : trackId,
    }
    if (!isScheduled(session)) return []
    const here = grid.places.find((place) => place.session.id === id)
    const key = grid.by === 'rooms' ? slot.roomId : grid.by === 'tracks' ? session.trackId : slot.date
    const home = grid.columns.findIndex((column) => column.key === (key ?? 'none'))
    const stays =
      here?.spansAll === true &&
      (grid.by === 'rooms' ? slot.roomId === before.slot?.roomId : session.trackId === before.trackId)
    const isOnDay = grid.by === 'days' || slot.date === grid.date
    if (!isOnDay || (home === -1 && !stays && key !== null)) return []
    const interval = sessionInterval(session, base)
    const { start, end } = sessionInZone(session, base, base)
    return [
      {
        session,
        column: Math.max(0, home),
        spansAll: stays || home === -1,
        lane: 0,
        lanes: 1,
        startMinute: grid.by === 'days' ? minutesOfDay(slot.start) : (interval.start - grid.span.start) / 60_000,
        times: `${start.time}–${end.time}`,
      },
    ]
  })
}
