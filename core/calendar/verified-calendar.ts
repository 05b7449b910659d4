import { fail, ok, type Result } from '../result.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import type { CalendarFailure } from './calendar-failure.ts'
import { type CalendarHeading, type CalendarParts, calendarParts, joinedParts } from './calendar-text.ts'
import type { EventText } from './finished-event.ts'
import { verifyCalendarText } from './verify-calendar.ts'

const mostProblemsNamed = 20

const verified = new WeakMap<CalendarEntry, Set<EventText>>()

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
  const unread = unreadParts(parts.value)
  const problems = verifyCalendarText(
    joinedParts(unread),
    unread.events.map(({ entry }) => entry),
  )
  if (problems.length > 0) {
    return fail({ kind: 'not-conforming', problems: problems.slice(0, mostProblemsNamed), count: problems.length })
  }
  for (const { entry, text } of unread.events) verified.set(entry, (verified.get(entry) ?? new Set()).add(text))
  return ok(joinedParts(parts.value))
}

/** The heading with the events that were never read, and one at least in each zone, since a zone must be used. */
function unreadParts({ heading, events }: CalendarParts): CalendarParts {
  const zones = new Set<string | null>()
  const isKnown = ({ entry, text }: CalendarParts['events'][number]) => verified.get(entry)?.has(text) === true
  for (const event of events) if (!isKnown(event)) zones.add(event.zone)
  const unread = events.filter((event) => {
    if (!isKnown(event)) return true
    if (zones.has(event.zone)) return false
    zones.add(event.zone)
    return true
  })
  return { heading, events: unread }
}
