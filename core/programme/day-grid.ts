import { derive } from '../document/derive.ts'
import type { Forum, Room, Session, Track } from '../document/rows.ts'
import type { SessionKind } from '../document/vocabulary.ts'
import { addDays, type CalendarDate, compareDates, daysBetween } from '../time/calendar-date.ts'
import type { Interval } from '../time/interval.ts'
import { resolveLocalTime } from '../time/local-time.ts'
import { wallTime } from '../time/wall-time.ts'
import { isInNightOf, minutesSince, programmeDateOf } from './forum-day.ts'
import { layInLanes } from './lanes.ts'
import { roomsOf, sessionsOf, tracksOf } from './session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, sessionInterval } from './session-time.ts'

/** What the columns of the board are. */
export type GridBy = 'rooms' | 'days' | 'tracks'

/** A column of the board; a room, track or day that is null gathers the sessions that have none. */
export type GridColumn = { readonly key: string; readonly date: CalendarDate; readonly lanes: number } & (
  | { readonly kind: 'room'; readonly room: Room | null }
  | { readonly kind: 'track'; readonly track: Track | null }
  | { readonly kind: 'day' }
)

/** Where a session stands on the board. */
export interface GridPlace {
  readonly session: ScheduledSession
  /** Index of its column; a session that spans all columns begins at 0. */
  readonly column: number
  readonly spansAll: boolean
  /** Sessions of a column that overlap stand side by side, in lanes 0 to lanes - 1. */
  readonly lane: number
  readonly lanes: number
  /**
   * Minutes from the midnight that begins the day; negative for a session that began on the day before, 1440 and
   * more for one that starts after midnight in the hours of the day. Elapsed minutes when the board shows one day, so that the day on which clocks change is 23 or 25 hours long; minutes of the base
   * zone's clocks when it shows several side by side.
   */
  readonly startMinute: number
}

/** The sessions of one day, or of all days, in columns. */
export interface DayGrid {
  readonly by: GridBy
  readonly date: CalendarDate
  /** The day in the base zone, from its midnight to the next; the axes are drawn along it. */
  readonly span: Interval
  readonly columns: readonly GridColumn[]
  /** By start, then by column: the order in which the board is read. */
  readonly places: readonly GridPlace[]
}

const tables = ['rooms', 'tracks', 'sessions'] as const
const plenaryKinds: readonly SessionKind[] = ['opening', 'keynote', 'closing', 'break', 'networking']

/**
 * Lays a day of the forum out in columns by room or track, or all of its days side by side. `hidden` names rooms that
 * have no column, as their ids joined by commas; a plenary that spans all columns is shown all the same. A session that stands alone in time spans all columns if it has no
 * room (or track), or is plenary.
 */
export const dayGridOf = derive(
  tables,
  (document, forum: Forum, by: GridBy, date: CalendarDate, hidden: string): DayGrid => {
    const base = baseZone(forum)
    const span = daySpan(forum, date)
    const hiddenRooms = new Set(by === 'rooms' ? hidden.split(',') : [])
    const scheduled = sessionsOf(document, forum.id)
      .filter(isScheduled)
      .filter(({ slot, kind }) => !slot.roomId || !hiddenRooms.has(slot.roomId) || plenaryKinds.includes(kind))
    if (by === 'days') return daysGrid(forum, date, span, scheduled)
    const day = forum.days.find((candidate) => candidate.date === date)
    const onDay = scheduled
      .filter((session) => {
        if (session.slot.date === date || (day && isInNightOf(day, session.slot))) return true
        // Sessions of the day before may run past midnight.
        const { start, end } = sessionInterval(session, base)
        return daysBetween(session.slot.date, date) === 1 && start < span.start && end > span.start
      })
      .map((session) => ({ session, ...minutesWithin(sessionInterval(session, base), span) }))
      .sort((a, b) => a.start - b.start || a.session.order - b.session.order)
    const alone = standingAlone(onDay)
    const columnKey = ({ slot, trackId }: ScheduledSession): string => (by === 'rooms' ? slot.roomId : trackId) ?? none
    const spanning = new Set(
      onDay.flatMap(({ session }) =>
        alone.has(session) && (columnKey(session) === none || plenaryKinds.includes(session.kind)) ? [session] : [],
      ),
    )
    const byColumn = Map.groupBy(
      onDay.filter(({ session }) => !spanning.has(session)),
      ({ session }) => columnKey(session),
    )
    const column = (key: string) => ({ key, date, ...laid(byColumn.get(key) ?? []) })
    const rooms = roomsOf(document, forum.id).filter(({ id }) => !hiddenRooms.has(id))
    const named =
      by === 'rooms'
        ? rooms.map((room) => ({ kind: 'room' as const, room, ...column(room.id) }))
        : tracksOf(document, forum.id).map((track) => ({ kind: 'track' as const, track, ...column(track.id) }))
    const without =
      by === 'rooms'
        ? { kind: 'room' as const, room: null, ...column(none) }
        : { kind: 'track' as const, track: null, ...column(none) }
    const columns = named.length === 0 || without.places.length > 0 ? [...named, without] : named
    const spanningPlaces = onDay
      .filter(({ session }) => spanning.has(session))
      .map(({ session, start }) => ({ session, column: 0, spansAll: true, lane: 0, lanes: 1, startMinute: start }))
    return {
      by,
      date,
      span,
      columns,
      places: inReadingOrder([...spanningPlaces, ...placesOf(columns)]),
    }
  },
)

