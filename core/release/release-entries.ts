import type { CalendarEntry } from '../calendar/calendar-entry.ts'
import { byStart, calendarEntry } from '../calendar/forum-entries.ts'
import type { SessionFacts } from '../calendar/session-facts.ts'
import type { Language } from '../document/language.ts'
import { wordsFor } from '../document/localized-text.ts'
import type { ReleasedFacts, ReleasedForum, ReleasedSession } from '../document/release-rows.ts'
import { instantOfText } from '../time/instant.ts'
import type { SeenSession } from './recipient-view.ts'
import { publisherNames } from './shown-facts.ts'

/** In which words an event is written, and whether it reminds. */
export interface EntryOptions {
  readonly language: Language
  /** Null for no reminder. */
  readonly alarmMinutes: number | null
}

/** The events of what a recipient sees, by start, then by uid. */
export function releaseEntries(seen: Iterable<SeenSession>, options: EntryOptions): CalendarEntry[] {
  return [...seen].map((one) => rememberedEntry(one, options)).sort(byStart)
}

const remembered = new WeakMap<ReleasedSession, Map<string, CalendarEntry>>()

/** An event is made once for each language and reminder: what was released never changes. */
function rememberedEntry(seen: SeenSession, options: EntryOptions): CalendarEntry {
  const { row } = seen.revision
  const key = `${seen.source.row.id} ${options.language} ${options.alarmMinutes}`
  const known = remembered.get(row) ?? new Map<string, CalendarEntry>()
  const entry = known.get(key) ?? releaseEntry(seen, options)
  remembered.set(row, known.set(key, entry))
  return entry
}

function releaseEntry({ revision, facts, source, isTombstone }: SeenSession, options: EntryOptions): CalendarEntry {
  const { forum } = source.release
  const entry = calendarEntry(shownFacts(facts, forum, isTombstone), options.language, {
    sequence: revision.row.sequence,
    stamp: instantOfText(revision.release.at),
  })
  const reminds = options.alarmMinutes !== null && entry.status !== 'CANCELLED'
  return {
    ...entry,
    organizer: { name: wordsFor(publisherNames(forum), options.language), email: null },
    ...(reminds ? { alarmMinutes: options.alarmMinutes } : {}),
  }
}

/** What a release kept, as events are written from it. A tombstone is written as a session that was cancelled. */
function shownFacts(facts: ReleasedFacts, forum: ReleasedForum, isTombstone: boolean): SessionFacts {
  return {
    forum,
    session: isTombstone ? { ...facts, state: 'cancelled' } : facts,
    room: facts.room,
    track: facts.track,
    answer: facts.answer,
    roles: facts.roles.map(({ role, required, answer, organization, person, title, employer }) => ({
      participation: { role, required },
      answer,
      organization,
      person,
      affiliation: { title },
      employer,
    })),
  }
}
