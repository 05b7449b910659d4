import { derive } from '../document/derive.ts'
import { findRow, rowsOf, type WorkspaceDocument } from '../document/document.ts'
import { type Language, languages } from '../document/language.ts'
import { type LocalizedText, wordsFor } from '../document/localized-text.ts'
import type { Affiliation, Engagement, Interaction, Organization, Person } from '../document/outreach-rows.ts'
import type { Forum, OrganizationId, PersonId, Room, Session } from '../document/rows.ts'
import type { OrganizationKind, SessionKind } from '../document/vocabulary.ts'
import { participationsBySession } from '../programme/session-rows.ts'
import { instantOfText } from '../time/instant.ts'
import type { SearchDepth, SearchField, SearchFieldName, SearchRecord, SearchTarget } from './search-record.ts'

/** What the reader brings to a search. */
export interface SearchReader {
  readonly language: Language
  /** What the reader calls each kind of session and of organization, so that they are found by it. */
  readonly kindWords: (kind: SessionKind | OrganizationKind) => string
}

/** The present row of a target as searching sees it; null when it is gone. */
export function readRecord(
  document: WorkspaceDocument,
  target: SearchTarget,
  reader: SearchReader,
): SearchRecord | null {
  switch (target.kind) {
    case 'organization': {
      const row = findRow(document, 'organizations', target.id)
      return row ? organizationRecord(document, row, reader) : null
    }
    case 'session': {
      const row = findRow(document, 'sessions', target.id)
      return row ? sessionRecord(document, row, reader) : null
    }
    case 'person': {
      const row = findRow(document, 'persons', target.id)
      return row ? personRecord(document, row, reader) : null
    }
    case 'interaction': {
      const row = findRow(document, 'interactions', target.id)
      return row ? interactionRecord(document, row) : null
    }
    case 'room': {
      const row = findRow(document, 'rooms', target.id)
      return row ? roomRecord(row, reader) : null
    }
    case 'forum': {
      const row = findRow(document, 'forums', target.id)
      return row ? forumRecord(row, reader) : null
    }
  }
}

function organizationRecord(
  document: WorkspaceDocument,
  row: Organization,
  { language, kindWords }: SearchReader,
): SearchRecord {
  const engagements = engagementsByOrganization(document).get(row.id) ?? []
  return {
    target: { kind: 'organization', id: row.id },
    fields: filled([
      ...localized(language, 'name', 'names', row.names, row.country === 'JP'),
      field('abbreviation', 'names', row.abbreviation),
      ...row.tags.map((tag) => field('tag', 'details', tag)),
      field('website', 'details', row.website),
      field('kind', 'details', kindWords(row.kind), language),
      field('notes', 'texts', row.notes),
      ...engagements.flatMap(({ nextStep, closedReason }) => [
        field('nextStep', 'texts', nextStep),
        field('closedReason', 'texts', closedReason),
      ]),
    ]),
    links: [],
    forumId: null,
    name: wordsFor(row.names, language),
    at: null,
  }
}

function sessionRecord(document: WorkspaceDocument, row: Session, { language, kindWords }: SearchReader): SearchRecord {
  const roles = participationsBySession(document).get(row.id) ?? []
  const track = row.trackId ? findRow(document, 'tracks', row.trackId) : undefined
  return {
    target: { kind: 'session', id: row.id },
    fields: filled([
      ...localized(language, 'title', 'names', row.title),
      field('kind', 'details', kindWords(row.kind), language),
      ...localized(language, 'track', 'details', track?.name ?? {}),
      ...localized(language, 'body', 'texts', row.abstract),
      field('notes', 'texts', row.notes),
    ]),
    links: roles.flatMap(({ organizationId, personId }) => [organizationId, personId]).filter((id) => id !== null),
    forumId: row.forumId,
    name: wordsFor(row.title, language),
    at: null,
  }
}

function personRecord(document: WorkspaceDocument, row: Person, { language }: SearchReader): SearchRecord {
  const affiliations = affiliationsByPerson(document).get(row.id) ?? []
  const isJapanese = row.nativeLanguage === 'ja'
  const { romanizedFamily: family, romanizedGiven: given } = row
  return {
    target: { kind: 'person', id: row.id },
    fields: filled([
      field('name', 'names', row.nativeName, row.nativeLanguage),
      field('reading', 'names', row.reading, row.nativeLanguage),
      field('romanized', 'names', `${family} ${given}`.trim(), 'en', isJapanese),
      // The other order is how many write it; a name of one part is there already.
      field('romanized', 'names', family && given ? `${given} ${family}` : '', 'en', isJapanese),
      ...affiliations.flatMap(({ title }) => localized(language, 'role', 'details', title)),
    ]),
    links: affiliations.map(({ organizationId }) => organizationId),
    forumId: null,
    name: row.nativeName || `${family} ${given}`.trim(),
    at: null,
  }
}

function interactionRecord(document: WorkspaceDocument, row: Interaction): SearchRecord {
  const engagement = findRow(document, 'engagements', row.engagementId)
  return {
    target: { kind: 'interaction', id: row.id },
    fields: filled([
      field('subject', 'names', row.subject),
      field('by', 'details', row.by),
      field('outcome', 'details', row.outcome),
      field('body', 'texts', row.body),
    ]),
    links: [engagement?.organizationId, row.personId].filter((id) => id !== null && id !== undefined),
    forumId: engagement?.forumId ?? null,
    name: row.subject,
    at: instantOfText(row.at),
  }
}

function roomRecord(row: Room, { language }: SearchReader): SearchRecord {
  return {
    target: { kind: 'room', id: row.id },
    fields: filled([
      ...localized(language, 'name', 'names', row.name),
      ...localized(language, 'city', 'details', row.city),
    ]),
    links: [],
    forumId: row.forumId,
    name: wordsFor(row.name, language),
    at: null,
  }
}

function forumRecord(row: Forum, { language }: SearchReader): SearchRecord {
  return {
    target: { kind: 'forum', id: row.id },
    fields: filled([
      ...localized(language, 'name', 'names', row.name),
      field('series', 'details', row.series),
      ...localized(language, 'city', 'details', row.city),
      field('notes', 'texts', row.notes),
    ]),
    links: [],
    forumId: row.id,
    name: wordsFor(row.name, language),
    at: null,
  }
}

const engagementsByOrganization = derive(
  ['engagements'],
  (document): ReadonlyMap<OrganizationId, readonly Engagement[]> =>
    Map.groupBy(rowsOf(document, 'engagements'), ({ organizationId }) => organizationId),
)

const affiliationsByPerson = derive(
  ['affiliations'],
  (document): ReadonlyMap<PersonId, readonly Affiliation[]> =>
    Map.groupBy(rowsOf(document, 'affiliations'), ({ personId }) => personId),
)

function field(
  name: SearchFieldName,
  depth: SearchDepth,
  text: string,
  language: Language | null = null,
  isSpelled = false,
): SearchField {
  return { field: name, depth, text, language, isSpelled, isName: depth === 'names' && name !== 'subject' }
}

/** The texts of all languages, the reader's first: of fields that fit equally well it is the one to show. */
function localized(
  reader: Language,
  name: SearchFieldName,
  depth: SearchDepth,
  text: LocalizedText,
  isJapanese = false,
): SearchField[] {
  return [reader, ...languages.filter((language) => language !== reader)].map((language) =>
    field(name, depth, text[language] ?? '', language, isJapanese && language === 'en'),
  )
}

function filled(fields: readonly SearchField[]): SearchField[] {
  return fields.filter(({ text }) => text !== '')
}
