import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type Language, languages, languageTag } from '../../core/document/language.ts'
import { useWords } from '../i18n/language-context.tsx'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'
import { LanguageBadge } from './LocalizedField.tsx'

interface LanguagesProps {
  readonly label: string
  readonly value: readonly Language[]
  readonly onChange: (chosen: Language[]) => void
}

/** Any of the four languages. */
export function LanguageToggles({ label, value, onChange }: LanguagesProps) {
  const t = useWords()
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        className={styles.toggles ?? ''}
        selectionMode="multiple"
        selectedKeys={[...value]}
        onSelectionChange={(keys) => onChange(languages.filter((language) => keys.has(language)))}
      >
        {languages.map((language) => (
          <ToggleButton
            key={language}
            id={language}
            className={styles.toggle ?? ''}
            aria-label={t(`language.${language}`)}
            lang={languageTag(language)}
          >
            <LanguageBadge language={language} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

interface CheckProps {
  readonly label: string
  /** Whether the label is only for assistive technology, because the place says it already. */
  readonly labelHidden?: boolean
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

/** A statement that holds or not. */
export function Check({ label, labelHidden = false, value, onChange }: CheckProps) {
  return (
    <AriaCheckbox className={styles.check ?? ''} isSelected={value} onChange={onChange}>
      <span className={styles.box}>{value && <Icon name="check" size={12} />}</span>
      {labelHidden ? <span className="hidden-visually">{label}</span> : label}
    </AriaCheckbox>
  )
}

interface SegmentsProps<K extends string> {
  readonly label: string
  /** A mark stands after the words. */
  readonly options: readonly { readonly key: K; readonly words: string; readonly mark?: ReactNode }[]
  readonly value: K
  readonly onChange: (key: K) => void
}

/** One of a few views, all in sight. */
export function Segments<K extends string>({ label, options, value, onChange }: SegmentsProps<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.segmentsBar ?? ''}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([key]) => key !== undefined && onChange(key as K)}
    >
      {options.map(({ key, words, mark }) => (
        <ToggleButton
          key={key}
          id={key}
          className={styles.segmentButton ?? ''}
          onKeyUp={(event) => isWalk(event) && onChange(key)}
        >
          {words}
          {mark}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

/** Whether an arrow key has led to one of several: of radio buttons that chooses it. Tab passes them without a choice. */
export function isWalk({ key }: { readonly key: string }): boolean {
  return key === 'ArrowLeft' || key === 'ArrowRight'
}
