import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { Stage } from '../../core/document/vocabulary.ts'
import { useLanguage, useWords, type Words } from '../i18n/language-context.tsx'

/** What a forum calls a stage: its own word where it has one, otherwise the usual one. */
export function useStageWords(forum: Forum): (stage: Stage) => string {
  return stageWordsOf(forum, useLanguage(), useWords())
}

/** As useStageWords, where language and words are at hand. */
export function stageWordsOf(forum: Forum, language: Language, t: Words): (stage: Stage) => string {
  return (stage) => wordsFor(forum.stageLabels[stage] ?? {}, language) || t(`stage.${stage}`)
}
