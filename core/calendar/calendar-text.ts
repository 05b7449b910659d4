import { fail, ok, type Result } from '../result.ts'
import type { Zone } from '../time/zone.ts'
import type { CalendarEntry, CalendarOrganizer } from './calendar-entry.ts'
import type { CalendarFailure } from './calendar-failure.ts'
import { cleanLine, cleanText, escapeText, foldLine } from './content-line.ts'
import { entryProblem } from './entry-problem.ts'
import { eventTimes, type TimeMode } from './event-times.ts'
import { type EventText, finishedEvents } from './finished-event.ts'
import type { TimedEntry } from './generate-events.ts'
import { timeZoneLines } from './time-zone-lines.ts'

/** What a calendar says of itself. */
export interface CalendarHeading {
  readonly name: string
  readonly description?: string
  readonly mode: TimeMode
  /** The zone in which a client should show the calendar (X-WR-TIMEZONE), in both modes. */
  readonly baseZone: Zone
  /** Who publishes the events that do not say it themselves; without one, the calendar's name stands for it. */
  readonly organizer?: CalendarOrganizer
}

/** A calendar before it is put together: what stands before its events, and the event of each entry. */
export interface CalendarParts {
  readonly heading: readonly string[]
  readonly events: readonly {
    readonly entry: CalendarEntry
    readonly zone: Zone | null
    readonly text: EventText
  }[]
}

/**
 * A whole calendar file (RFC 5545, RFC 7986; METHOD:PUBLISH of RFC 5546), with CRLF and without BOM. Equal entries in
 * equal order give equal text on every machine. Refuses `nothing-to-publish` and `invalid-event`.
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  heading: CalendarHeading,
): Result<string, CalendarFailure> {
  const parts = calendarParts(entries, heading)
  return parts.ok ? ok(joinedParts(parts.value)) : parts
}

/** As calendarText, in its parts. */
export function calendarParts(
  entries: readonly CalendarEntry[],
  heading: CalendarHeading,
): Result<CalendarParts, CalendarFailure> {
  if (entries.length === 0) return fail({ kind: 'nothing-to-publish' })
  const invalid = findInvalid(entries)
  if (invalid) return fail(invalid)
  const timed = entries.map((entry) => ({ entry, times: eventTimes(entry, heading.mode) }))
  const finished = finishedEvents(timed, publisherOf(heading))
  if (!finished.ok) return fail(invalidEvent(finished.entry, finished.problem))
  return ok({
    heading: [...headingLines(heading), ...usedTimeZones(timed)].map(foldLine),
    events: timed.map(({ entry, times }, index) => ({ entry, zone: times.zone, text: finished.events[index] ?? '' })),
  })
}

/** The text of a calendar that has these parts. */
export function joinedParts({ heading, events }: CalendarParts): string {
  const lines = ['BEGIN:VCALENDAR', ...heading, ...events.map(({ text }) => text), 'END:VCALENDAR']
  return `${lines.join('\r\n')}\r\n`
}

/** PRODID (RFC 5545 section 3.7.3). It does not change with the program's version, so that equal plans give equal bytes. */
const productId = '-//Forum Planner//Forum Planner 1//EN'

const checked = new WeakSet<CalendarEntry>()

function findInvalid(entries: readonly CalendarEntry[]): CalendarFailure | null {
  const uids = new Set<string>()
  for (const entry of entries) {
    const problem = uids.has(entry.uid)
      ? 'a second event has this UID'
      : checked.has(entry)
        ? null
        : entryProblem(entry)
    if (problem) return invalidEvent(entry, problem)
    checked.add(entry)
    uids.add(entry.uid)
  }
  return null
}

function invalidEvent(entry: CalendarEntry, problem: string): CalendarFailure {
  return { kind: 'invalid-event', uid: entry.uid, title: cleanLine(entry.summary.text), problem }
}

function publisherOf({ organizer, name }: CalendarHeading): CalendarOrganizer {
  return { name: cleanLine(organizer?.name ?? '') || name, email: organizer?.email ?? null }
}

function headingLines({ name, description, baseZone }: CalendarHeading): string[] {
  const title = escapeText(cleanLine(name))
  const about = description ? escapeText(cleanText(description)) : ''
  return [
    'VERSION:2.0',
    `PRODID:${productId}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...(about === '' ? [] : [`DESCRIPTION:${about}`, `X-WR-CALDESC:${about}`]),
    `X-WR-TIMEZONE:${baseZone}`,
  ]
}

/** One VTIMEZONE for each zone that an event stands in, by name, for the years in which it is used. */
function usedTimeZones(timed: readonly TimedEntry[]): string[] {
  const years = new Map<Zone, [first: number, last: number]>()
  for (const { entry, times } of timed) {
    if (!times.zone) continue
    const [first, last] = years.get(times.zone) ?? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    const { start, end } = entry.wall
    years.set(times.zone, [
      Math.min(first, Number(start.date.slice(0, 4))),
      Math.max(last, Number(end.date.slice(0, 4))),
    ])
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([zone, [first, last]]) => rememberedTimeZone(zone, first, last))
}

const mostZonesRemembered = 64
const zones = new Map<string, readonly string[]>()

function rememberedTimeZone(zone: Zone, first: number, last: number): readonly string[] {
  const key = `${zone} ${first} ${last}`
  const known = zones.get(key)
  if (known) return known
  if (zones.size >= mostZonesRemembered) zones.clear()
  const lines = timeZoneLines(zone, first, last)
  zones.set(key, lines)
  return lines
}
