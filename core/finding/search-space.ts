import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, Room, Session } from '../document/rows.ts'
import { windowMinutes } from '../programme/day-window.ts'
import { roomsOf } from '../programme/session-rows.ts'
import { baseZone } from '../programme/session-time.ts'
import { fail, ok, type Result } from '../result.ts'
import { addDays, type CalendarDate, daysBetween, daysFrom } from '../time/calendar-date.ts'
import { instant } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import { resolveLocalTime } from '../time/local-time.ts'
import { type WallTime, wallTime, wallTimeOfMinutes } from '../time/wall-time.ts'
import type { FindFailure, FindQuery } from './find-query.ts'

/** A session of a block, or a meeting, by where it stands in it. */
export interface Part {
  readonly session: Session | null
  /** Minutes from the start of the block. */
  readonly offset: number
  readonly minutes: number
}

/** Where slots are looked for: what is to be placed, between which moments, in which rooms. */
export interface SearchSpace {
  readonly parts: readonly Part[]
  /** The length of all parts together, with what is between them. */
  readonly minutes: number
  /** The hours of each day in order of their start, `[start, end)`; those of a night may reach into the next. */
  readonly windows: readonly Interval[]
  /** In the organizer's order. None where the forum has no rooms. */
  readonly rooms: readonly Room[]
  /** Within which availability speaks of this edition: its days and those searched, and a day more on either side. */
  readonly edition: Interval
}

/** The most days that are looked at. */
export const mostDays = 800

/** Reads from a query what is to be placed and where. */
export function searchSpaceOf(
  document: WorkspaceDocument,
  forum: Forum,
  { what, days, roomIds, isAnyDay, hours }: FindQuery,
): Result<SearchSpace, FindFailure> {
  const parts: Part[] = []
  if (what.kind === 'minutes') parts.push({ session: null, offset: 0, minutes: what.minutes })
  else {
    const gap = what.gapMinutes ?? 0
    let offset = 0
    for (const id of new Set(what.ids)) {
      const session = document.sessions[id]
      if (!session || session.forumId !== forum.id) return fail({ kind: 'no-such-session', id })
      parts.push({ session, offset, minutes: session.durationMinutes })
      offset += session.durationMinutes + gap
    }
  }
  const minutes = Math.max(0, ...parts.map((part) => part.offset + part.minutes))
  if (minutes <= 0) return fail({ kind: 'nothing-to-place' })
  if (minutes > 1440) return fail({ kind: 'too-long', minutes })
  const windows = windowsOf(forum, days, isAnyDay).flatMap((window) => within(forum, window, hours))
  const [first, last] = [windows[0], windows.at(-1)]
  if (!first || !last) return fail({ kind: 'no-days' })
  const pinned = parts.map(({ session }) => (session?.slot?.pinned ? session.slot.roomId : null))
  const rooms = roomsOf(document, forum.id).filter(
    ({ id }) => roomIds === null || roomIds.includes(id) || pinned.includes(id),
  )
  return ok({
    parts,
    minutes,
    windows: windows.map(({ interval }) => interval),
    rooms,
    edition: editionOf(forum, windows),
  })
}

interface Window {
  readonly date: CalendarDate
  readonly interval: Interval
}

function windowsOf(forum: Forum, days: FindQuery['days'], isAnyDay: boolean): Window[] {
  const base = baseZone(forum)
  const at = (date: CalendarDate, time: WallTime) => resolveLocalTime({ date, time }, base).moment
  const ofForum = forum.days
    .filter(({ date }) => days === null || (days.from <= date && date <= days.to))
    .map((day) => {
      const { end } = windowMinutes(day)
      const closes = addDays(day.date, Math.floor(end / 1440))
      return {
        date: day.date,
        interval: { start: at(day.date, day.window.start), end: at(closes, wallTimeOfMinutes(end % 1440)) },
      }
    })
  if (!isAnyDay || days === null) return ofForum
  const known = new Map(ofForum.map((window) => [window.date, window]))
  const count = Math.min(mostDays, daysBetween(days.from, days.to) + 1)
  const dates = daysFrom(days.from, count + 1)
  return dates.slice(0, -1).map((date, i) => {
    const next = dates[i + 1] ?? date
    return known.get(date) ?? { date, interval: { start: at(date, midnight), end: at(next, midnight) } }
  })
}

/** The part of a day that lies in some hours of the base zone; none where they do not meet. */
function within(forum: Forum, window: Window, hours: FindQuery['hours']): Window[] {
  if (!hours) return [window]
  const at = (time: WallTime) => resolveLocalTime({ date: window.date, time }, baseZone(forum)).moment
  const interval = {
    start: instant(Math.max(window.interval.start, at(hours.start))),
    end: instant(Math.min(window.interval.end, at(hours.end))),
  }
  return interval.start < interval.end ? [{ ...window, interval }] : []
}

const midnight = wallTime('00:00')
const dayMs = 86_400_000

function editionOf({ days }: Forum, windows: readonly Window[]): Interval {
  const dates = [...days.map(({ date }) => date), ...windows.map(({ date }) => date)].sort()
  const at = (date: CalendarDate | undefined) => Date.parse(`${date}T00:00:00Z`)
  return { start: instant(at(dates[0]) - dayMs), end: instant(at(dates.at(-1)) + 2 * dayMs) }
}
