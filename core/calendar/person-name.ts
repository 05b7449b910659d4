import type { Language } from '../document/language.ts'
import type { Person } from '../document/outreach-rows.ts'
import type { EventWords } from './words/event-words.ts'

/** What a name is made of. */
export type ShownPerson = Pick<
  Person,
  'nativeName' | 'nativeLanguage' | 'romanizedFamily' | 'romanizedGiven' | 'honorific'
>

/**
 * A person's name for a reader of `language`: in its own script first where the reader knows the script, with the
 * romanized name beside it for readers of another language; romanized first otherwise, family name in capitals.
 */
export function personName(person: ShownPerson, language: Language, words: EventWords): string {
  const native = person.nativeName
  const romanized = [person.romanizedFamily.toUpperCase(), person.romanizedGiven]
    .filter((part) => part !== '')
    .join(' ')
  const isReadable = native !== '' && knowsScript(language, person.nativeLanguage)
  const first = isReadable || romanized === '' ? native : romanized
  const second = isReadable ? (language === person.nativeLanguage ? '' : romanized) : romanized === '' ? '' : native
  const honorific = person.honorific[language]
  const addressed = honorific ? words.withHonorific(first, honorific) : first
  return second === '' || second === first ? addressed : words.inParentheses(addressed, second)
}

/** Chinese and Japanese readers know each other's characters; other scripts are known by their own readers. */
function knowsScript(reader: Language, written: Language): boolean {
  return reader === written || (reader === 'zh' && written === 'ja') || (reader === 'ja' && written === 'zh')
}
