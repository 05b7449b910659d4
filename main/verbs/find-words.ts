import { personName } from '../../core/calendar/person-name.ts'
import { eventWords } from '../../core/calendar/words/words-for.ts'
import { rowById, type WorkspaceDocument } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Owner } from '../../core/document/planning-rows.ts'
import type { RoomId, SessionId } from '../../core/document/rows.ts'
import type { Blocker, FindFailure, InZone, Reason } from '../../core/finding/find-query.ts'
import type { HourBand } from '../../core/finding/hour-cost.ts'
import type { Zone } from '../../core/time/zone.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { countWords } from './workspace-words.ts'

const bandWords: { readonly [B in HourBand]: string } = {
  core: 'in core hours',
  edge: 'at the edge of the working day',
  lunch: 'of lunch',
  'early-or-late': 'early or late',
  'very-early-or-late': 'very early or late',
  night: 'at night',
}

/** Why a slot is suggested, or what is to be known of it; English, without a full stop. */
export function reasonWords(reason: Reason, document: WorkspaceDocument): string {
  switch (reason.kind) {
    case 'all-work':
      return 'all countries work'
    case 'day': {
      const { country, date, status, likely, names, yearStatus } = reason.day
      const name = names ? ` (${wordsFor(names, 'en')})` : ''
      const sure = status === 'unknown' ? `not decreed yet, likely ${likely}` : status
      return `${country} on ${date}: ${sure}${name}${yearStatus === 'projected' ? ', as projected' : ''}`
    }
    case 'all-in-core-hours':
      return 'core hours in every zone'
    case 'hours': {
      const bands = reason.bands.map(({ band, minutes }) => `${countWords(minutes, 'minute')} ${bandWords[band]}`)
      return `${cityOf(reason.zone)}: ${bands.join(', ')}`
    }
    case 'missing':
      return `${ownerWords(reason.owner, document)} (${reason.presence}) is missing: ${blockerWords(reason.why, document)}`
    case 'as-released':
      return 'as in the last release'
    case 'changed-since-release':
      return `${countWords(reason.changes, 'change')} against the last release`
    case 'spares':
      return `spares ${cityOf(reason.zone)}, which bore most in earlier editions`
    case 'room-too-small':
      return `${roomWords(reason.roomId, document)} holds ${reason.capacity}; ${reason.expected} are expected`
  }
}

/** What stands in the way; English, without a full stop. */
export function blockerWords(blocker: Blocker, document: WorkspaceDocument): string {
  switch (blocker.kind) {
    case 'room-taken':
      return `${roomWords(blocker.roomId, document)} is taken by ${sessionWords(blocker.sessionId, document)}`
    case 'link-taken':
      return `the link or account of ${roomWords(blocker.roomId, document)} is used by ${sessionWords(blocker.sessionId, document)}`
    case 'busy':
      return `${ownerWords(blocker.owner, document)} is in ${sessionWords(blocker.sessionId, document)}`
    case 'unavailable':
      return `${ownerWords(blocker.owner, document)} is unavailable${blocker.note ? `: ${blocker.note}` : ''}`
    case 'outside-availability':
      if (blocker.owner.kind === 'room')
        return `${ownerWords(blocker.owner, document)} is available at other times only`
      return `${ownerWords(blocker.owner, document)} has named other times`
    case 'night':
      return `${countWords(blocker.minutes, 'minute')} at night in ${cityOf(blocker.zone)}`
    case 'pinned':
      return `${sessionWords(blocker.sessionId, document)} is pinned elsewhere`
  }
}

/** Why nothing was looked at; English, one sentence. */
export function findFailureWords(failure: FindFailure): string {
  switch (failure.kind) {
    case 'no-such-session':
      return `the forum has no session ${failure.id}.`
    case 'nothing-to-place':
      return 'there is nothing to place.'
    case 'no-days':
      return 'there is no day to look at; a session needs days of the forum, minutes may have --from and --to.'
    case 'too-long':
      return `${failure.minutes} minutes are longer than a day.`
  }
}

/** Start and end on the clocks of a zone: `Tokyo 2026-11-24 14:30–15:30`, with the end's day where it is another. */
export function zoneWords({ zone, start, end }: InZone): string {
  return `${cityOf(zone)} ${start.date} ${start.time}–${end.date === start.date ? '' : `${end.date} `}${end.time}`
}

/** The title of a session in quotes. */
export function sessionWords(id: SessionId, document: WorkspaceDocument): string {
  return `“${wordsFor(rowById(document, 'sessions', id).title, 'en')}”`
}

/** The name of a room. */
export function roomWords(id: RoomId, document: WorkspaceDocument): string {
  return wordsFor(rowById(document, 'rooms', id).name, 'en')
}

function ownerWords(owner: Owner, document: WorkspaceDocument): string {
  switch (owner.kind) {
    case 'room':
      return roomWords(owner.id, document)
    case 'person':
      return personName(rowById(document, 'persons', owner.id), 'en', eventWords('en'))
    case 'organization':
      return wordsFor(rowById(document, 'organizations', owner.id).names, 'en')
  }
}

function cityOf(zone: Zone): string {
  return zoneCity(zone).names.en
}
