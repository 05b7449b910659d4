import type { Language } from '../../core/document/language.ts'
import { type LocalizedText, wordsFor } from '../../core/document/localized-text.ts'
import type { Organization, Person } from '../../core/document/outreach-rows.ts'
import { countryNotStated } from '../../core/document/vocabulary.ts'
import { countryName } from './format.ts'
import type { Words } from './language-context.tsx'

/** A person as called at home; family name first where that is the custom. */
export function personName(person: Person): string {
  return person.nativeName || romanizedName(person)
}

/** The name in Latin letters, family name first. */
export function romanizedName(person: Person): string {
  return `${person.romanizedFamily} ${person.romanizedGiven}`.trim()
}

/** The short form of an organization, or its name where it has none. */
export function shortName(organization: Organization, language: Language): string {
  return organization.abbreviation || wordsFor(organization.names, language)
}

const homeLanguages: { readonly [country: string]: Language } = { CN: 'zh', JP: 'ja', KR: 'ko' }

/** Names of an organization with the reader's first, then those of its own country. */
export function nameFor(organization: Pick<Organization, 'names' | 'country'>, language: Language): LocalizedText {
  const own = organization.country ? homeLanguages[organization.country] : undefined
  if (organization.names[language] || !own || !organization.names[own]) return organization.names
  return { [own]: organization.names[own] }
}

/** The country of an organization in words: its name, that it is international, or that nobody stated it. */
export function countryWords(country: string | null, language: Language, t: Words): string {
  if (country === countryNotStated) return t('outreach.countryNotStated')
  return country ? countryName(country, language) : t('outreach.international')
}

/** The country of an organization in a badge. */
export function countryCode(country: string | null): string {
  return country === countryNotStated ? '?' : country || '—'
}
