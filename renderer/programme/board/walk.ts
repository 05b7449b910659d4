import type { SessionId } from '../../../core/document/rows.ts'
import type { DayGrid, GridPlace } from '../../../core/programme/day-grid.ts'

/** The session that an arrow leads to: up and down along a column, across to what stands nearest in time. */
export function walk(grid: DayGrid, from: SessionId, direction: 'up' | 'down' | 'left' | 'right'): SessionId | null {
  const at = grid.places.findIndex(({ session }) => session.id === from)
  const here = grid.places[at]
  if (!here) return grid.places[0]?.session.id ?? null
  if (direction === 'left' || direction === 'right') return across(grid, here, direction === 'right' ? 1 : -1)
  const along = grid.places.filter((place) => here.spansAll || place.spansAll || place.column === here.column)
  const index = along.indexOf(here)
  return along[index + (direction === 'down' ? 1 : -1)]?.session.id ?? null
}

function across(grid: DayGrid, here: GridPlace, step: 1 | -1): SessionId | null {
  // Within a cluster the lanes come first.
  const beside = grid.places.find(
    (place) =>
      !place.spansAll &&
      !here.spansAll &&
      place.column === here.column &&
      place.lane === here.lane + step &&
      meet(place, here),
  )
  if (beside) return beside.session.id
  for (let column = here.column + step; column >= 0 && column < grid.columns.length; column += step) {
    const nearest = grid.places
      .filter((place) => !place.spansAll && place.column === column)
      .sort((a, b) => Math.abs(a.startMinute - here.startMinute) - Math.abs(b.startMinute - here.startMinute))[0]
    if (nearest) return nearest.session.id
  }
  return null
}

function meet(a: GridPlace, b: GridPlace): boolean {
  return (
    a.startMinute < b.startMinute + b.session.durationMinutes &&
    b.startMinute < a.startMinute + a.session.durationMinutes
  )
}
