import type { Problem } from '../document/integrity.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { checkComponents } from './check-components.ts'
import { checkLines } from './check-lines.ts'
import { cleanLine, cleanText } from './content-line.ts'
import { type ReadEvent, readEvents } from './read-back.ts'

/**
 * Everything wrong with a finished calendar text: its bytes by our own reading of RFC 5545, since parsers forgive
 * much, and its values by reading it with a parser that is not ours and comparing them with the entries. No problem
 * means that the text may be handed out.
 */
export function verifyCalendarText(text: string, entries: readonly CalendarEntry[]): Problem[] {
  const { lines, problems } = checkLines(text)
  const wrong = [...problems, ...checkComponents(lines)]
  const read = readEvents(text)
  if (!read.ok) return [...wrong, { path: 'text', problem: `cannot be read back: ${read.failure.detail}` }]
  return [...wrong, ...compareWithPlan(read.value, entries)]
}

function compareWithPlan(events: readonly ReadEvent[], entries: readonly CalendarEntry[]): Problem[] {
  const byUid = new Map(events.map((event) => [event.uid, event]))
  const counts =
    events.length === entries.length
      ? []
      : [{ path: 'calendar', problem: `${events.length} events instead of ${entries.length}` }]
  return [
    ...counts,
    ...entries.flatMap((entry) => {
      const event = byUid.get(entry.uid)
      return event ? differences(event, entry) : [{ path: `event ${entry.uid}`, problem: 'is missing' }]
    }),
  ]
}

function differences(event: ReadEvent, entry: CalendarEntry): Problem[] {
  const stampMs = Math.floor(entry.stamp / 1000) * 1000
  const comparisons: readonly (readonly [name: string, read: string | number, planned: string | number])[] = [
    ['SEQUENCE', event.sequence, entry.sequence],
    ['DTSTAMP', event.stampMs, stampMs],
    ['LAST-MODIFIED', event.lastModifiedMs, stampMs],
    ['DTSTART', event.startMs, entry.start],
    ['DTEND', event.endMs, entry.end],
    ['SUMMARY', event.summary, cleanLine(entry.summary.text)],
    ['DESCRIPTION', event.description, cleanText(entry.description.text)],
    ['LOCATION', event.location, entry.location ? cleanLine(entry.location.text) : ''],
    ['CATEGORIES', event.categories.join('\n'), entry.categories.map(({ text }) => cleanLine(text)).join('\n')],
    ['STATUS', event.status, entry.status],
    ['TRANSP', event.transparency, entry.transparency],
    ['URL', event.url, entry.url ?? ''],
    ['CONFERENCE', event.conferenceUrl, entry.conferenceUrl ?? ''],
    ['VALARM', event.alarmMinutes.join(), entry.alarmMinutes === undefined ? '' : String(entry.alarmMinutes)],
    ['COLOR', event.color, entry.color ?? ''],
  ]
  return comparisons
    .filter(([, read, planned]) => read !== planned)
    .map(([name, read, planned]) => ({
      path: `event ${entry.uid} ${name}`,
      problem: `reads ${excerpt(read)} instead of ${excerpt(planned)}`,
    }))
}

function excerpt(value: string | number): string {
  return JSON.stringify(value).slice(0, 120)
}
