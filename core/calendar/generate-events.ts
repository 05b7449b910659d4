import { createEvents, type EventAttributes } from 'ics'
import type { CalendarEntry } from './calendar-entry.ts'
import { cleanLine, escapeText, unfoldLines } from './content-line.ts'
import type { EventTimes } from './event-times.ts'

/** An entry and how its times are written. */
export interface TimedEntry {
  readonly entry: CalendarEntry
  readonly times: EventTimes
}

/** The unfolded lines of each VEVENT, from BEGIN to END; or what the generator refused, and which entry it was. */
export type Generated =
  | { readonly ok: true; readonly events: readonly (readonly string[])[] }
  | { readonly ok: false; readonly entry: CalendarEntry; readonly problem: string }

/**
 * Has `ics` make the events. It is given validated strings and epoch milliseconds only (it reads dates in arrays in
 * the machine's zone), and no DESCRIPTION, URL or ORGANIZER: its folding costs the square of a line's length, its
 * check of addresses refuses good ones, and an organizer without e-mail comes out without a value.
 */
export function generateEvents(entries: readonly TimedEntry[]): Generated {
  const { value } = createEvents(entries.map(attributesOf))
  // One bad event fails them all without a word which one it was; only then each is tried alone.
  return value === null ? findRefused(entries) : { ok: true, events: splitEvents(value) }
}

/** `timestamp` is read and validated by ics 3.12.0, but missing from its types. */
function attributesOf({ entry, times }: TimedEntry): EventAttributes & { timestamp: number } {
  return {
    uid: entry.uid,
    sequence: entry.sequence,
    timestamp: entry.stamp,
    lastModified: entry.stamp,
    start: times.start,
    end: times.end,
    title: cleanLine(entry.summary.text),
    status: entry.status,
    transp: entry.transparency,
    ...(entry.location ? { location: cleanLine(entry.location.text) } : {}),
    ...(entry.categories.length > 0
      ? { categories: entry.categories.map(({ text }) => escapeText(cleanLine(text))) }
      : {}),
  }
}

function splitEvents(text: string): string[][] {
  const events: string[][] = []
  for (const line of unfoldLines(text)) {
    if (line === 'BEGIN:VEVENT') events.push([])
    // Before the first event stands the generator's own calendar header, after the last its footer.
    if (line !== 'END:VCALENDAR') events.at(-1)?.push(line)
  }
  return events
}

function findRefused(entries: readonly TimedEntry[]): Generated {
  for (const timed of entries) {
    const { error } = createEvents([attributesOf(timed)])
    if (error) return { ok: false, entry: timed.entry, problem: problemOf(error) }
  }
  throw new Error('generateEvents: refused together, accepted one by one')
}

/** The generator answers with a plain object of yup, which lists its complaints in `errors`. */
function problemOf(error: object): string {
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(String).join('; ')
  return error instanceof Error ? error.message : JSON.stringify(error)
}
