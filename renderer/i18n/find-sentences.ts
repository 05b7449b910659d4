import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Owner } from '../../core/document/planning-rows.ts'
import type { RoomId, SessionId } from '../../core/document/rows.ts'
import type { SessionKind } from '../../core/document/vocabulary.ts'
import type { Blocker, FindFailure, InZone, Reason, Wanted } from '../../core/finding/find-query.ts'
import { usualRole } from '../../core/programme/role-commands.ts'
import { statusWords } from '../dates/day-words.ts'
import { countryName, formatDate, formatList } from './format.ts'
import type { Words } from './language-context.tsx'
import { nameFor, personName } from './names.ts'
import { cityOf } from './sentences.ts'

/** Why a time is suggested, or what is to be known of it. */
export function reasonSentence(reason: Reason, document: WorkspaceDocument, t: Words, language: Language): string {
  switch (reason.kind) {
    case 'all-work':
    case 'all-in-core-hours':
    case 'as-released':
      return t(`find.reason.${reason.kind}`)
    case 'day': {
      const { country, date } = reason.day
      return t('find.reason.day', {
        country: countryName(country, language),
        date: formatDate(date, language, 'short'),
        what: statusWords(reason.day, t, language),
      })
    }
    case 'hours': {
      const bands = reason.bands.map(({ band, minutes }) =>
        t('find.minutesOf', { minutes, band: t(`dates.band.${band}`) }),
      )
      return t('find.reason.hours', { city: cityOf(reason.zone, language), bands: formatList(bands, language) })
    }
    case 'missing':
      return t(`find.reason.missing-${reason.presence}`, {
        owner: ownerName(reason.owner, document, language),
        why: blockerSentence(reason.why, document, t, language),
      })
    case 'changed-since-release':
      return t('find.reason.changed-since-release', { changes: reason.changes })
    case 'spares':
      return t('find.reason.spares', { city: cityOf(reason.zone, language) })
    case 'room-too-small': {
      const { roomId, capacity, expected } = reason
      return t('find.reason.room-too-small', { room: roomName(roomId, document, language), capacity, expected })
    }
  }
}

/** What stands in the way. */
export function blockerSentence(blocker: Blocker, document: WorkspaceDocument, t: Words, language: Language): string {
  switch (blocker.kind) {
    case 'room-taken':
    case 'link-taken':
      return t(`find.blocker.${blocker.kind}`, {
        room: roomName(blocker.roomId, document, language),
        session: sessionTitle(blocker.sessionId, document, language),
      })
    case 'busy':
      return t('find.blocker.busy', {
        owner: ownerName(blocker.owner, document, language),
        session: sessionTitle(blocker.sessionId, document, language),
      })
    case 'unavailable': {
      const words = { owner: ownerName(blocker.owner, document, language), of: blocker.owner.kind }
      return blocker.note
        ? t('find.blocker.unavailable-note', { ...words, note: blocker.note })
        : t('find.blocker.unavailable', words)
    }
    case 'outside-availability':
      return t('find.blocker.outside-availability', {
        owner: ownerName(blocker.owner, document, language),
        of: blocker.owner.kind,
      })
    case 'night':
      return t('find.blocker.night', { city: cityOf(blocker.zone, language), minutes: blocker.minutes })
    case 'pinned':
      return t('find.blocker.pinned', { session: sessionTitle(blocker.sessionId, document, language) })
  }
}

/** Why nothing could be looked at. */
export function findFailureSentence(failure: FindFailure, t: Words): string {
  switch (failure.kind) {
    case 'too-long':
      return t('find.failure.too-long', { minutes: failure.minutes })
    case 'no-such-session':
    case 'nothing-to-place':
    case 'no-days':
      return t(`find.failure.${failure.kind}`)
  }
}

/** To whom a time is fair: alike to all, or whom it asks most of and whom least. */
export function fairnessSentence(zones: readonly InZone[], t: Words, language: Language): string {
  const sorted = [...zones].sort((a, b) => a.pain - b.pain)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!least || !most || least.pain === most.pain) return t('find.fairToAll')
  return t('find.fairTo', { most: cityOf(most.zone, language), least: cityOf(least.zone, language) })
}

/** Who of those who are named gets a role in new sessions of a kind; null where nobody does. */
export function newRolesSentence(
  named: readonly Wanted[],
  kind: SessionKind,
  document: WorkspaceDocument,
  t: Words,
  language: Language,
): string | null {
  const names = named
    .filter(({ presence }) => presence !== 'may')
    .map(({ owner, presence }) => {
      const name = ownerName(owner, document, language)
      return presence === 'must' ? t('find.requiredName', { name }) : name
    })
  if (names.length === 0) return null
  return t('find.addsRoles', { role: t(`role.${usualRole(kind)}`), names: formatList(names, language) })
}

/** How somebody or something that is wanted is called. */
export function ownerName(owner: Owner, document: WorkspaceDocument, language: Language): string {
  switch (owner.kind) {
    case 'room':
      return roomName(owner.id, document, language)
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

function roomName(id: RoomId, document: WorkspaceDocument, language: Language): string {
  return wordsFor(document.rooms[id]?.name ?? {}, language)
}

function sessionTitle(id: SessionId, document: WorkspaceDocument, language: Language): string {
  return wordsFor(document.sessions[id]?.title ?? {}, language)
}
