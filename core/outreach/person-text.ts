import type { LocalizedText } from '../document/localized-text.ts'
import type { Organization, Person } from '../document/outreach-rows.ts'

/** A person's name as a text of languages: romanized in English, native in its own. */
export function personText(person: Omit<Person, 'updatedAt'>): LocalizedText {
  const romanized = `${person.romanizedFamily} ${person.romanizedGiven}`.trim()
  return {
    ...(romanized ? { en: romanized } : {}),
    ...(person.nativeName ? { [person.nativeLanguage]: person.nativeName } : {}),
  }
}

/** The name of whoever owns something; null when the row is gone. */
export function ownerName(owner: Organization | Person | undefined): LocalizedText | null {
  if (!owner) return null
  return 'names' in owner ? owner.names : personText(owner)
}
