import { TZDate } from '@date-fns/tz'
import ical from 'ical-generator'
import type { Workload } from '../workload.ts'

/**
 * ical-generator. A bare Date would be written with the machine's clock: dates with a zone are made before the clock runs,
 * which is in its favour. What it has no property for goes into X-properties, so that it writes as much text as ours.
 */
export function icalGenerator({ heading, entries, timeZone }: Workload): () => string {
  const organizer = { name: heading.organizer?.name ?? heading.name, email: 'nobody@example.org' }
  const events = entries.map((entry) => ({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.stamp),
    lastModified: new Date(entry.stamp),
    start: new TZDate(entry.start, entry.wall.zone),
    end: new TZDate(entry.end, entry.wall.zone),
    timezone: entry.wall.zone,
    summary: entry.summary.text,
    description: entry.description.text,
    location: entry.location?.text ?? null,
    categories: entry.categories.map(({ text }) => ({ name: text })),
    status: entry.status as never,
    transparency: entry.transparency as never,
    url: entry.url,
    organizer,
    x: [
      ...(entry.conferenceUrl ? [['X-CONFERENCE', entry.conferenceUrl] as [string, string]] : []),
      ...(entry.color ? [['X-COLOR', entry.color] as [string, string]] : []),
    ],
  }))
  return () => {
    const calendar = ical({
      name: heading.name,
      method: 'PUBLISH' as never,
      timezone: { name: heading.baseZone, generator: () => timeZone },
    })
    for (const event of events) calendar.createEvent(event)
    return calendar.toString()
  }
}
