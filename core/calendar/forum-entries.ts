import { findRow, type WorkspaceDocument } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import { type FoundText, type LocalizedText, textFor } from '../document/localized-text.ts'
import type { ForumId } from '../document/rows.ts'
import { isPublishedAsConfirmed } from '../programme/answer.ts'
import { baseZone, sessionInterval } from '../programme/session-time.ts'
import { localTimeAt } from '../time/local-time.ts'
import { type CalendarEntry, type EventStatus, trackColors } from './calendar-entry.ts'
import { cleanLine } from './content-line.ts'
import { eventDescription } from './event-description.ts'
import { publishedSessions, type SessionFacts } from './session-facts.ts'
import { webAddress } from './web-address.ts'
import { eventWords } from './words/words-for.ts'

/**
 * The events of a forum for readers of `language`: one a session that has a slot, by start, then by uid. Blockers
 * are never among them; cancelled sessions are, so that calendars that know them take them out.
 * This is the draft, whatever was released: SEQUENCE is 0 and the stamp is the latest change. An unknown forum has no
 * events.
 */
export function forumEntries(document: WorkspaceDocument, forumId: ForumId, language: Language): CalendarEntry[] {
  const forum = findRow(document, 'forums', forumId)
  if (!forum) return []
  return publishedSessions(document, forum)
    .map((facts) => calendarEntry(facts, language, { sequence: 0, stamp: facts.changedAt }))
    .sort(byStart)
}

/** Entries by start, then by uid: the order of every file. */
export function byStart(a: CalendarEntry, b: CalendarEntry): number {
  return a.start - b.start || (a.uid < b.uid ? -1 : 1)
}

/** The event of one session for readers of `language`, in the revision that SEQUENCE and DTSTAMP say. */
export function calendarEntry(
  facts: SessionFacts,
  language: Language,
  { sequence, stamp }: Pick<CalendarEntry, 'sequence' | 'stamp'>,
): CalendarEntry {
  const { forum, session, room, track } = facts
  const isCancelled = session.state === 'cancelled'
  const { start, end } = sessionInterval(session, baseZone(forum))
  const zone = baseZone(forum)
  const address = room && !isCancelled ? webAddress(room.joinUrl) : null
  const category = track ? lineFor(track.name, language) : null
  return {
    uid: session.id,
    sequence,
    stamp,
    start,
    end,
    wall: { zone, start: { date: session.slot.date, time: session.slot.start }, end: localTimeAt(end, zone) },
    summary: summaryOf(facts, language),
    description: { text: eventDescription(facts, language), language },
    location: room ? locationOf(room, forum.city, language) : null,
    categories: category ? [category] : [],
    status: statusOf(facts),
    transparency: isCancelled ? 'TRANSPARENT' : 'OPAQUE',
    url: address,
    conferenceUrl: address,
    color: track ? (trackColors[track.color - 1] ?? null) : null,
  }
}

function statusOf({ session, answer }: SessionFacts): EventStatus {
  if (session.state === 'cancelled') return 'CANCELLED'
  return isPublishedAsConfirmed(session, answer) ? 'CONFIRMED' : 'TENTATIVE'
}

/** The title, or the kind of session where the title has nothing that can be shown. */
function summaryOf({ session }: SessionFacts, language: Language): FoundText {
  const words = eventWords(language)
  const kind = session.kind === 'blocker' ? '' : words.kinds[session.kind]
  const title = lineFor(session.title, language) ?? { text: kind, language }
  return session.state === 'cancelled' ? { ...title, text: words.cancelled(title.text) } : title
}

/** Room, then city: the room's own, or the forum's for a room that is not only online. */
function locationOf(
  room: NonNullable<SessionFacts['room']>,
  forumCity: LocalizedText,
  language: Language,
): FoundText | null {
  const name = lineFor(room.name, language)
  if (!name) return null
  const city = lineFor(room.city, language) ?? (room.kind === 'online' ? null : lineFor(forumCity, language))
  return city ? { ...name, text: `${name.text}, ${city.text}` } : name
}

/** As textFor, on one clean line; null when nothing is left of it. */
function lineFor(text: LocalizedText, language: Language): FoundText | null {
  const found = textFor(text, language)
  if (!found) return null
  const line = cleanLine(found.text)
  return line === '' ? null : { ...found, text: line }
}
