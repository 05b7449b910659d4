import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider, useTranslations } from 'use-intl'
import { isLanguage, type Language, languageTag } from '../../core/document/language.ts'
import { catalogues } from './messages.ts'

const LanguageContext = createContext<Language>('en')

/** Gives the page its language: words, components' own words, and the `lang` of the document. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  const tag = languageTag(language)
  useEffect(() => {
    document.documentElement.lang = tag
  }, [tag])
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={tag} messages={catalogues[language]} timeZone="UTC">
        <I18nProvider locale={language === 'en' ? 'en-GB' : tag}>{children}</I18nProvider>
      </IntlProvider>
    </LanguageContext>
  )
}

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of the page: `t('screen.programme')`. */
export function useWords() {
  return useTranslations()
}

/** The words as a function to pass on. */
export type Words = ReturnType<typeof useWords>

/** The first of the system's languages that the product speaks; English otherwise. */
export function languageOfSystem(tags: readonly string[]): Language {
  const found = tags.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage)
  return found ?? 'en'
}
