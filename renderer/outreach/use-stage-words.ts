import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { Stage } from '../../core/document/vocabulary.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'

/** What a forum calls a stage: its own word where it has one, otherwise the usual one. */
export function useStageWords(forum: Forum): (stage: Stage) => string {
  const language = useLanguage()
  const t = useWords()
  return (stage) => wordsFor(forum.stageLabels[stage] ?? {}, language) || t(`stage.${stage}`)
}
