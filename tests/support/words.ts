import { createTranslator } from 'use-intl'
import type { Language } from '../../core/document/language.ts'
import { languageTag } from '../../core/document/language.ts'
import { catalogues } from '../../renderer/i18n/messages.ts'
import type { refusalSentence } from '../../renderer/i18n/sentences.ts'

type Words = Parameters<typeof refusalSentence>[1]

/** The words of a language as the page has them. */
export function wordsOf(language: Language): Words {
  return createTranslator({ locale: languageTag(language), messages: catalogues[language], timeZone: 'UTC' }) as Words
}
