import type { Forum } from '../../../core/document/rows.ts'
import { useWords } from '../../i18n/language-context.tsx'

/** Everyone whom the releases concern, and what each holds. */
export function Recipients({ forum }: { readonly forum: Forum }) {
  const t = useWords()
  return <h2 data-forum={forum.id}>{t('recipients.title')}</h2>
}
