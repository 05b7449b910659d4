import type { Problem } from '../document/integrity.ts'
import { fail, ok, type Result } from '../result.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import type { CalendarFailure } from './calendar-failure.ts'
import { type CalendarHeading, type CalendarParts, calendarParts, joinedParts } from './calendar-text.ts'
import type { EventText } from './finished-event.ts'
import { verifyCalendarText } from './verify-calendar.ts'

const mostProblemsNamed = 20

const verified = new WeakMap<CalendarEntry, Set<EventText>>()

/** How many events are read back at a time: what a parser makes of a text takes many times its room. */
const eventsAtOnce = 1000

/**
 * The text of a calendar, read back and compared with its entries before it is handed out. What was read back in
 * another file, byte for byte, is not read again: of a file whose events are all known, the heading, the zones and one
 * event in each zone are. Refuses `nothing-to-publish`, `invalid-event`, `not-conforming`.
 */
export function verifiedCalendar(
  entries: readonly CalendarEntry[],
  heading: CalendarHeading,
): Result<string, CalendarFailure> {
  const parts = calendarParts(entries, heading)
  if (!parts.ok) return parts
  const unread = parts.value.events.filter(({ entry, text }) => verified.get(entry)?.has(text) !== true)
  if (!piecesOf(parts.value, unread).every((piece) => problemsOf(piece).length === 0)) {
    // Once more as a whole, for a problem's place in the file.
    const problems = problemsOf(parts.value)
    return fail({ kind: 'not-conforming', problems: problems.slice(0, mostProblemsNamed), count: problems.length })
  }
  for (const { entry, text } of unread) verified.set(entry, (verified.get(entry) ?? new Set()).add(text))
  return ok(joinedParts(parts.value))
}

function problemsOf(parts: CalendarParts): Problem[] {
  return verifyCalendarText(
    joinedParts(parts),
    parts.events.map(({ entry }) => entry),
  )
}

/** Calendars of a few of these events each, with an event at least in each zone, since a zone must be used. */
function piecesOf({ heading, events }: CalendarParts, chosen: CalendarParts['events']): CalendarParts[] {
  const inZone = new Map(events.toReversed().map((event) => [event.zone, event]))
  return Array.from({ length: Math.max(1, Math.ceil(chosen.length / eventsAtOnce)) }, (_, index) => {
    const piece = chosen.slice(index * eventsAtOnce, (index + 1) * eventsAtOnce)
    const zones = new Set(piece.map(({ zone }) => zone))
    return { heading, events: [...piece, ...[...inZone.values()].filter(({ zone }) => !zones.has(zone))] }
  })
}
