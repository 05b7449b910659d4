import { type Language, languages } from '../../core/document/language.ts'
import type { LocalizedText } from '../../core/document/localized-text.ts'
import type { Words } from '../i18n/language-context.tsx'

/** One thing that changed, in words: `Room: Online 2 → Hall B`. */
export interface ChangeLine {
  readonly label: string
  /** Null where only what became of it is said. */
  readonly before: string | null
  readonly after: string
  /** The language of both, where they are words of one. */
  readonly language?: Language
}

/** A line where the words differ; none where only something did that the words do not show. */
export function lineOf(label: string, before: string, after: string): ChangeLine[] {
  return before === after ? [] : [{ label, before, after }]
}

/** A line for each language in which a text differs; the reader's own needs no name. */
export function textLines(
  label: string,
  before: LocalizedText,
  after: LocalizedText,
  t: Words,
  language: Language,
): ChangeLine[] {
  return languages
    .filter((one) => before[one] !== after[one])
    .sort((a, b) => Number(b === language) - Number(a === language))
    .map((one) => ({
      label: one === language ? label : inLanguage(label, one, t),
      before: before[one] ?? t('releases.none'),
      after: after[one] ?? t('releases.none'),
      language: one,
    }))
}

/** The name of a field in one of its languages. */
export function inLanguage(field: string, language: Language, t: Words): string {
  return t('releases.field.inLanguage', { field, language: t(`language.${language}`) })
}
