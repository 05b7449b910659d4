import type { Language } from '../../core/document/language.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Messages } from './message-type.ts'
import { zh } from './zh.ts'

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
  }
}

/** The catalogue of each language. */
export const catalogues: { readonly [L in Language]: Messages } = { en, zh, ja, ko }
