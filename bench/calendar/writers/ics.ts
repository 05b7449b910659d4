import { createEvents, type EventAttributes } from 'ics'
import type { Workload } from '../workload.ts'

/** `ics` alone, in UTC: it names no zones. Categories are escaped for it, and `timestamp` is missing from its types. */
export function ics({ heading, entries }: Workload): () => string {
  const organizer = { name: heading.organizer?.name ?? heading.name, email: 'nobody@example.org' }
  const events: EventAttributes[] = entries.map((entry) => ({
    uid: entry.uid,
    sequence: entry.sequence,
    timestamp: entry.stamp,
    lastModified: entry.stamp,
    start: entry.start,
    end: entry.end,
    title: entry.summary.text,
    description: entry.description.text,
    status: entry.status,
    transp: entry.transparency,
    organizer,
    ...(entry.location ? { location: entry.location.text } : {}),
    ...(entry.categories.length > 0
      ? { categories: entry.categories.map(({ text }) => text.replace(/[\\;,]/g, '\\$&')) }
      : {}),
    ...(entry.url ? { url: entry.url } : {}),
  }))
  return () => {
    const { error, value } = createEvents(events, { method: 'PUBLISH', calName: heading.name })
    if (error || value === null) throw error
    return value
  }
}
