import { dateWords } from '../../core/calendar/date-words.ts'
import { personName } from '../../core/calendar/person-name.ts'
import { eventWords } from '../../core/calendar/words/words-for.ts'
import { rowById, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { ConflictFacts } from '../../core/programme/conflict.ts'
import { zoneCity } from '../../core/time/zone-city.ts'

const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
}

/** What is wrong, as an English sentence. The sessions it is about are named beside it. */
export function conflictWords(facts: ConflictFacts, document: WorkspaceDocument): string {
  switch (facts.kind) {
    case 'room-taken':
      return `${wordsFor(rowById(document, 'rooms', facts.roomId).name, 'en')} is taken twice at once.`
    case 'person-twice': {
      const person = rowById(document, 'persons', facts.personId)
      return `${personName(person, 'en', eventWords('en'))} has roles in two sessions at once.`
    }
    case 'outside-forum-days':
      return `${dateWords(facts.date, 'en')} is not a day of the forum.`
    case 'outside-day-window':
      return `Outside the hours of ${dateWords(facts.date, 'en')} (${facts.start}–${facts.end}).`
    case 'time-does-not-exist':
      return `${facts.time} does not exist that day: clocks in ${zoneCity(facts.zone).names.en} are put forward.`
    case 'time-happens-twice':
      return `${facts.time} happens twice that day: clocks in ${zoneCity(facts.zone).names.en} are put back. The first is meant.`
    case 'required-role-declined': {
      const organization = rowById(document, 'organizations', facts.organizationId)
      return `${wordsFor(organization.names, 'en')} declined. Its role is required.`
    }
    case 'required-role-empty':
      return 'A required role has nobody yet.'
    case 'confirmed-without-slot':
      return 'Confirmed, but without a slot.'
    case 'title-missing':
      return `Title missing in ${facts.languages.map((language) => languageNames[language]).join(', ')}.`
  }
}
