/*
 * How long a calendar file takes: reading the events from the document, writing the text, and reading it back to
 * verify it. Run with `node bench/calendar.bench.ts`; prints the best of several runs, in milliseconds. Beside other
 * writers, and for the recipients of a release: bench/calendar/run.ts.
 */
import { calendarText } from '../core/calendar/calendar-text.ts'
import { exportForumCalendar } from '../core/calendar/export-calendar.ts'
import { forumEntries } from '../core/calendar/forum-entries.ts'
import { verifyCalendarText } from '../core/calendar/verify-calendar.ts'
import { zone } from '../core/time/zone.ts'
import { theForumId } from '../tests/support/builders.ts'
import { aSampleForum } from '../tests/support/sample-forum.ts'

const runs = 5

for (const count of [100, 1_000, 10_000]) {
  const document = aSampleForum(count)
  const entries = forumEntries(document, theForumId, 'en')
  const heading = { name: 'Forum', mode: 'zoned', baseZone: zone('America/New_York') } as const
  const text = calendarText(entries, heading)
  if (!text.ok) throw new Error(JSON.stringify(text.failure))
  const parts = {
    entries: best(() => forumEntries(document, theForumId, 'en')),
    // Copies, since an event of the same entry is made once.
    text: best(() =>
      calendarText(
        entries.map((entry) => ({ ...entry })),
        heading,
      ),
    ),
    verify: best(() => verifyCalendarText(text.value, entries)),
    export: best(() => exportForumCalendar(document, theForumId, { language: 'en', mode: 'zoned' })),
  }
  const figures = Object.entries(parts).map(
    ([name, ms]) => `${name} ${ms.toFixed(0)} ms (${(ms / entries.length).toFixed(3)} an event)`,
  )
  console.log(
    `${count} sessions, ${entries.length} events, ${Math.round(text.value.length / 1000)} kB: ${figures.join(', ')}`,
  )
}

function best(work: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work()
    shortest = Math.min(shortest, performance.now() - start)
  }
  return shortest
}
