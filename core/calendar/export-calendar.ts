import { findRow, type WorkspaceDocument } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import { wordsFor } from '../document/localized-text.ts'
import type { Forum, ForumId } from '../document/rows.ts'
import { baseZone } from '../programme/session-time.ts'
import { fail, ok, type Result } from '../result.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import type { CalendarFailure } from './calendar-failure.ts'
import type { TimeMode } from './event-times.ts'
import { fileNameWords } from './file-name.ts'
import { forumEntries } from './forum-entries.ts'
import { verifiedCalendar } from './verified-calendar.ts'

/** For whom a calendar file is made. */
export interface CalendarOptions {
  readonly language: Language
  readonly mode: TimeMode
}

/** A calendar file, ready to be written as UTF-8 without byte order mark. */
export interface CalendarFile {
  /** ASCII, `.ics`. */
  readonly fileName: string
  readonly text: string
  /** How many events it has, cancelled ones included. */
  readonly events: number
}

/**
 * The whole published programme of a forum as one calendar file. The text is read back and compared with the plan
 * before it is handed out. Refuses `no-such-forum`, `nothing-to-publish`, `invalid-event`, `not-conforming`.
 */
export function exportForumCalendar(
  document: WorkspaceDocument,
  forumId: ForumId,
  { language, mode }: CalendarOptions,
): Result<CalendarFile, CalendarFailure> {
  const forum = findRow(document, 'forums', forumId)
  if (!forum) return fail({ kind: 'no-such-forum', forumId })
  const entries = forumEntries(document, forumId, language)
  const name = wordsFor(forum.name, language)
  const host = forum.hostOrganizationId ? findRow(document, 'organizations', forum.hostOrganizationId) : undefined
  const text = verifiedCalendar(entries, {
    name,
    mode,
    baseZone: baseZone(forum),
    organizer: { name: host ? wordsFor(host.names, language) : name, email: null },
  })
  if (!text.ok) return text
  return ok({ fileName: fileNameOf(forum, entries, language), text: text.value, events: entries.length })
}

/**
 * `cjk-smart-city-seminar-2020-08-05-en.ics`: the English name, the first day, the language; `forum` stands for a
 * name that has no Latin letters or digits. Romanizing is left to people.
 */
function fileNameOf(forum: Forum, entries: readonly CalendarEntry[], language: Language): string {
  const name = fileNameWords(forum.name.en ?? '', 60) || 'forum'
  const day = entries[0]?.wall.start.date ?? forum.days[0]?.date
  return `${[name, ...(day ? [day] : []), language].join('-')}.ics`
}
