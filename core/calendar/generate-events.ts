import { createEvents, type EventAttributes } from 'ics'
import type { CalendarEntry } from './calendar-entry.ts'
import { cleanLine, escapeText, unfoldLines } from './content-line.ts'
import { type EventTimes, utcDateTime } from './event-times.ts'

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
  const events: (readonly string[])[] = []
  for (const timed of entries) {
    const { lines, problem } = generateEvent(timed)
    if (problem !== null) return { ok: false, entry: timed.entry, problem }
    events.push(lines)
  }
  return { ok: true, events }
}

/** The names of the lines of an event, in the generator's order, by what it takes to have these lines. */
const moulds = new Map<string, readonly string[]>()

/**
 * Most of the generator's time goes into checking the shape of its input, which is the same for thousands of events. It
 * makes the first event of each shape; when our values in its lines give that event to the byte, so do those of the others.
 */
function generateEvent(timed: TimedEntry): { readonly lines: readonly string[]; readonly problem: string | null } {
  const values = valuesOf(timed)
  const shape = Object.keys(values).join()
  const known = moulds.get(shape)
  if (known && isPlain(timed)) return { lines: cast(known, values), problem: null }
  const { value, error } = createEvents([attributesOf(timed)])
  if (value === null) return { lines: [], problem: problemOf(error ?? {}) }
  const lines = eventLines(value)
  const names = lines.map((line) => line.slice(0, line.indexOf(':')))
  if (cast(names, values).join('\n') === lines.join('\n')) moulds.set(shape, names)
  return { lines, problem: null }
}

function cast(names: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return names.map((name) => `${name}:${values[name]}`)
}

/** Whether nothing in an entry that passed `entryProblem` could be refused by the generator. */
function isPlain({ entry: { stamp, sequence }, times }: TimedEntry): boolean {
  return (
    Number.isInteger(stamp) &&
    stamp >= 0 &&
    stamp < endOfYears &&
    Number.isInteger(sequence) &&
    times.start !== '' &&
    times.end !== ''
  )
}

/** The first moment of a year that has five digits. */
const endOfYears = Date.UTC(10_000, 0, 1)

/** The values of an event's lines by name, escaped; without those that it does not have. */
function valuesOf({ entry, times }: TimedEntry): Record<string, string> {
  const stamp = entry.stamp >= 0 && entry.stamp < endOfYears ? utcDateTime(entry.stamp) : ''
  const summary = escapeText(cleanLine(entry.summary.text))
  const location = entry.location ? escapeText(cleanLine(entry.location.text)) : ''
  return {
    BEGIN: 'VEVENT',
    UID: entry.uid,
    ...(summary === '' ? {} : { SUMMARY: summary }),
    DTSTAMP: stamp,
    DTSTART: times.start,
    DTEND: times.end,
    SEQUENCE: String(entry.sequence),
    ...(location === '' ? {} : { LOCATION: location }),
    STATUS: entry.status,
    ...(entry.categories.length > 0
      ? { CATEGORIES: entry.categories.map(({ text }) => escapeText(cleanLine(text))).join(',') }
      : {}),
    TRANSP: entry.transparency,
    'LAST-MODIFIED': stamp,
    END: 'VEVENT',
  }
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

/** The lines from BEGIN:VEVENT to END:VEVENT, without the generator's own calendar around them. */
function eventLines(text: string): string[] {
  const lines = unfoldLines(text)
  return lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.lastIndexOf('END:VEVENT') + 1)
}

/** The generator answers with a plain object of yup, which lists its complaints in `errors`. */
function problemOf(error: object): string {
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(String).join('; ')
  return error instanceof Error ? error.message : JSON.stringify(error)
}
