import { type Language, languageTag } from '../document/language.ts'
import type { CalendarEntry, CalendarOrganizer } from './calendar-entry.ts'
import { cleanLine, cleanText, escapeText, foldLine, quoteParameter } from './content-line.ts'
import { generateEvents, type TimedEntry } from './generate-events.ts'

/** A VEVENT, folded, from BEGIN to END, without the CRLF after it. */
export type EventText = string

/** The finished events of these entries in their order; or which entry the generator refused, and what it said. */
export type FinishedEvents =
  | { readonly ok: true; readonly events: readonly EventText[] }
  | { readonly ok: false; readonly entry: CalendarEntry; readonly problem: string }

const remembered = new WeakMap<CalendarEntry, Map<string, EventText>>()

/**
 * The text of each event: the generator's, with what the generator cannot say. An event of the same entry, times and
 * publisher is made once: entries never change, and many files hold the same ones.
 */
export function finishedEvents(entries: readonly TimedEntry[], publisher: CalendarOrganizer): FinishedEvents {
  const lineOf = organizerLines(publisher)
  const keys = entries.map(({ entry, times }) => `${times.start} ${times.zone} ${lineOf(entry.organizer)}`)
  const isFresh = (timed: TimedEntry, index: number) => !remembered.get(timed.entry)?.has(keys[index] ?? '')
  const fresh = entries.flatMap((timed, index) => (isFresh(timed, index) ? [{ timed, key: keys[index] ?? '' }] : []))
  const generated =
    fresh.length === 0 ? { ok: true as const, events: [] } : generateEvents(fresh.map(({ timed }) => timed))
  if (!generated.ok) return generated
  fresh.forEach(({ timed, key }, index) => {
    const text = finishedEvent(generated.events[index] ?? [], timed, lineOf(timed.entry.organizer))
      .map(foldLine)
      .join('\r\n')
    const known = remembered.get(timed.entry) ?? new Map<string, EventText>()
    remembered.set(timed.entry, known.set(key, text))
  })
  return { ok: true, events: entries.map(({ entry }, index) => remembered.get(entry)?.get(keys[index] ?? '') ?? '') }
}

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
    ...alarmLines(entry),
    'END:VEVENT',
  ]
}

/** A reminder (RFC 5545 section 3.6.6), in minutes alone; nothing of the event may follow it. */
function alarmLines({ alarmMinutes, summary }: CalendarEntry): string[] {
  if (alarmMinutes === undefined) return []
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION${languageParameter(summary.language)}:${escapeText(cleanLine(summary.text))}`,
    `TRIGGER:${alarmMinutes === 0 ? 'PT0S' : `-PT${alarmMinutes}M`}`,
    'END:VALARM',
  ]
}

/**
 * RFC 5546 wants exactly one ORGANIZER in a published event and RFC 5545 an address in it. Without e-mail it is
 * `invalid:nomail`, a URI of no scheme that can be sent to: widely written for this by calendar servers, accepted as
 * a value by parsers, and never mistaken for an address to answer to.
 */
function organizerLine({ name, email }: CalendarOrganizer): string {
  const isMail = email !== null && /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(email)
  return `ORGANIZER;CN=${quoteParameter(cleanLine(name))}:${isMail ? `mailto:${email}` : 'invalid:nomail'}`
}

/** The line of an event's organizer, or of the publisher where it has none; few are different, so each is made once. */
function organizerLines(publisher: CalendarOrganizer): (organizer: CalendarOrganizer | undefined) => string {
  const lines = new Map<string, string>()
  return (organizer = publisher) => {
    const key = `${organizer.email} ${organizer.name}`
    const line = lines.get(key) ?? organizerLine(organizer)
    lines.set(key, line)
    return line
  }
}

function languageParameter(language: Language): string {
  return `;LANGUAGE=${languageTag(language)}`
}
