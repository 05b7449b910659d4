import type { BoardView } from '../../../core/bridge/preferences.ts'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import { durationSchema, type Forum, type Session, type SessionId, type Slot } from '../../../core/document/rows.ts'
import type { DayGrid, GridColumn } from '../../../core/programme/day-grid.ts'
import { minutesSince, programmeDateOf } from '../../../core/programme/forum-day.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import { planShift, slotAt, type TargetColumn, withRest } from '../../../core/programme/plan-places.ts'
import { baseZone, isScheduled, slotStart } from '../../../core/programme/session-time.ts'
import { dayNumberMs } from '../../../core/time/calendar-date.ts'
import { minutesOfDay } from '../../../core/time/wall-time.ts'

/** What a gesture is planned on: the document as it is, and the board as it is shown. */
export interface BoardModel {
  readonly document: WorkspaceDocument
  readonly forum: Forum
  readonly grid: DayGrid
  readonly view: BoardView
}

const shortest = durationSchema.minValue ?? 5
const longest = durationSchema.maxValue ?? 1440

/** What a column stands for when something is put there. */
export function targetOf(column: GridColumn): TargetColumn {
  switch (column.kind) {
    case 'room':
      return { date: column.date, roomId: column.room?.id ?? null }
    case 'track':
      return { date: column.date, trackId: column.track?.id ?? null }
    case 'day':
      return { date: column.date }
  }
}

/**
 * Moves sessions so that the first of `ids` starts at `minute` in `column`; the others keep their distance in time and in
 * columns. A column that is null keeps room and track. Sessions of the tray follow one after the other. Pinned sessions stay where they are.
 * `from` is where the first stands meanwhile: where an hour is repeated, it matters which way it comes.
 */
export function planMove(
  { document, forum, grid }: BoardModel,
  ids: readonly SessionId[],
  to: { readonly column: number | null; readonly minute: number },
  from: Slot | null = null,
): NewPlace[] {
  const sessions = ids.flatMap((id) => document.sessions[id] ?? [])
  const [anchor] = sessions
  const home = anchor ? columnOf(forum, grid, anchor) : -1
  const column = grid.columns[to.column ?? Math.max(0, home)]
  if (!anchor || !column) return []
  const target = targetOf(column)
  if (!isScheduled(anchor)) return planFromTray(forum, grid, sessions, target, to.minute)
  const changesColumn = to.column !== null && to.column !== home
  const before = from ? { ...anchor.slot, date: from.date, start: from.start } : anchor.slot
  const slot = slotAt(forum, grid.by, changesColumn ? target : { date: column.date }, to.minute, before)
  const minutes = wallMinutes(slot) - wallMinutes(anchor.slot)
  const columns = to.column !== null && home !== -1 ? to.column - home : 0
  return sessions.filter(isScheduled).flatMap((session) => {
    if (session.id === anchor.id) {
      const track = changesColumn && target.trackId !== undefined ? { trackId: target.trackId } : {}
      return anchor.slot.pinned ? [] : [{ id: anchor.id, slot, ...track }]
    }
    const own = columnOf(forum, grid, session)
    const beside = own === -1 || columns === 0 ? undefined : grid.columns[clamp(own + columns, grid)]
    const { date: _, ...room } = beside ? targetOf(beside) : { date: null }
    return planShift([session], minutes, grid.by === 'days' ? {} : room)
  })
}

/** The column in which a session belongs by its room, track or day, whatever day is shown; -1 for none. */
function columnOf(forum: Forum, { by, columns }: DayGrid, { slot, trackId }: Session): number {
  const date = slot ? programmeDateOf(forum, slot) : null
  const key = by === 'rooms' ? slot?.roomId : by === 'tracks' ? trackId : date
  return columns.findIndex((column) => column.key === (key ?? 'none'))
}

function planFromTray(
  forum: Forum,
  grid: DayGrid,
  sessions: readonly Session[],
  target: TargetColumn,
  minute: number,
): NewPlace[] {
  let next = minute
  // Of a selection that is partly on the board only the tray's part is brought out.
  return sessions
    .filter(({ slot }) => slot === null)
    .map(({ id, slot: before, durationMinutes }) => {
      const slot = slotAt(forum, grid.by, target, next, before)
      next += durationMinutes
      return { id, slot, ...(target.trackId === undefined ? {} : { trackId: target.trackId }) }
    })
}

/**
 * Moves one edge of a session to `minute`; the other stays. It keeps a length that a session may have. A start that a slot
 * cannot say, in the second of two equal hours, is the nearest that it can; where that would leave no length, it stays.
 */
export function planResize(
  { document, forum, grid }: BoardModel,
  id: SessionId,
  edge: 'start' | 'end',
  minute: number,
): NewPlace[] {
  const place = grid.places.find(({ session }) => session.id === id)
  const session = document.sessions[id]
  if (!place || !session?.slot) return []
  const end = place.startMinute + session.durationMinutes
  if (edge === 'end') {
    return [{ id, slot: session.slot, durationMinutes: allowed(minute - place.startMinute) }]
  }
  const column = { date: grid.by === 'days' ? (grid.columns[place.column]?.date ?? session.slot.date) : grid.date }
  const slot = slotAt(forum, grid.by, column, end - allowed(end - minute), session.slot)
  const durationMinutes = end - minuteOf(slot, forum, grid)
  if (durationMinutes < shortest || durationMinutes > longest) return [{ id, slot: session.slot }]
  return [{ id, slot, durationMinutes }]
}

/** The minute at which a slot stands on the board: elapsed on a board of one day, of the clocks where days are side by side. */
export function minuteOf(slot: Slot, forum: Forum, { by, span }: DayGrid): number {
  if (by === 'days') return minutesSince(programmeDateOf(forum, slot), slot)
  return (slotStart(slot, baseZone(forum)).moment - span.start) / 60_000
}

/** The places that a gesture leads to, with those of later sessions where the rest gives way. */
export function withRestIfWanted({ document, forum, view }: BoardModel, places: readonly NewPlace[]): NewPlace[] {
  return view.shiftsRest ? withRest(document, forum, places) : [...places]
}

/** Rounds a minute to the board's step; without a step, to whole minutes. */
export function snap(minute: number, step: number | null): number {
  return step === null ? Math.round(minute) : Math.round(minute / step) * step
}

/** The nearest column that there is. */
export function clamp(column: number, grid: DayGrid): number {
  return Math.max(0, Math.min(grid.columns.length - 1, column))
}

/** Minutes of a slot on the clocks of the base zone, across days. */
function wallMinutes(slot: {
  readonly date: Parameters<typeof dayNumberMs>[0]
  readonly start: Parameters<typeof minutesOfDay>[0]
}): number {
  return dayNumberMs(slot.date) / 60_000 + minutesOfDay(slot.start)
}

function allowed(minutes: number): number {
  return Math.max(shortest, Math.min(longest, Math.round(minutes)))
}
