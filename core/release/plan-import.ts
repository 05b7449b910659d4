import type { ImportedEvent } from '../calendar/import/imported-event.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import { languages } from '../document/language.ts'
import { type LocalizedText, longestName, withText } from '../document/localized-text.ts'
import type { Owner } from '../document/planning-rows.ts'
import type { Forum, Session, Slot } from '../document/rows.ts'
import { forumDayOf } from '../programme/forum-day.ts'
import { sessionsOf } from '../programme/session-rows.ts'
import { baseZone, isScheduled, sessionInterval, slotStart } from '../programme/session-time.ts'
import { dayNumberMs } from '../time/calendar-date.ts'
import { instant, instantOfText, instantToText } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import { localTimeAt } from '../time/local-time.ts'
import { releaseHistory } from './release-history.ts'

/** What the events of a calendar become: sessions of a forum, or times in which someone is not free. */
export type ImportTarget = { readonly kind: 'programme' } | { readonly kind: 'busy'; readonly owner: Owner }

/** Why an event becomes nothing. */
export type Unusable = 'all-day' | 'too-short-or-long' | 'cancelled' | 'free' | 'no-title' | 'time-happens-twice'

/** What one event would do. */
export type ImportItem = { readonly event: ImportedEvent } & (
  | {
      /** It has the UID of a session and says something else of it: a counter-proposal. */
      readonly kind: 'update'
      readonly session: Session
      readonly fields: Partial<Pick<Session, 'slot' | 'durationMinutes' | 'title' | 'state'>>
    }
  /** It has the UID of a session and says the same. */
  | { readonly kind: 'same'; readonly session: Session }
  /** It has the UID of a session and an older revision than was released last. */
  | { readonly kind: 'older'; readonly session: Session }
  /** It would move a session that is pinned to its slot. */
  | { readonly kind: 'pinned'; readonly session: Session }
  /** It becomes a session; without a slot where its day is none of the forum's. */
  | {
      readonly kind: 'new'
      readonly slot: Slot | null
      readonly durationMinutes: number
      readonly title: LocalizedText
    }
  /** It becomes a time in which the owner is not free. */
  | { readonly kind: 'busy' }
  /** It was imported before. */
  | { readonly kind: 'known' }
  | { readonly kind: 'unusable'; readonly why: Unusable }
)

/** Whether it changes anything, so that it can be taken or left. */
export function changesSomething({ kind }: ImportItem): boolean {
  return kind === 'update' || kind === 'new' || kind === 'busy'
}

/**
 * What each event would do to a forum, in the order of the file: the preview, and what is applied. An event is matched
 * with a session by UID, and holds against what was released last by SEQUENCE, then by DTSTAMP.
 */
export function planImport(
  document: WorkspaceDocument,
  forum: Forum,
  events: readonly ImportedEvent[],
  target: ImportTarget,
): ImportItem[] {
  if (target.kind === 'busy') return events.flatMap(timesOf).map((event) => busyItem(document, event, target.owner))
  const sessions = sessionsOf(document, forum.id)
  const byUid = new Map<string, Session>(sessions.map((session) => [session.id, session]))
  return events.map((event) => {
    const session = byUid.get(event.uid)
    return session ? sessionItem(document, forum, event, session) : newItem(forum, event, sessions)
  })
}

/** When the days of a forum are, with a day on either side: the times of recurring events that can matter. Null without days. */
export function importWindow(forum: Forum): Interval | null {
  const dates = forum.days.map(({ date }) => date).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return null
  return { start: instant(dayNumberMs(first) - 2 * dayMs), end: instant(dayNumberMs(last) + 3 * dayMs) }
}

const dayMs = 86_400_000

/** A recurring event as one for each of its times; where they were not read, its first. */
function timesOf(event: ImportedEvent): ImportedEvent[] {
  if (!event.recurs || event.times === null) return [event]
  return event.times.map((time) => ({ ...event, ...time, recurs: false, times: [] }))
}

function busyItem(document: WorkspaceDocument, event: ImportedEvent, owner: Owner): ImportItem {
  if (event.isCancelled) return { kind: 'unusable', event, why: 'cancelled' }
  if (event.isFree) return { kind: 'unusable', event, why: 'free' }
  const [from, to] = [instantToText(event.start), instantToText(event.end)]
  const isKnown = rowsOf(document, 'availabilities').some(
    (row) => row.owner.id === owner.id && row.kind === 'unavailable' && row.from === from && row.to === to,
  )
  return isKnown ? { kind: 'known', event } : { kind: 'busy', event }
}

