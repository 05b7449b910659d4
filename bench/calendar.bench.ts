/*
 * How long a calendar file takes: reading the events from the document, writing the text, and reading it back to
 * verify it. Run with `node bench/calendar.bench.ts`; prints the best of several runs, in milliseconds.
 */
import { createEvents, type EventAttributes } from 'ics'
import type { CalendarEntry } from '../core/calendar/calendar-entry.ts'
import { calendarText } from '../core/calendar/calendar-text.ts'
import { exportForumCalendar } from '../core/calendar/export-calendar.ts'
import { forumEntries } from '../core/calendar/forum-entries.ts'
import { verifyCalendarText } from '../core/calendar/verify-calendar.ts'
import { rowsOf } from '../core/document/document.ts'
import { releaseIdSchema } from '../core/document/release-rows.ts'
import { generateWorkspace } from '../core/generate/generate-workspace.ts'
import { everyone } from '../core/release/recipient.ts'
import { recipientFile } from '../core/release/recipient-file.ts'
import { recipientsUpTo } from '../core/release/recipient-view.ts'
import { latestRelease } from '../core/release/release-history.ts'
import { releaseProgramme } from '../core/release/release-programme.ts'
import { instant } from '../core/time/instant.ts'
import { zone } from '../core/time/zone.ts'
import { idNumber, theForumId } from '../tests/support/builders.ts'
import { aSampleForum } from '../tests/support/sample-forum.ts'

const runs = 5

// The generator on its own, given the same events: what a program writes that trusts it.
for (const count of [1_000, 10_000]) {
  const events = forumEntries(aSampleForum(Math.ceil(count / 0.8)), theForumId, 'en')
    .slice(0, count)
    .map(attributesOf)
  const alone = best(() => {
    const { error } = createEvents(events)
    if (error) throw error
  })
  console.log(`${events.length} events, ics alone: ${alone.toFixed(0)} ms`)
}

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

/** A forum of 500 sessions with a hundred organizations in it, released twice. */
function releasedForum() {
  const size = { sessions: 560, rooms: 20, organizations: 100, days: 5, seed: 7 }
  let document = generateWorkspace(size)
  const [forum] = rowsOf(document, 'forums')
  if (!forum) throw new Error('the generated workspace has a forum')
  for (const number of [1, 2]) {
    const now = instant(Date.UTC(2026, 0, number))
    let count = 0
    const newId = () => {
      count += 1
      return idNumber(number * 100_000 + count)
    }
    const release = { id: releaseIdSchema.parse(newId()), name: `Release ${number}`, note: '', by: '' }
    const start = performance.now()
    const result = releaseProgramme(forum.id, release).apply(document, { now, newId })
    if (!result.ok) throw new Error(JSON.stringify(result.failure))
    console.log(`release ${number}: ${(performance.now() - start).toFixed(0)} ms`)
    document = result.value.document
    const kept = JSON.stringify([document.releases, document.releasedSessions]).length
    console.log(`what is kept of the releases so far: ${Math.round(kept / 1000)} kB`)
  }
  const release = latestRelease(document, forum.id)
  if (!release) throw new Error('it was released')
  return { document, release }
}

const { document: given, release } = releasedForum()
const recipients = recipientsUpTo(given, release.forumId, release.number)
const options = { language: 'en', mode: 'zoned', alarmMinutes: null } as const
const timeOf = (work: () => void) => {
  const start = performance.now()
  work()
  return `${(performance.now() - start).toFixed(0)} ms`
}
let events = 0
const write = (recipient: (typeof recipients)[number]) => {
  const file = recipientFile(given, release, recipient, options)
  if (!file.ok) throw new Error(JSON.stringify(file.failure))
  events += file.value.events
}
console.log(`everyone's file: ${timeOf(() => write(everyone))}, ${events} events`)
events = 0
const others = recipients.filter(({ kind }) => kind !== 'all')
const each = timeOf(() => others.forEach(write))
console.log(`the files of ${others.length} recipients after it, ${events} events in all: ${each}`)
const whole = timeOf(() => {
  for (let count = 0; count < 100; count += 1) write(everyone)
})
console.log(`everyone's file a hundred times after it: ${whole}`)

function best(work: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work()
    shortest = Math.min(shortest, performance.now() - start)
  }
  return shortest
}

function attributesOf(entry: CalendarEntry): EventAttributes {
  return {
    uid: entry.uid,
    sequence: entry.sequence,
    start: entry.start,
    end: entry.end,
    title: entry.summary.text.slice(0, 200).replace(/\p{Cc}/gu, ' '),
    description: entry.description.text.replace(/[^\P{Cc}\n]/gu, ' '),
    status: entry.status,
    ...(entry.location ? { location: entry.location.text } : {}),
    ...(entry.categories.length > 0 ? { categories: entry.categories.map(({ text }) => text) } : {}),
  }
}