/** The key of the column of sessions that have no room or track. */
const none = 'none'

function daysGrid(forum: Forum, date: CalendarDate, span: Interval, scheduled: readonly ScheduledSession[]): DayGrid {
  const byDate = Map.groupBy(scheduled, ({ slot }) => programmeDateOf(forum, slot))
  const dates = [...new Set([...forum.days.map((day) => day.date), ...byDate.keys()])].sort(compareDates)
  const columns = dates.map((day) => {
    const sessions = (byDate.get(day) ?? []).map((session) => {
      const start = minutesSince(day, session.slot)
      return { session, start, end: start + session.durationMinutes }
    })
    return { kind: 'day' as const, key: day, date: day, ...laid(sessions) }
  })
  return { by: 'days', date, span, columns, places: inReadingOrder(placesOf(columns)) }
}

/** The day of the base zone, from midnight to midnight: 23 or 25 hours when its clocks change. */
export function daySpan(forum: Forum, date: CalendarDate): Interval {
  const midnight = (day: CalendarDate) =>
    resolveLocalTime({ date: day, time: wallTime('00:00') }, baseZone(forum)).moment
  return { start: midnight(date), end: midnight(addDays(date, 1)) }
}

interface Timed {
  readonly session: ScheduledSession
  readonly start: number
  readonly end: number
}

function minutesWithin({ start, end }: Interval, span: Interval): { readonly start: number; readonly end: number } {
  return { start: (start - span.start) / 60_000, end: (end - span.start) / 60_000 }
}

/** The sessions that no other overlaps. `timed` is in order of start. */
function standingAlone(timed: readonly Timed[]): ReadonlySet<Session> {
  const alone = new Set<Session>()
  let latestEnd = Number.NEGATIVE_INFINITY
  timed.forEach(({ session, start, end }, i) => {
    const next = timed[i + 1]
    if (latestEnd <= start && (!next || next.start >= end)) alone.add(session)
    latestEnd = Math.max(latestEnd, end)
  })
  return alone
}

interface Laid {
  readonly lanes: number
  readonly places: readonly { readonly item: Timed; readonly lane: number; readonly lanes: number }[]
}

function laid(timed: readonly Timed[]): Laid {
  const places = layInLanes(timed)
  return { places, lanes: Math.max(1, ...places.map((place) => place.lanes)) }
}

function placesOf(columns: readonly Laid[]): GridPlace[] {
  return columns.flatMap(({ places }, column) =>
    places.map(({ item, lane, lanes }) => ({
      session: item.session,
      column,
      spansAll: false,
      lane,
      lanes,
      startMinute: item.start,
    })),
  )
}

function inReadingOrder(places: GridPlace[]): GridPlace[] {
  return places.sort((a, b) => a.startMinute - b.startMinute || a.column - b.column || a.lane - b.lane)
}
