import { dayGridOf, type GridPlace } from '../../../core/programme/day-grid.ts'
import { minutesSince, programmeDateOf } from '../../../core/programme/forum-day.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import { baseZone, isScheduled, sessionInterval, sessionInZone } from '../../../core/programme/session-time.ts'
import type { BoardModel } from './plan-gesture.ts'
import { previewOf } from './preview.ts'

/** Where a session would stand, drawn as it will look there. */
export interface GhostPlace extends GridPlace {
  readonly times: string
}

/**
 * The planned places that lie on the board in sight, laid out as they will be after the drop: beside what they overlap, over all
 * columns where they then stand alone. What goes to the tray or to another day has none.
 */
export function ghostsOf(model: BoardModel, places: readonly NewPlace[]): GhostPlace[] {
  const { document, forum, grid, view } = model
  const preview = previewOf(document, places)
  if (!preview.ok) return refusedGhosts(model, places)
  const base = baseZone(forum)
  const after = dayGridOf(preview.value, forum, grid.by, grid.date, view.hiddenRooms.join())
  const columnNow = new Map(grid.columns.map(({ key }, i) => [key, i]))
  const byId = new Map(after.places.map((place) => [place.session.id, place]))
  return places.flatMap(({ id }): GhostPlace[] => {
    const place = byId.get(id)
    if (!place) return []
    const column = columnNow.get(after.columns[place.column]?.key ?? '')
    const { start, end } = sessionInZone(place.session, base, base)
    const times = `${start.time}–${end.time}`
    // A column that is not there yet, such as that of sessions without a room, comes with the drop.
    return [
      column === undefined
        ? { ...place, spansAll: true, column: 0, lane: 0, lanes: 1, times }
        : { ...place, column, times },
    ]
  })
}

/** What would be refused stands where the hand holds it, so that the reason can be said beside it. */
function refusedGhosts({ document, forum, grid }: BoardModel, places: readonly NewPlace[]): GhostPlace[] {
  const base = baseZone(forum)
  return places.flatMap(({ id, slot, durationMinutes }): GhostPlace[] => {
    const before = document.sessions[id]
    const session = before && { ...before, slot, durationMinutes: durationMinutes ?? before.durationMinutes }
    if (!session || !isScheduled(session)) return []
    const date = programmeDateOf(forum, session.slot)
    const key = grid.by === 'rooms' ? session.slot.roomId : grid.by === 'tracks' ? session.trackId : date
    const column = grid.columns.findIndex((candidate) => candidate.key === key)
    const { start, end } = sessionInZone(session, base, base)
    const startMinute =
      grid.by === 'days'
        ? minutesSince(date, session.slot)
        : (sessionInterval(session, base).start - grid.span.start) / 60_000
    return [
      {
        session,
        column: Math.max(0, column),
        spansAll: column === -1,
        lane: 0,
        lanes: 1,
        startMinute,
        times: `${start.time}–${end.time}`,
      },
    ]
  })
}
