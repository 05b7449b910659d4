import type { Rect } from './board-scale.ts'

/*
 * Which parts of a sheet are in the page: all that can be seen, and the nearest others. These are drawn while nothing
 * moves, a few at a time, so that a scroll finds them there: a frame that draws new ones is a late frame.
 */

/** Something on the sheet that is drawn as a whole. */
export interface SheetPart<Id> {
  readonly id: Id
  readonly rect: Rect
}

/** So many parts are in the page, unless more can be seen at once. */
const mostParts = 240
/** So many are drawn in one pause. */
const partsAtATime = 8
/** While it scrolls, what is nearer than this is drawn. */
const scrollAheadPx = 192

/** Those of the drawn parts that are still there, and all that can be seen. */
export function drawnInSight<Id>(drawn: ReadonlySet<Id>, parts: readonly SheetPart<Id>[], view: Rect): ReadonlySet<Id> {
  return new Set(parts.filter(({ id, rect }) => drawn.has(id) || farness(rect, view) === 0).map(({ id }) => id))
}

/** With what a scroll is about to bring into sight; the same set when nothing is missing. */
export function drawnAhead<Id>(drawn: ReadonlySet<Id>, parts: readonly SheetPart<Id>[], view: Rect): ReadonlySet<Id> {
  const missing = parts.filter(({ id, rect }) => !drawn.has(id) && farness(rect, view) <= scrollAheadPx)
  return missing.length === 0 ? drawn : new Set([...drawn, ...missing.map(({ id }) => id)])
}

/** The next step towards the nearest parts, and no others; the same set when it is reached. */
export function drawnNear<Id>(drawn: ReadonlySet<Id>, parts: readonly SheetPart<Id>[], view: Rect): ReadonlySet<Id> {
  const nearest = parts
    .map(({ id, rect }) => ({ id, far: farness(rect, view) }))
    .sort((a, b) => a.far - b.far)
    .filter(({ far }, i) => far === 0 || i < mostParts)
    .map(({ id }) => id)
  const missing = nearest.filter((id) => !drawn.has(id)).slice(0, partsAtATime)
  if (missing.length > 0) return new Set([...drawn, ...missing])
  return drawn.size === nearest.length ? drawn : new Set(nearest)
}

/** How many pixels lie between a part and the view, across or down; 0 when it can be seen. */
function farness(rect: Rect, view: Rect): number {
  const across = Math.max(view.left - (rect.left + rect.width), rect.left - (view.left + view.width))
  const down = Math.max(view.top - (rect.top + rect.height), rect.top - (view.top + view.height))
  return Math.max(0, across, down)
}
