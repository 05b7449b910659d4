import { type Language, languages, languageTag } from '../../core/document/language.ts'
import { isEmptyText, type LocalizedText, withText } from '../../core/document/localized-text.ts'
import { useWords } from '../i18n/language-context.tsx'
import field from './Field.module.css'
import styles from './LocalizedField.module.css'
import { TextField } from './TextField.tsx'

const badges: { readonly [L in Language]: string } = { en: 'EN', zh: '中', ja: '日', ko: '한' }

/** The sign of a language where its name has no room. */
export function LanguageBadge({ language }: { readonly language: Language }) {
  return (
    <span className={field.badge} lang={languageTag(language)} aria-hidden="true">
      {badges[language]}
    </span>
  )
}

interface Props {
  /** The accessible name of one language's field. */
  readonly labelIn: (language: string) => string
  readonly value: LocalizedText
  /** Takes the text; answers a sentence when it cannot be kept. */
  readonly onChange: (text: LocalizedText) => string | null
  /** Whether at least one language must stay filled. */
  readonly required?: boolean
  readonly multiline?: boolean
  /** One under another, two by two, or all in a row. */
  readonly layout?: 'stack' | 'pairs' | 'row'
}

/** One text in four languages, a field each. */
export function LocalizedField({
  labelIn,
  value,
  onChange,
  required = false,
  multiline = false,
  layout = 'stack',
}: Props) {
  const t = useWords()
  return (
    <div className={styles.fields} data-layout={layout}>
      {languages.map((language) => (
        <TextField
          key={language}
          label={labelIn(t(`language.${language}`))}
          labelHidden
          lang={languageTag(language)}
          badge={<LanguageBadge language={language} />}
          value={value[language] ?? ''}
          multiline={multiline}
          onChange={(typed) => {
            const next = withText(value, language, typed)
            return required && isEmptyText(next) ? t('refusal.title-needed') : onChange(next)
          }}
        />
      ))}
    </div>
  )
}
