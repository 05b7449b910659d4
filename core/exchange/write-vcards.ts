import { cleanLine, cleanText, escapeText, foldLine, quoteParameter } from '../calendar/content-line.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import { type Language, languageTag } from '../document/language.ts'
import { wordsFor } from '../document/localized-text.ts'
import type { ContactPoint, Organization, Person } from '../document/outreach-rows.ts'
import type { OrganizationId } from '../document/rows.ts'

/** The versions of the standard that are written: 3.0 (RFC 2426) is read everywhere, 4.0 (RFC 6350) says more. */
export type CardVersion = '3.0' | '4.0'

/**
 * The cards of all persons, or of those of one organization, in the order of their names. Titles and organizations
 * are written in `language` where they are known in it. Empty when there is nobody.
 */
export function writeVCards(
  document: WorkspaceDocument,
  version: CardVersion,
  language: Language,
  organizationId: OrganizationId | null = null,
): string {
  const affiliations = rowsOf(document, 'affiliations')
  const wanted = new Set(affiliations.filter((row) => row.organizationId === organizationId).map((row) => row.personId))
  const contacts = Map.groupBy(rowsOf(document, 'contactPoints'), ({ owner }) => owner.id as string)
  const places = new Map(affiliations.map((row) => [row.personId, row] as const))
  const ownPlaces = new Map(
    affiliations.flatMap((row) => (row.organizationId === organizationId ? [[row.personId, row] as const] : [])),
  )
  return rowsOf(document, 'persons')
    .filter(({ id }) => organizationId === null || wanted.has(id))
    .sort((a, b) => (sortName(a) < sortName(b) ? -1 : sortName(a) > sortName(b) ? 1 : 0))
    .map((person) => {
      const place = ownPlaces.get(person.id) ?? places.get(person.id)
      const organization = place && document.organizations[place.organizationId]
      const title = place ? wordsFor(place.title, language) : ''
      const own = [...(contacts.get(person.id) ?? [])].sort((a, b) => a.order - b.order)
      return cardOf(person, organization ?? null, title, own, version, language)
    })
    .join('')
}

function cardOf(
  person: Person,
  organization: Organization | null,
  title: string,
  contacts: readonly ContactPoint[],
  version: CardVersion,
  language: Language,
): string {
  const romanized = [person.romanizedFamily, person.romanizedGiven]
  const hasRomanized = romanized.some((part) => part !== '')
  const name = person.nativeName || romanized.join(' ').trim()
  const tag = languageTag(person.nativeLanguage)
  const native = person.nativeName === '' ? romanized : splitName(person.nativeName)
  const [family = '', given = ''] = splitName(person.reading)
  const isNew = version === '4.0'
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `FN${isNew ? `;LANGUAGE=${tag}` : ''}:${text(name)}`,
    `N${isNew ? newNameParameters(person.reading, tag) : ''}:${native.map(text).join(';')};;;`,
    ...(isNew && hasRomanized && person.nativeName !== ''
      ? [`N;ALTID=1;LANGUAGE=en:${romanized.map(text).join(';')};;;`]
      : []),
    ...(!isNew && hasRomanized ? [`X-FORUM-PLANNER-ROMANIZED:${romanized.map(text).join(';')}`] : []),
    ...(!isNew && person.reading
      ? [`SORT-STRING:${text(person.reading)}`, `X-PHONETIC-LAST-NAME:${text(family)}`]
      : []),
    ...(!isNew && given ? [`X-PHONETIC-FIRST-NAME:${text(given)}`] : []),
    ...(organization ? [`ORG:${text(wordsFor(organization.names, language))}`] : []),
    ...(title ? [`TITLE:${text(title)}`] : []),
    ...contacts.map((contact) => contactLine(contact, isNew)),
    ...(organization?.website ? [`URL:${cleanLine(organization.website)}`] : []),
    ...(person.notes ? [`NOTE:${escapeText(cleanText(person.notes))}`] : []),
    'END:VCARD',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

function contactLine({ kind, value, preferred }: ContactPoint, isNew: boolean): string {
  const mark = preferred ? (isNew ? ';PREF=1' : ';TYPE=PREF') : ''
  switch (kind) {
    case 'email':
      return `EMAIL${isNew ? '' : ';TYPE=INTERNET'}${mark}:${text(value)}`
    case 'phone':
      return `TEL;TYPE=WORK,VOICE${mark}:${text(value)}`
    case 'fax':
      return `TEL;TYPE=FAX${mark}:${text(value)}`
    case 'wechat':
    case 'line':
    case 'kakaotalk':
      return `IMPP${mark}:${kind}:${encodeURIComponent(cleanLine(value))}`
    case 'post':
      return `ADR;TYPE=WORK${mark}:;;${escapeText(cleanText(value))};;;;`
  }
}

/** Where a name has no blank nobody can tell the family name: it stands whole in its place. */
function splitName(name: string): [string, string] {
  const [family = '', ...given] = cleanLine(name).split(/\s+/u)
  return [family, given.join(' ')]
}

function newNameParameters(reading: string, tag: string): string {
  const sort = reading === '' ? '' : `;SORT-AS=${quoteParameter(splitName(reading).filter(Boolean).join(','))}`
  return `;ALTID=1;LANGUAGE=${tag}${sort}`
}

function text(value: string): string {
  return escapeText(cleanLine(value))
}

function sortName(person: Person): string {
  return `${person.romanizedFamily || person.reading || person.nativeName} ${person.romanizedGiven}`.toLowerCase()
}
