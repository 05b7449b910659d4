import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { calendarText } from '../../../core/calendar/calendar-text.ts'
import { cleanLine, cleanText } from '../../../core/calendar/content-line.ts'
import { forumEntries } from '../../../core/calendar/forum-entries.ts'
import { zone } from '../../../core/time/zone.ts'
import { theForumId } from '../../support/builders.ts'
import { aSampleForum } from '../../support/sample-forum.ts'

const python = '/usr/bin/python3'
const program = fileURLToPath(new URL('../../support/read_calendar.py', import.meta.url))

function isInstalled(parser: string): boolean {
  const answer = spawnSync(python, ['-c', `import ${parser}`]).status === 0
  if (!answer) console.warn(`SKIPPED: python3-${parser} is not installed, so calendars are not read with it`)
  return answer
}

describe.each(['icalendar', 'vobject'])('a parser that is not ours: python3-%s', (parser) => {
  const installed = isInstalled(parser)
  it.skipIf(!installed).each([
    ['America/New_York', 'zoned'],
    ['Asia/Kathmandu', 'zoned'],
    ['Asia/Shanghai', 'zoned'],
    ['Europe/Berlin', 'zoned'],
    ['Australia/Sydney', 'zoned'],
    ['Africa/Cairo', 'zoned'],
    ['Africa/Casablanca', 'zoned'],
    ['America/New_York', 'utc'],
  ] as const)('reads every value of a forum in %s, mode %s, as it was planned', (name, mode) => {
    const entries = forumEntries(aSampleForum(60, [name, 'Asia/Tokyo']), theForumId, 'en')
    const text = calendarText(entries, { name: 'Forum', mode, baseZone: zone(name) })
    if (!text.ok) throw new Error(JSON.stringify(text.failure))
    const answer = spawnSync(python, [program, parser], {
      input: text.value,
      encoding: 'utf8',
      env: { TZ: 'Asia/Tokyo' },
    })
    expect(answer.stderr).toBe('')
    const planned = entries
      .map((entry) => ({
        uid: entry.uid,
        summary: cleanLine(entry.summary.text),
        description: cleanText(entry.description.text),
        location: entry.location ? cleanLine(entry.location.text) : '',
        categories: entry.categories.map((category) => cleanLine(category.text)),
        status: entry.status,
        startMs: entry.start,
        endMs: entry.end,
      }))
      .sort((a, b) => (a.uid < b.uid ? -1 : 1))
    const read: unknown = JSON.parse(answer.stdout)
    if (parser === 'vobject') expect(read).toEqual(planned)
    else expect(asReadByIcalendar(read as typeof planned)).toEqual(asReadByIcalendar(planned))
  })
})

/**
 * Two bugs of python3-icalendar 4.0 are not held against our files: it takes an escaped backslash before an n for a
 * line break, so texts with backslashes are left out, and it splits categories at escaped commas, so they are joined.
 */
function asReadByIcalendar(
  events: readonly { readonly summary: string; readonly description: string; readonly categories: readonly string[] }[],
): unknown[] {
  return events.map((event) => {
    const hasBackslash = event.summary.includes('\\') || event.description.includes('\\')
    const texts = hasBackslash ? { summary: '', description: '' } : {}
    return { ...event, ...texts, categories: event.categories.join(',') }
  })
}