function sessionItem(document: WorkspaceDocument, forum: Forum, event: ImportedEvent, session: Session): ImportItem {
  const revisions = releaseHistory(document, forum.id).get(session.id) ?? []
  const last = revisions.at(-1)
  if (last && isOlder(event, last.row.sequence, instantOfText(last.release.at)))
    return { kind: 'older', event, session }
  if (event.isCancelled) {
    // What was taken from one recipient, and goes on for others, comes back as that recipient was told.
    const isOurs = revisions.some(({ row, release }) => isRevision(event, row.sequence, instantOfText(release.at)))
    return isOurs || session.state === 'cancelled' || session.slot === null
      ? { kind: 'same', event, session }
      : { kind: 'update', event, session, fields: { state: 'cancelled' } }
  }
  if (event.isAllDay) return { kind: 'unusable', event, why: 'all-day' }
  const durationMinutes = minutesOf(event)
  if (durationMinutes === null) return { kind: 'unusable', event, why: 'too-short-or-long' }
  const zone = baseZone(forum)
  const now = isScheduled(session) ? sessionInterval(session, zone) : null
  const isMoved = now?.start !== event.start
  if (isMoved && session.slot?.pinned) return { kind: 'pinned', event, session }
  const slot = isMoved ? slotAt(forum, event, session.slot) : session.slot
  if (slot && isMoved && slotStart(slot, zone).moment !== event.start)
    return { kind: 'unusable', event, why: 'time-happens-twice' }
  const title = titleAfter(session.title, event)
  const fields = {
    ...(isMoved && slot ? { slot } : {}),
    ...(durationMinutes === session.durationMinutes ? {} : { durationMinutes }),
    ...(title === session.title ? {} : { title }),
  }
  return Object.keys(fields).length === 0
    ? { kind: 'same', event, session }
    : { kind: 'update', event, session, fields }
}

/** Whether an event has the SEQUENCE and the stamp that a release gave it. */
function isRevision({ sequence, stamp }: ImportedEvent, released: number, at: number): boolean {
  return sequence === released && stamp === Math.floor(at / 1000) * 1000
}

/** An event of the very revision that was released may differ all the same: many programs change it and count nothing. */
function isOlder(event: ImportedEvent, sequence: number, at: number): boolean {
  if (event.sequence !== sequence) return event.sequence < sequence
  return event.stamp !== null && event.stamp < Math.floor(at / 1000) * 1000
}

function newItem(forum: Forum, event: ImportedEvent, sessions: readonly Session[]): ImportItem {
  if (event.isCancelled) return { kind: 'unusable', event, why: 'cancelled' }
  if (event.isAllDay) return { kind: 'unusable', event, why: 'all-day' }
  const durationMinutes = minutesOf(event)
  if (durationMinutes === null) return { kind: 'unusable', event, why: 'too-short-or-long' }
  if (event.summary === '') return { kind: 'unusable', event, why: 'no-title' }
  const zone = baseZone(forum)
  const isKnown = sessions.some(
    (session) =>
      languages.some((language) => session.title[language] === nameOf(event)) &&
      (!isScheduled(session) || sessionInterval(session, zone).start === event.start),
  )
  if (isKnown) return { kind: 'known', event }
  const slot = slotAt(forum, event, null)
  const isExact = slot !== null && slotStart(slot, zone).moment === event.start
  const title = { [event.language ?? forum.languages[0] ?? 'en']: nameOf(event) }
  return { kind: 'new', event, slot: isExact && forumDayOf(forum, slot) ? slot : null, durationMinutes, title }
}

function slotAt(forum: Forum, event: ImportedEvent, before: Slot | null): Slot {
  const { date, time } = localTimeAt(event.start, baseZone(forum))
  return { date, start: time, roomId: before?.roomId ?? null, pinned: false }
}

/** Whole minutes that a session may take; null for anything else. */
function minutesOf({ start, end }: ImportedEvent): number | null {
  const minutes = (end - start) / 60_000
  return Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440 ? minutes : null
}

/** The title with the summary of the event in its language; without a language, in the forum's own only where it fits none. */
function titleAfter(title: LocalizedText, event: ImportedEvent): LocalizedText {
  const name = nameOf(event)
  if (name === '' || languages.some((language) => title[language] === name)) return title
  const language = event.language ?? languages.find((one) => title[one])
  return language ? withText(title, language, name) : title
}

function nameOf({ summary }: ImportedEvent): string {
  return summary.slice(0, longestName).toWellFormed()
}
