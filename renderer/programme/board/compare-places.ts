import type { Forum } from '../../../core/document/rows.ts'
import type { DayGrid, GridPlace } from '../../../core/programme/day-grid.ts'
import { programmeDateOf } from '../../../core/programme/forum-day.ts'
import { gridMinuteOf } from '../../../core/programme/grid-axis.ts'
import { baseZone, sessionInterval } from '../../../core/programme/session-time.ts'
import type { SessionChange } from '../../../core/release/compare-releases.ts'
import type { StandingSession } from '../../../core/release/release-history.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'

/** Where a session was, on the board in sight. */
export interface FormerPlace {
  readonly change: SessionChange
  readonly column: number
  readonly spansAll: boolean
  readonly startMinute: number
  readonly endMinute: number
  /** Whether something stands there now, which must stay legible. */
  readonly isTaken: boolean
}

/** A card on the board in sight that is not as it was. */
export interface ChangedPlace {
  readonly change: SessionChange
  readonly place: GridPlace
}

/** What of a comparison the board in sight can show; the rest is on other days, in the tray, or has no column. */
export interface ComparedBoard {
  readonly former: readonly FormerPlace[]
  readonly changed: readonly ChangedPlace[]
}

/** Lays what was elsewhere, or is no longer, on the board as it stands now: the cards do not give way. */
export function comparedBoard(
  grid: DayGrid,
  forum: Forum,
  hiddenRooms: readonly string[],
  changes: readonly SessionChange[],
): ComparedBoard {
  const places = new Map(grid.places.map((place) => [place.session.id, place]))
  return {
    former: changes.flatMap((change) => {
      const { kind, before, sessionId } = change
      if (!before || (kind !== 'moved' && kind !== 'cancelled')) return []
      return formerPlace(change, before, grid, forum, hiddenRooms, places.get(sessionId)) ?? []
    }),
    changed: changes.flatMap((change) => {
      const place = places.get(change.sessionId)
      return place ? [{ change, place }] : []
    }),
  }
}

function formerPlace(
  change: SessionChange,
  before: StandingSession,
  grid: DayGrid,
  forum: Forum,
  hiddenRooms: readonly string[],
  now: GridPlace | undefined,
): FormerPlace | null {
  const { facts } = before
  const base = baseZone(forum)
  // Promised in the base zone of then; shown on the clocks of now.
  const { start, end } = sessionInterval(facts, baseZone(before.forum))
  const local = localTimeAt(start, base)
  const date = programmeDateOf(forum, { date: local.date, start: local.time })
  if (grid.by !== 'days' && date !== grid.date) return null
  const roomId = facts.room?.id ?? null
  if (grid.by === 'rooms' && roomId && hiddenRooms.includes(roomId)) return null
  const key = grid.by === 'days' ? date : ((grid.by === 'rooms' ? roomId : facts.track?.id) ?? 'none')
  const column = grid.columns.findIndex((candidate) => candidate.key === key)
  if (grid.by === 'days' && column === -1) return null
  const startMinute = gridMinuteOf(grid, date, base, start)
  const spansAll = column === -1 || (now?.spansAll ?? false)
  const endMinute = startMinute + (end - start) / 60_000
  const isSamePlace = now !== undefined && now.startMinute === startMinute && (now.spansAll || now.column === column)
  if (isSamePlace) return null
  const isTaken = grid.places.some(
    (place) =>
      (spansAll || place.spansAll || place.column === column) &&
      place.startMinute < endMinute &&
      startMinute < place.startMinute + place.session.durationMinutes,
  )
  return { change, column: Math.max(0, column), spansAll, startMinute, endMinute, isTaken }
}
