import { z } from 'zod'
import { type Language, languages } from './language.ts'

/** One text in some of the four languages; a language without text has no key. */
export type LocalizedText = { readonly [L in Language]?: string }

/** Longest text of one language, in UTF-16 units: what a calendar file can carry in one DESCRIPTION. */
export const longestText = 8000

const filled = z.string().min(1).max(longestText)

/** Parses a text that may be empty in every language. */
export const localizedTextSchema = z
  .strictObject({
    en: filled.exactOptional(),
    zh: filled.exactOptional(),
    ja: filled.exactOptional(),
    ko: filled.exactOptional(),
  })
  .readonly()

/** Longest name or title of one language, in UTF-16 units: what still fits a heading, a menu and a calendar's line. */
export const longestName = 500

/** Parses a name or title: at least one language must have more than blanks. */
export const requiredTextSchema = localizedTextSchema
  .refine((text) => !isEmptyText(text), { error: 'at least one language must be filled' })
  .refine((text) => languages.every((language) => (text[language]?.length ?? 0) <= longestName), {
    error: `longer than ${longestName} characters`,
  })

/** A text found for a reader, with the language it is really in. */
export interface FoundText {
  readonly text: string
  readonly language: Language
}

/**
 * The text for a reader of `language`; where that language is missing, the first one that is there
 * (in the order en, zh, ja, ko). Null when no language has text.
 */
export function textFor(text: LocalizedText, language: Language): FoundText | null {
  for (const candidate of [language, ...languages]) {
    const found = text[candidate]
    if (found) return { text: found, language: candidate }
  }
  return null
}

/** As textFor, but only the words; an empty string where there are none. */
export function wordsFor(text: LocalizedText, language: Language): string {
  return textFor(text, language)?.text ?? ''
}

/** `text` with the words of one language replaced; empty words remove the language. */
export function withText(text: LocalizedText, language: Language, words: string): LocalizedText {
  const rest: { [L in Language]?: string } = { ...text }
  if (words === '') delete rest[language]
  else rest[language] = words
  // Languages keep one order, so that equal texts are written as equal bytes.
  return Object.fromEntries(languages.flatMap((l) => (rest[l] ? [[l, rest[l]]] : [])))
}

/** Whether no language has words; blanks are none. */
export function isEmptyText(text: LocalizedText): boolean {
  return languages.every((language) => !text[language]?.trim())
}
