import { useMemo } from 'react'
import type { Language } from '../../../core/document/language.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { Stage } from '../../../core/document/vocabulary.ts'
import { useLanguage, useWords, type Words } from '../../i18n/language-context.tsx'
import { stageWordsOf } from '../use-stage-words.ts'

/** What every cell of the list needs to speak. Asked for once: a list that scrolls draws a hundred cells in a frame. */
export interface RowWords {
  readonly language: Language
  readonly t: Words
  stage(stage: Stage): string
}

/** The same object for as long as language and forum are the same. */
export function useRowWords(forum: Forum): RowWords {
  const language = useLanguage()
  const t = useWords()
  return useMemo(() => ({ language, t, stage: stageWordsOf(forum, language, t) }), [language, t, forum])
}
