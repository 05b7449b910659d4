import type { CalendarEntry } from '../calendar/calendar-entry.ts'
import type { CalendarFailure } from '../calendar/calendar-failure.ts'
import type { TimeMode } from '../calendar/event-times.ts'
import type { CalendarFile } from '../calendar/export-calendar.ts'
import { fileNameWords } from '../calendar/file-name.ts'
import { verifiedCalendar } from '../calendar/verified-calendar.ts'
import { eventWords } from '../calendar/words/words-for.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import { wordsFor } from '../document/localized-text.ts'
import type { Recipient, Release } from '../document/release-rows.ts'
import type { SessionId } from '../document/rows.ts'
import { baseZone } from '../programme/session-time.ts'
import { fail, ok, type Result } from '../result.ts'
import { recipientNames } from './recipient-name.ts'
import { recipientView, type SeenSession } from './recipient-view.ts'
import { type EntryOptions, releaseEntries } from './release-entries.ts'
import { publisherNames } from './shown-facts.ts'

/** How a recipient's file is written. */
export interface RecipientFileOptions extends EntryOptions {
  readonly mode: TimeMode
}

/** Which of a recipient's events a file holds. */
export type FileExtent =
  /** All, with a tombstone of each that left. */
  | { readonly kind: 'full' }
  /** What is not as release `since` had it: for whoever holds that release, or a later one. */
  | { readonly kind: 'changes'; readonly since: number }
  /** One event, to go with a mail. */
  | { readonly kind: 'session'; readonly sessionId: SessionId }

/** Why a recipient's file was not made. */
export type RecipientFileFailure =
  | CalendarFailure
  /** For this recipient everything is as release `since` had it. */
  | { readonly kind: 'nothing-changed'; readonly since: number }

/**
 * A recipient's calendar file of a release. Made from what was released alone, so that the same release, recipient and
 * options give the same bytes whatever became of the draft. Read back before it is handed out. Refuses
 * `nothing-to-publish`, `nothing-changed`, `invalid-event`, `not-conforming`.
 */
export function recipientFile(
  document: WorkspaceDocument,
  release: Release,
  recipient: Recipient,
  options: RecipientFileOptions,
  extent: FileExtent = { kind: 'full' },
): Result<CalendarFile, RecipientFileFailure> {
  const seen = seenIn(document, release, recipient, extent)
  if (seen.length === 0 && extent.kind === 'changes') return fail({ kind: 'nothing-changed', since: extent.since })
  const entries = releaseEntries(seen, options)
  const { language, mode } = options
  const text = verifiedCalendar(entries, {
    name: calendarName(document, release, recipient, language),
    mode,
    baseZone: baseZone(release.forum),
    organizer: { name: wordsFor(publisherNames(release.forum), language), email: null },
  })
  if (!text.ok) return text
  const fileName = fileNameOf(document, release, recipient, options, extent, entries)
  return ok({ fileName, text: text.value, events: entries.length })
}

function seenIn(
  document: WorkspaceDocument,
  release: Release,
  recipient: Recipient,
  extent: FileExtent,
): readonly SeenSession[] {
  const view = recipientView(document, release.forumId, release.number, recipient)
  switch (extent.kind) {
    case 'full':
      return [...view.values()]
    case 'changes':
      return [...view.values()].filter(({ revision }) => revision.release.number > extent.since)
    case 'session': {
      const one = view.get(extent.sessionId)
      return one ? [one] : []
    }
  }
}

/** The forum, and whose part of it: `Smart City Forum (Beijing)`. */
export function calendarName(
  document: WorkspaceDocument,
  release: Release,
  recipient: Recipient,
  language: Language,
): string {
  const name = wordsFor(release.forum.name, language)
  const whose = wordsFor(recipientNames(document, release.forumId, release.number, recipient), language)
  return whose === '' ? name : eventWords(language).inParentheses(name, whose)
}

/**
 * `smart-city-forum-release-3-beijing-changes-since-2-zh.ics`. A recipient whose name has no Latin letters is named by
 * its kind and the end of its id.
 */
function fileNameOf(
  document: WorkspaceDocument,
  release: Release,
  recipient: Recipient,
  { language }: RecipientFileOptions,
  extent: FileExtent,
  entries: readonly CalendarEntry[],
): string {
  const names = recipientNames(document, release.forumId, release.number, recipient)
  const idEnd = recipient.kind === 'organization' || recipient.kind === 'track' ? recipient.id.slice(-12) : ''
  const whose = recipient.kind === 'all' ? 'all' : fileNameWords(names.en ?? '', 40) || `${recipient.kind}-${idEnd}`
  const [only] = entries
  return `${[
    fileNameWords(release.forum.name.en ?? '', 60) || 'forum',
    `release-${release.number}`,
    whose,
    ...(extent.kind === 'changes' ? [`changes-since-${extent.since}`] : []),
    ...(extent.kind === 'session' && only ? [only.wall.start.date, only.uid.slice(-12)] : []),
    language,
  ].join('-')}.ics`
}
