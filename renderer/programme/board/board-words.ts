import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Language } from '../../../core/document/language.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum, Session, SessionId, Slot } from '../../../core/document/rows.ts'
import type { BlockedStretch } from '../../../core/programme/blocked-stretches.ts'
import type { Conflict } from '../../../core/programme/conflict.ts'
import type { DayGrid, GridBy } from '../../../core/programme/day-grid.ts'
import { programmeDateOf, sessionOnItsDay } from '../../../core/programme/forum-day.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import { isScheduled, type SessionInZone } from '../../../core/programme/session-time.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { conflictSentence } from '../../i18n/conflict-sentences.ts'
import { formatDate, joinWords } from '../../i18n/format.ts'
import type { Words } from '../../i18n/language-context.tsx'
import { nameFor, personName } from '../../i18n/names.ts'
import { cityOf } from '../../i18n/sentences.ts'

/** The day from which a board counts the days of its times: its own; undefined where each session has a day beside others. */
export function boardDay({ by, date }: DayGrid): CalendarDate | undefined {
  return by === 'days' ? undefined : date
}

/** Start and end of a slot in every zone of the forum, with days counted from its own day, or from `date`. */
export function timesInZones(
  forum: Forum,
  session: Session,
  slot: Slot,
  durationMinutes: number,
  date?: CalendarDate,
): SessionInZone[] {
  const placed = { ...session, slot, durationMinutes }
  return isScheduled(placed) ? forum.zones.map((zone) => sessionOnItsDay(forum, placed, zone, date)) : []
}

/** `14:30 Tokyo, 13:30 Beijing, Hall A`: where a session would stand, as it is announced; with its track where those are the columns. */
export function placeSentence(
  forum: Forum,
  by: GridBy,
  session: Session,
  place: Omit<NewPlace, 'id'>,
  document: WorkspaceDocument,
  t: Words,
  language: Language,
): string {
  const { slot, durationMinutes = session.durationMinutes } = place
  if (!slot) return t('board.inTray')
  const zones = timesInZones(forum, session, slot, durationMinutes).map(({ zone, start, startShift }) =>
    [start.time, cityOf(zone, language), startShift === 0 ? '' : t('programme.dayShift', { days: startShift })]
      .filter((words) => words !== '')
      .join(' '),
  )
  const room = slot.roomId ? wordsFor(document.rooms[slot.roomId]?.name ?? {}, language) : t('programme.noRoom')
  const day = forum.days.length > 1 ? [formatDate(programmeDateOf(forum, slot), language, 'day')] : []
  const length = durationMinutes === session.durationMinutes ? [] : [t('programme.minutes', { count: durationMinutes })]
  const track = by === 'tracks' ? [trackWords(session, place, document, t, language)] : []
  return joinWords([...zones, ...day, room, ...track, ...length], language)
}

/** The track in which a session would stand. */
export function trackWords(
  session: Session,
  { trackId = session.trackId }: Pick<NewPlace, 'trackId'>,
  document: WorkspaceDocument,
  t: Words,
  language: Language,
): string {
  const track = trackId ? document.tracks[trackId] : undefined
  return track ? wordsFor(track.name, language) : t('programme.noTrack')
}

/** What a move would break, with the title of the other session that it is about. */
export function troubleWords(
  { facts, sessions }: Conflict,
  moved: SessionId,
  document: WorkspaceDocument,
  t: Words,
  language: Language,
): string {
  const other = sessions.find((id) => id !== moved)
  const sentence = conflictSentence(facts, document, t, language)
  return other ? `${sentence} ${titleOf(document, other, language)}` : sentence
}

/** How many of what was taken hold of are pinned, and stay where they are while the others move. */
export function pinnedAmong(document: WorkspaceDocument, ids: readonly SessionId[]): number {
  return ids.filter((id) => document.sessions[id]?.slot?.pinned).length
}

/** Why a stretch is shaded while a session is moved. */
export function blockedWords(
  { reason }: BlockedStretch,
  document: WorkspaceDocument,
  t: Words,
  language: Language,
): string {
  switch (reason.kind) {
    case 'room-taken':
      return t('board.blockedRoom', { title: titleOf(document, reason.sessionId, language) })
    case 'person-busy': {
      const person = document.persons[reason.personId]
      return t('board.blockedBusy', {
        who: person ? personName(person) : '',
        title: titleOf(document, reason.sessionId, language),
      })
    }
    case 'organization-busy': {
      const organization = document.organizations[reason.organizationId]
      return t('board.blockedBusy', {
        who: organization ? wordsFor(nameFor(organization, language), language) : '',
        title: titleOf(document, reason.sessionId, language),
      })
    }
    case 'unavailable': {
      const who = ownerName(reason.owner, document, language)
      const words = { who, of: reason.owner.kind }
      return reason.note === ''
        ? t('board.blockedAway', words)
        : t('board.blockedAwayNote', { ...words, note: reason.note })
    }
  }
}

function ownerName(
  owner: Extract<BlockedStretch['reason'], { kind: 'unavailable' }>['owner'],
  document: WorkspaceDocument,
  language: Language,
): string {
  switch (owner.kind) {
    case 'room':
      return wordsFor(document.rooms[owner.id]?.name ?? {}, language)
    case 'person': {
      const person = document.persons[owner.id]
      return person ? personName(person) : ''
    }
    case 'organization': {
      const organization = document.organizations[owner.id]
      return organization ? wordsFor(nameFor(organization, language), language) : ''
    }
  }
}

function titleOf(document: WorkspaceDocument, id: Session['id'], language: Language): string {
  return wordsFor(document.sessions[id]?.title ?? {}, language)
}
