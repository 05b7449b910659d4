import { type LocalizedText, withText, wordsFor } from '../../core/document/localized-text.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'

/** Makes the title of a copy of a session: it says in the reader's language that it is one. */
export function useCopyTitle(): (title: LocalizedText) => LocalizedText {
  const language = useLanguage()
  const t = useWords()
  return (title) => withText(title, language, t('programme.copyOf', { title: wordsFor(title, language) }))
}
