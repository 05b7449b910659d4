import type { BlockedStretch } from '../../../core/programme/blocked-stretches.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { gridMinuteOf } from '../../../core/programme/grid-axis.ts'
import type { Instant } from '../../../core/time/instant.ts'
import type { Zone } from '../../../core/time/zone.ts'
import { type BoardScale, type Rect, yOf } from './board-scale.ts'

/** A part of the sheet where what is moved cannot well be held, with the reasons that there is room to write. */
export interface Shade {
  readonly rect: Rect
  readonly reasons: readonly { readonly top: number; readonly stretch: BlockedStretch }[]
}

/** The height of a line that says why. */
const linePx = 16
/** A reason further from where its stretch begins than this is not written: many would cover the board. */
const farthestPx = 2 * linePx

interface Piece {
  readonly stretch: BlockedStretch
  readonly top: number
  readonly bottom: number
}

/**
 * What to shade: one shade for all that overlaps in the same columns, since shades over one another turn black. Each reason
 * stands where its stretch begins, or on a free line below. What the room itself shows, its sessions, is left out.
 */
export function shadesOf(blocked: readonly BlockedStretch[], grid: DayGrid, base: Zone, scale: BoardScale): Shade[] {
  const byColumns = new Map<string, { readonly first: number; readonly last: number; readonly pieces: Piece[] }>()
  for (const stretch of blocked) {
    if (stretch.reason.kind === 'room-taken') continue
    for (const { first, last } of columnsOf(stretch, grid)) {
      const date = grid.columns[first]?.date ?? grid.date
      const y = (moment: Instant) => yOf(gridMinuteOf(grid, date, base, moment), scale)
      const [top, bottom] = [Math.max(0, y(stretch.start)), Math.min(scale.height, y(stretch.end))]
      if (bottom <= top) continue
      const key = `${first} ${last}`
      const known = byColumns.get(key) ?? { first, last, pieces: [] }
      known.pieces.push({ stretch, top, bottom })
      byColumns.set(key, known)
    }
  }
  return [...byColumns.values()].flatMap(({ first, last, pieces }) => {
    const left = scale.edges[first] ?? 0
    const width = (scale.edges[last + 1] ?? scale.width) - left
    return joined(pieces).map((together) => {
      const top = together[0]?.top ?? 0
      const height = Math.max(...together.map(({ bottom }) => bottom)) - top
      return { rect: { left, width, top, height }, reasons: reasonsOf(together, top) }
    })
  })
}

/** Pieces by where they begin, those that overlap together. */
function joined(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of pieces.toSorted((a, b) => a.top - b.top)) {
    if (piece.top < end) groups.at(-1)?.push(piece)
    else groups.push([piece])
    end = Math.max(end, piece.bottom)
  }
  return groups
}

function reasonsOf(pieces: readonly Piece[], from: number): { top: number; stretch: BlockedStretch }[] {
  let free = from
  return pieces.flatMap(({ stretch, top, bottom }) => {
    const line = Math.max(free, top)
    if (line + linePx > bottom || line - top > farthestPx) return []
    free = line + linePx
    return [{ top: line - from, stretch }]
  })
}

/** The columns that a stretch blocks, from first to last: each day by itself, since it stands at its own minutes of it. */
function columnsOf(
  { roomId }: BlockedStretch,
  { by, columns }: DayGrid,
): readonly { readonly first: number; readonly last: number }[] {
  if (by === 'days') return roomId === null ? columns.map((_, i) => ({ first: i, last: i })) : []
  if (roomId === null) return columns.length > 0 ? [{ first: 0, last: columns.length - 1 }] : []
  const at = columns.findIndex((column) => column.kind === 'room' && column.room?.id === roomId)
  return at === -1 ? [] : [{ first: at, last: at }]
}
