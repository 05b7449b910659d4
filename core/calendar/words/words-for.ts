import type { Language } from '../../document/language.ts'
import { en } from './en.ts'
import type { EventWords } from './event-words.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { zh } from './zh.ts'

/** The words of calendar events for readers of a language. */
export function eventWords(language: Language): EventWords {
  return words[language]
}

const words: { readonly [L in Language]: EventWords } = { en, zh, ja, ko }
