import { languageTag } from '../../core/document/language.ts'
import { type LocalizedText, textFor } from '../../core/document/localized-text.ts'
import { useLanguage } from '../i18n/language-context.tsx'

/** A localized text for the reader, marked with the language it is really in, so that its glyphs are right. */
export function Text({ of, className }: { readonly of: LocalizedText; readonly className?: string }) {
  const found = textFor(of, useLanguage())
  if (!found) return null
  return (
    <span
      lang={languageTag(found.language)}
      className={className}
      title={className?.includes('cut') ? found.text : undefined}
    >
      {found.text}
    </span>
  )
}
