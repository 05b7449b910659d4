import { useEffect, useId, useRef, useState } from 'react'
import { readDateWords } from '../../core/outreach/read-date-words.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import styles from './Field.module.css'
import { useLatest } from './use-latest.ts'

/** What stands in the field: the words as typed, and the day they mean; null where they are none, or not read. */
export interface DateWords {
  readonly typed: string
  readonly date: CalendarDate | null
}

/** Nothing typed. */
export const noDateWords: DateWords = { typed: '', date: null }

interface Props {
  readonly label: string
  readonly labelHidden?: boolean
  readonly value: DateWords
  readonly today: CalendarDate
  readonly onChange: (value: DateWords) => void
  readonly onEnter?: () => void
  /** How often the form was refused because of this field: it takes the focus and says what is wrong. */
  readonly refusals?: number
  /** Whether the field has the focus as soon as it is there. */
  readonly autoFocus?: boolean
  /** Said under the field while nothing is typed. */
  readonly hint?: string
}

/** A day in words: "in 2 weeks", "下周一", "3月15日". The day that they mean is said under the field as one types. */
export function DateWordsField(props: Props) {
  const { label, labelHidden = false, value, today, onChange, onEnter } = props
  const language = useLanguage()
  const t = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { autoFocus = false, refusals = 0 } = props
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  const composing = useRef(false)
  const [draft, setDraft] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const [insistedOn, setInsistedOn] = useState<string | null>(null)
  const insist = useLatest(() => {
    setInsistedOn(value.typed)
    field.current?.focus()
  })
  useEffect(() => {
    if (refusals > 0) insist()
  }, [refusals, insist])
  const take = (typed: string) => {
    setDraft(null)
    onChange({ typed, date: readDateWords(typed, today) })
  }
  const isUnread = value.typed.trim() !== '' && value.date === null && (isLeft || value.typed === insistedOn)
  const help = value.date
    ? formatDate(value.date, language, 'full')
    : isUnread
      ? t('contact.whenNotRead', { typed: value.typed })
      : (props.hint ?? '')
  return (
    <div className={styles.field} data-label-hidden={labelHidden || undefined}>
      <label htmlFor={id} className={labelHidden ? 'hidden-visually' : styles.label}>
        {label}
      </label>
      <div className={styles.control}>
        <div className={styles.frame} data-invalid={isUnread || undefined}>
          <input
            ref={field}
            id={id}
            type="text"
            className={styles.input}
            autoComplete="off"
            spellCheck={false}
            placeholder={t('contact.whenHint')}
            value={draft ?? value.typed}
            aria-invalid={isUnread}
            aria-describedby={help ? `${id}-help` : undefined}
            onCompositionStart={() => {
              composing.current = true
            }}
            onCompositionEnd={(event) => {
              composing.current = false
              take(event.currentTarget.value)
            }}
            onChange={(event) => (composing.current ? setDraft(event.target.value) : take(event.target.value))}
            onFocus={() => setLeft(false)}
            onBlur={() => setLeft(true)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              setLeft(true)
              onEnter?.()
            }}
          />
        </div>
        {/* Said as it changes, so that a listener hears which day was understood. */}
        <p
          id={`${id}-help`}
          className={isUnread ? styles.problem : styles.hint}
          role="status"
          data-date={value.date ?? undefined}
        >
          {help}
        </p>
      </div>
    </div>
  )
}
