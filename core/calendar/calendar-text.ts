import { type Language, languageTag } from '../document/language.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Zone } from '../time/zone.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import type { CalendarFailure } from './calendar-failure.ts'
import { cleanLine, cleanText, escapeText, foldLine, quoteParameter } from './content-line.ts'
import { entryProblem } from './entry-problem.ts'
import { eventTimes, type TimeMode } from './event-times.ts'
import { generateEvents, type TimedEntry } from './generate-events.ts'
import { timeZoneLines } from './time-zone-lines.ts'

/** What a calendar says of itself. */
export interface CalendarHeading {
  readonly name: string
  readonly description?: string
  readonly mode: TimeMode
  /** The zone in which a client should show the calendar (X-WR-TIMEZONE), in both modes. */
  readonly baseZone: Zone
  /** Who publishes the events; without one, the calendar's name stands for it. */
  readonly organizer?: CalendarOrganizer
}

/** The publisher named by ORGANIZER (RFC 5545 section 3.8.4.3). */
export interface CalendarOrganizer {
  readonly name: string
  /** Null where there is none to give out. */
  readonly email: string | null
}

/**
 * A whole calendar file (RFC 5545, RFC 7986; METHOD:PUBLISH of RFC 5546), with CRLF and without BOM. Equal entries in
 * equal order give equal text on every machine. Refuses `nothing-to-publish` and `invalid-event`.
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  heading: CalendarHeading,
): Result<string, CalendarFailure> {
  if (entries.length === 0) return fail({ kind: 'nothing-to-publish' })
  const invalid = findInvalid(entries)
  if (invalid) return fail(invalid)
  const timed = entries.map((entry) => ({ entry, times: eventTimes(entry, heading.mode) }))
  const generated = generateEvents(timed)
  if (!generated.ok) return fail(invalidEvent(generated.entry, generated.problem))
  const organizer = organizerLine(heading)
  const lines = [
    'BEGIN:VCALENDAR',
    ...headingLines(heading),
    ...usedTimeZones(timed),
    ...timed.flatMap((one, index) => finishedEvent(generated.events[index] ?? [], one, organizer)),
    'END:VCALENDAR',
  ]
  return ok(`${lines.map(foldLine).join('\r\n')}\r\n`)
}

/** PRODID (RFC 5545 section 3.7.3). It does not change with the program's version, so that equal plans give equal bytes. */
const productId = '-//Forum Planner//Forum Planner 1//EN'

function findInvalid(entries: readonly CalendarEntry[]): CalendarFailure | null {
  const uids = new Set<string>()
  for (const entry of entries) {
    const problem = uids.has(entry.uid) ? 'a second event has this UID' : entryProblem(entry)
    if (problem) return invalidEvent(entry, problem)
    uids.add(entry.uid)
  }
  return null
}

function invalidEvent(entry: CalendarEntry, problem: string): CalendarFailure {
  return { kind: 'invalid-event', uid: entry.uid, title: cleanLine(entry.summary.text), problem }
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
    .flatMap(([zone, [first, last]]) => timeZoneLines(zone, first, last))
}

/** The generator's event with what the generator cannot say. */
function finishedEvent(generated: readonly string[], { entry, times }: TimedEntry, organizer: string): string[] {
  const parameters: Readonly<Record<string, string>> = {
    ...(times.zone ? { DTSTART: `;TZID=${times.zone}`, DTEND: `;TZID=${times.zone}` } : {}),
    SUMMARY: languageParameter(entry.summary.language),
    ...(entry.location ? { LOCATION: languageParameter(entry.location.language) } : {}),
    ...(entry.categories[0] ? { CATEGORIES: languageParameter(entry.categories[0].language) } : {}),
  }
  const lines = generated.map((line) => {
    const colon = line.indexOf(':')
    const added = parameters[line.slice(0, colon)]
    return added === undefined ? line : `${line.slice(0, colon)}${added}${line.slice(colon)}`
  })
  const description = escapeText(cleanText(entry.description.text))
  return [
    ...lines.slice(0, -1),
    ...(description === '' ? [] : [`DESCRIPTION${languageParameter(entry.description.language)}:${description}`]),
    organizer,
    ...(entry.url ? [`URL:${entry.url}`] : []),
    ...(entry.conferenceUrl ? [`CONFERENCE;VALUE=URI:${entry.conferenceUrl}`] : []),
    ...(entry.color ? [`COLOR:${entry.color}`] : []),
    'END:VEVENT',
  ]
}

/**
 * RFC 5546 wants exactly one ORGANIZER in a published event and RFC 5545 an address in it. Without e-mail it is
 * `invalid:nomail`, a URI of no scheme that can be sent to: widely written for this by calendar servers, accepted as
 * a value by parsers, and never mistaken for an address to answer to.
 */
function organizerLine({ organizer, name }: CalendarHeading): string {
  const publisher = cleanLine(organizer?.name ?? '') || cleanLine(name)
  const email = organizer?.email ?? ''
  const isMail = /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(email)
  return `ORGANIZER;CN=${quoteParameter(publisher)}:${isMail ? `mailto:${email}` : 'invalid:nomail'}`
}

function languageParameter(language: Language): string {
  return `;LANGUAGE=${languageTag(language)}`
}
