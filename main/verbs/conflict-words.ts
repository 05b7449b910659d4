import { dateWords } from '../../core/calendar/date-words.ts'
import { personName } from '../../core/calendar/person-name.ts'
import { eventWords } from '../../core/calendar/words/words-for.ts'
import { rowById, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Owner } from '../../core/document/planning-rows.ts'
import type { OrganizationId, PersonId, RoomId } from '../../core/document/rows.ts'
import type { ConflictFacts } from '../../core/programme/conflict.ts'
import { type InstantText, instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { countWords } from './workspace-words.ts'

const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
}

/** What is wrong, as an English sentence. The sessions it is about are named beside it. */
export function conflictWords(facts: ConflictFacts, document: WorkspaceDocument): string {
  const room = (id: RoomId) => wordsFor(rowById(document, 'rooms', id).name, 'en')
  const organization = (id: OrganizationId) => wordsFor(rowById(document, 'organizations', id).names, 'en')
  const person = (id: PersonId) => personName(rowById(document, 'persons', id), 'en', eventWords('en'))
  const owner = (of: Owner) =>
    of.kind === 'room' ? room(of.id) : of.kind === 'person' ? person(of.id) : organization(of.id)
  switch (facts.kind) {
    case 'room-taken':
      return `${room(facts.roomId)} is taken twice at once.`
    case 'person-twice':
      return `${person(facts.personId)} has roles in two sessions at once.`
    case 'host-account-twice':
      return `The host account ${facts.hostAccount} is needed for two meetings at once.`
    case 'link-twice':
      return `The link ${facts.joinUrl} is used for two sessions in different rooms at once.`
    case 'outside-forum-days':
      return `${dateWords(facts.date, 'en')} is not a day of the forum.`
    case 'outside-day-window':
      return `Outside the hours of ${dateWords(facts.date, 'en')} (${facts.start}–${facts.end}).`
    case 'time-does-not-exist':
      return `${facts.time} does not exist that day: clocks in ${cityOf(facts.zone)} are put forward.`
    case 'time-happens-twice':
      return `${facts.time} happens twice that day: clocks in ${cityOf(facts.zone)} are put back. The first is meant.`
    case 'required-role-declined':
      return `${organization(facts.organizationId)} declined. Its role is required.`
    case 'answer-overdue':
      return `${organization(facts.organizationId)} owes its answer since ${dateWords(facts.dueOn, 'en')}.`
    case 'nobody-named':
      return `${organization(facts.organizationId)} has named nobody yet, and the forum opens on ${dateWords(facts.opensOn, 'en')}.`
    case 'unavailable': {
      const { from, to, zone, note } = facts
      const times = `from ${momentWords(from, zone)} to ${momentWords(to, zone)}, ${cityOf(zone)} time`
      return `${owner(facts.owner)} is unavailable ${times}${note ? `: ${note}` : '.'}`
    }
    case 'organization-twice':
      return `${organization(facts.organizationId)} has roles in two sessions at once and has named nobody yet.`
    case 'outside-availability':
      if (facts.owner.kind === 'room') return `${owner(facts.owner)} is available at other times only.`
      return `${owner(facts.owner)} has said when to be available; this time is not within it.`
    case 'outside-working-hours':
      return facts.zones
        .map(({ zone, start, end, work }) => {
          return `${start}–${end} in ${cityOf(zone)} is outside working hours (${work.start}–${work.end}).`
        })
        .join(' ')
    case 'in-lunch':
      return facts.zones
        .map(({ zone, start, end, lunch }) => {
          return `${start}–${end} in ${cityOf(zone)} is lunch (${lunch.start}–${lunch.end}).`
        })
        .join(' ')
    case 'buffer-too-short': {
      const { minutes, needed } = facts
      const time = minutes === 0 ? 'no time' : countWords(minutes, 'minute')
      return `${person(facts.personId)} has ${time} to change rooms; ${countWords(needed, 'minute')} ${needed === 1 ? 'is' : 'are'} needed.`
    }
    case 'capacity-too-small':
      return `${room(facts.roomId)} holds ${facts.capacity} ${facts.capacity === 1 ? 'person' : 'people'}; ${facts.expected} are expected.`
    case 'required-role-empty':
      return 'A required role has nobody yet.'
    case 'no-link':
      return `${room(facts.roomId)} is joined online, but has no link.`
    case 'no-interpreter':
      return `No interpreter works from ${languageList(facts.languages)}.`
    case 'run-too-long':
      return `The run of show takes ${countWords(facts.planned, 'minute')}, the session ${countWords(facts.minutes, 'minute')}.`
    case 'confirmed-without-slot':
      return 'Confirmed, but without a slot.'
    case 'title-missing':
      return `Title missing in ${languageList(facts.languages)}.`
    case 'track-twice': {
      const track = rowById(document, 'tracks', facts.trackId)
      return `Another session of the track ${wordsFor(track.name, 'en')} is still running.`
    }
    case 'holiday': {
      const name = wordsFor(facts.names, 'en')
      return `${dateWords(facts.date, 'en')} is a holiday in ${countryOf(facts.country)}${name ? `: ${name}` : ''}.`
    }
    case 'not-a-working-day':
      return `${dateWords(facts.date, 'en')} is not a working day in ${facts.countries.map(countryOf).join(', ')}.`
    case 'calendar-not-decreed':
      return `The holidays of ${facts.year} in ${countryOf(facts.country)} are not decreed yet.`
    case 'unusual-gap':
      return `${room(facts.roomId)} stands empty for ${countWords(facts.minutes, 'minute')} between two sessions.`
  }
}

function languageList(languages: readonly Language[]): string {
  return languages.map((language) => languageNames[language]).join(', ')
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

function countryOf(code: string): string {
  return regions.of(code) ?? code
}

function cityOf(zone: Zone): string {
  return zoneCity(zone).names.en
}

/** Day and time on the clocks of the zone: `2020-08-05 09:00`. */
function momentWords(moment: InstantText, zone: Zone): string {
  const { date, time } = localTimeAt(instantOfText(moment), zone)
  return `${date} ${time}`
}
