import { z } from 'zod'

/** The languages of the product, in the order in which missing text falls back. */
export const languages = ['en', 'zh', 'ja', 'ko'] as const

/** A language of the interface and of published text; `zh` is Chinese in simplified characters. */
export type Language = (typeof languages)[number]

/** Parses a language. */
export const languageSchema = z.enum(languages)

/** The BCP 47 tag for `lang` attributes, `Intl` and RFC 5545 LANGUAGE. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language
}

/** Whether `text` names a language of the product. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}
