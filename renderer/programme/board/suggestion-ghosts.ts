import type { LocalizedText } from '../../../core/document/localized-text.ts'
import type { Forum, ForumId, Slot, TrackId } from '../../../core/document/rows.ts'
import { type DayGrid, daySpan } from '../../../core/programme/day-grid.ts'
import { minutesSince, programmeDateOf } from '../../../core/programme/forum-day.ts'
import { baseZone, slotStart } from '../../../core/programme/session-time.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { type BoardScale, type Rect, yOf } from './board-scale.ts'

/** Where a session would stand if a suggestion were taken over. */
export interface GhostSession {
  readonly key: string
  readonly title: LocalizedText
  readonly slot: Slot
  readonly durationMinutes: number
  readonly trackId: TrackId | null
}

/** A suggestion that is compared with another on the board. */
export interface SuggestionGhost {
  readonly forumId: ForumId
  /** What tells it from the other suggestions. */
  readonly key: string
  /** Its number among them. */
  readonly rank: number
  readonly sessions: readonly GhostSession[]
}

/** Those that are suggested for a forum. */
export function ghostsOfForum(forum: Forum, ghosts: readonly SuggestionGhost[]): readonly SuggestionGhost[] {
  return ghosts.filter(({ forumId }) => forumId === forum.id)
}

/** The days of the programme on which ghosts stand, in order. */
export function ghostDates(forum: Forum, ghosts: readonly SuggestionGhost[]): CalendarDate[] {
  const dates = ghostsOfForum(forum, ghosts).flatMap(({ sessions }) =>
    sessions.map(({ slot }) => programmeDateOf(forum, slot)),
  )
  return [...new Set(dates)].sort()
}

/** The rectangle of a ghost on the board; null when it is not on the day in sight. */
export function ghostRect(forum: Forum, grid: DayGrid, scale: BoardScale, ghost: GhostSession): Rect | null {
  const date = programmeDateOf(forum, ghost.slot)
  if (grid.by !== 'days' && date !== grid.date) return null
  const key = grid.by === 'rooms' ? ghost.slot.roomId : grid.by === 'tracks' ? ghost.trackId : date
  const column = grid.columns.findIndex((one) => one.key === key)
  if (grid.by === 'days' && column === -1) return null
  const start =
    grid.by === 'days'
      ? minutesSince(date, ghost.slot)
      : (slotStart(ghost.slot, baseZone(forum)).moment - daySpan(forum, grid.date).start) / 60_000
  const [left, right] =
    column === -1 ? [0, scale.width] : [scale.edges[column] ?? 0, scale.edges[column + 1] ?? scale.width]
  const top = yOf(start, scale)
  return { left, top, width: right - left, height: yOf(start + ghost.durationMinutes, scale) - top }
}
