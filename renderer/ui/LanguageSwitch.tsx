import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type Language, languages, languageTag } from '../../core/document/language.ts'
import { useWords } from '../i18n/language-context.tsx'
import field from './Field.module.css'
import styles from './LanguageSwitch.module.css'
import { LanguageBadge } from './LocalizedField.tsx'
import { isWalk } from './Toggles.tsx'

interface Props {
  readonly label: string
  readonly value: Language
  readonly onChange: (language: Language) => void
  /** The languages in which something is still to be written. */
  readonly missing: readonly Language[]
  /** What is missing, in words: the name of such a language's button. */
  readonly missingLabel: (language: string) => string
}

/** One of the four languages at a time; those that lack something are marked. */
export function LanguageSwitch({ label, value, onChange, missing, missingLabel }: Props) {
  const t = useWords()
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={field.segmentsBar ?? ''}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = languages.find((language) => keys.has(language))
        if (chosen) onChange(chosen)
      }}
    >
      {languages.map((language) => {
        const name = t(`language.${language}`)
        const isMissing = missing.includes(language)
        return (
          <ToggleButton
            key={language}
            id={language}
            className={`${field.segmentButton} ${styles.language}`}
            aria-label={isMissing ? missingLabel(name) : name}
            lang={languageTag(language)}
            onKeyUp={(event) => isWalk(event) && onChange(language)}
          >
            <span title={isMissing ? missingLabel(name) : name} className={styles.badge}>
              <LanguageBadge language={language} />
              {isMissing && <span className={styles.missing} />}
            </span>
          </ToggleButton>
        )
      })}
    </ToggleButtonGroup>
  )
}
