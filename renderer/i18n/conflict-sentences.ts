import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Owner } from '../../core/document/planning-rows.ts'
import type { OrganizationId, PersonId, RoomId } from '../../core/document/rows.ts'
import type { ConflictFacts } from '../../core/programme/conflict.ts'
import { type InstantText, instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { countryName, formatDate, formatList } from './format.ts'
import type { Words } from './language-context.tsx'
import { personName } from './names.ts'
import { cityOf } from './sentences.ts'

/** What is wrong, for a conflict's place. */
export function conflictSentence(
  facts: ConflictFacts,
  document: WorkspaceDocument,
  t: Words,
  language: Language,
): string {
  const room = (id: RoomId) => wordsFor(document.rooms[id]?.name ?? {}, language)
  const organization = (id: OrganizationId) => wordsFor(document.organizations[id]?.names ?? {}, language)
  const person = (id: PersonId) => {
    const row = document.persons[id]
    return row ? personName(row) : ''
  }
  const owner = (of: Owner) =>
    of.kind === 'room' ? room(of.id) : of.kind === 'person' ? person(of.id) : organization(of.id)
  const languages = (missing: readonly Language[]) =>
    formatList(
      missing.map((one) => t(`language.${one}`)),
      language,
    )
  switch (facts.kind) {
    case 'room-taken':
      return t('conflict.room-taken', { room: room(facts.roomId) })
    case 'person-twice':
      return t('conflict.person-twice', { person: person(facts.personId) })
    case 'host-account-twice':
      return t('conflict.host-account-twice', { account: facts.hostAccount })
    case 'link-twice':
      return t('conflict.link-twice', { link: facts.joinUrl })
    case 'outside-forum-days':
      return t('conflict.outside-forum-days', { date: formatDate(facts.date, language, 'full') })
    case 'outside-day-window':
      return t('conflict.outside-day-window', { start: facts.start, end: facts.end })
    case 'time-does-not-exist':
    case 'time-happens-twice':
      return t(`conflict.${facts.kind}`, { time: facts.time, city: cityOf(facts.zone, language) })
    case 'answer-overdue':
      return t('conflict.answer-overdue', {
        organization: organization(facts.organizationId),
        date: formatDate(facts.dueOn, language, 'date'),
      })
    case 'nobody-named':
      return t('conflict.nobody-named', {
        organization: organization(facts.organizationId),
        date: formatDate(facts.opensOn, language, 'date'),
      })
    case 'required-role-declined':
    case 'organization-twice':
      return t(`conflict.${facts.kind}`, { organization: organization(facts.organizationId) })
    case 'unavailable': {
      const { from, to, zone, note } = facts
      const words = {
        owner: owner(facts.owner),
        of: facts.owner.kind,
        from: momentWords(from, zone, language),
        to: momentWords(to, zone, language),
        city: cityOf(zone, language),
      }
      return note ? t('conflict.unavailable-note', { ...words, note }) : t('conflict.unavailable', words)
    }
    case 'outside-availability':
      return t('conflict.outside-availability', { owner: owner(facts.owner), of: facts.owner.kind })
    case 'outside-working-hours':
      return inOneText(
        facts.zones.map(({ zone, start, end, work }) =>
          t('conflict.outside-working-hours', {
            start,
            end,
            city: cityOf(zone, language),
            from: work.start,
            to: work.end,
          }),
        ),
        language,
      )
    case 'in-lunch':
      return inOneText(
        facts.zones.map(({ zone, start, end, lunch }) =>
          t('conflict.in-lunch', { start, end, city: cityOf(zone, language), from: lunch.start, to: lunch.end }),
        ),
        language,
      )
    case 'buffer-too-short':
      return t('conflict.buffer-too-short', {
        person: person(facts.personId),
        minutes: facts.minutes,
        needed: facts.needed,
      })
    case 'capacity-too-small':
      return t('conflict.capacity-too-small', {
        room: room(facts.roomId),
        capacity: facts.capacity,
        expected: facts.expected,
      })
    case 'no-link':
      return t('conflict.no-link', { room: room(facts.roomId) })
    case 'no-interpreter':
    case 'title-missing':
      return t(`conflict.${facts.kind}`, { languages: languages(facts.languages) })
    case 'run-too-long':
      return t('conflict.run-too-long', { planned: facts.planned, minutes: facts.minutes })
    case 'required-role-empty':
    case 'confirmed-without-slot':
      return t(`conflict.${facts.kind}`)
    case 'track-twice':
      return t('conflict.track-twice', { track: wordsFor(document.tracks[facts.trackId]?.name ?? {}, language) })
    case 'holiday':
      return t('conflict.holiday', {
        date: formatDate(facts.date, language, 'full'),
        country: countryName(facts.country, language),
        name: wordsFor(facts.names, language),
      })
    case 'not-a-working-day': {
      const countries = facts.countries.map((code) => countryName(code, language))
      const date = formatDate(facts.date, language, 'full')
      return t('conflict.not-a-working-day', { date, countries: formatList(countries, language) })
    }
    case 'calendar-not-decreed': {
      const country = countryName(facts.country, language)
      return t('conflict.calendar-not-decreed', { country, year: String(facts.year) })
    }
    case 'unusual-gap':
      return t('conflict.unusual-gap', { room: room(facts.roomId), minutes: facts.minutes })
  }
}

/** Day and time on the clocks of the zone. */
function momentWords(moment: InstantText, zone: Zone, language: Language): string {
  const { date, time } = localTimeAt(instantOfText(moment), zone)
  return `${formatDate(date, language, 'date')} ${time}`
}

/** Sentences one after the other; Chinese and Japanese put no space between them. */
export function inOneText(sentences: readonly string[], language: Language): string {
  return sentences.join(language === 'zh' || language === 'ja' ? '' : ' ')
}
