import type { CalendarEntry } from '../../core/calendar/calendar-entry.ts'
import type { CalendarHeading } from '../../core/calendar/calendar-text.ts'
import { timeZoneLines } from '../../core/calendar/time-zone-lines.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import { type Release, releaseIdSchema } from '../../core/document/release-rows.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { everyone } from '../../core/release/recipient.ts'
import { calendarName } from '../../core/release/recipient-file.ts'
import { recipientView } from '../../core/release/recipient-view.ts'
import { releaseEntries } from '../../core/release/release-entries.ts'
import { latestRelease } from '../../core/release/release-history.ts'
import { releaseProgramme } from '../../core/release/release-programme.ts'
import { publisherNames } from '../../core/release/shown-facts.ts'
import { instant } from '../../core/time/instant.ts'
import { zone } from '../../core/time/zone.ts'

/** What every writer is given: events in plain data, and what stands before them. */
export interface Workload {
  readonly heading: CalendarHeading
  readonly entries: readonly CalendarEntry[]
  /** The VTIMEZONE, for writers that take one. */
  readonly timeZone: string
}

/** A forum and what was released of it. */
export interface Released {
  readonly document: WorkspaceDocument
  readonly release: Release
}

/** How a recipient's file is written here. */
export const fileOptions = { language: 'en', mode: 'zoned', alarmMinutes: null } as const

const zones = ['America/New_York', 'Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul'].map(zone)

/** A generated forum of so many events, released once; the rooms and days are as many as they need. */
export function releasedForum(events: number, organizations: number): Released {
  // A tenth of the sessions have no slot, some are blockers; more are made than are needed, and the rest let go.
  const sessions = Math.ceil(events * 1.16) + 20
  const size = { sessions, rooms: Math.ceil(events / 80), organizations, days: 14, seed: 7, zones }
  const whole = generateWorkspace(size)
  const [forum] = rowsOf(whole, 'forums')
  if (!forum) throw new Error('The generated workspace has a forum')
  const kept = rowsOf(whole, 'sessions')
    .filter(({ slot, kind }) => slot !== null && kind !== 'blocker')
    .slice(0, events)
  if (kept.length < events) throw new Error(`${kept.length} events instead of ${events} were generated`)
  const ids = new Set<string>(kept.map(({ id }) => id))
  const roles = rowsOf(whole, 'participations').filter(({ sessionId }) => ids.has(sessionId))
  const draft: WorkspaceDocument = {
    ...whole,
    sessions: Object.fromEntries(kept.map((row) => [row.id, row])),
    participations: Object.fromEntries(roles.map((row) => [row.id, row])),
  }
  let count = 0
  const newId = () => `01900000-0000-7000-8000-${(count++).toString(16).padStart(12, '0')}`
  const named = { id: releaseIdSchema.parse(newId()), name: 'Release 1', note: '', by: '' }
  const result = releaseProgramme(forum.id, named).apply(draft, { now: instant(Date.UTC(2026, 0, 1)), newId })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  const { document } = result.value
  const release = latestRelease(document, forum.id)
  if (!release) throw new Error('It was released')
  return { document, release }
}

/** What recipientFile writes for everyone, before it is written. */
export function workloadOf({ document, release }: Released): Workload {
  const seen = recipientView(document, release.forumId, release.number, everyone)
  const entries = releaseEntries(seen.values(), fileOptions)
  const years = entries.map(({ wall }) => Number(wall.start.date.slice(0, 4)))
  const base = baseZone(release.forum)
  return {
    heading: {
      name: calendarName(document, release, everyone, fileOptions.language),
      mode: fileOptions.mode,
      baseZone: base,
      organizer: { name: wordsFor(publisherNames(release.forum), fileOptions.language), email: null },
    },
    entries,
    timeZone: timeZoneLines(base, Math.min(...years), Math.max(...years)).join('\r\n'),
  }
}
