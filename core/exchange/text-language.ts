import type { Language } from '../document/language.ts'

/**
 * In which of the four languages a name is written, by its script: Hangul, kana, then ideographs, which are Japanese
 * or Chinese as `han` says; everything else counts as English.
 */
export function languageOfText(text: string, han: 'zh' | 'ja'): Language {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return /\p{Script=Han}/u.test(text) ? han : 'en'
}
