import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './Field.module.css'

interface Props {
  readonly label: string
  /** Whether the label is only for assistive technology, because the place says it already. */
  readonly labelHidden?: boolean
  /** Whether the label stands over the field instead of beside it. */
  readonly labelAbove?: boolean
  readonly value: string
  /** Takes what was typed; answers a sentence when it cannot be kept, and then the text stays in the field. */
  readonly onChange: (text: string) => string | null
  /** When to hand over: at each keystroke, or on Enter and when the field is left (times and numbers). */
  readonly commit?: 'typing' | 'leaving'
  readonly multiline?: boolean
  /** Lines of a multiline field at first; it can be drawn larger. */
  readonly rows?: number
  readonly lang?: string
  readonly placeholder?: string
  readonly hint?: string
  /** A badge inside the field, in front. */
  readonly badge?: ReactNode
  readonly suffix?: string
  readonly autoFocus?: boolean
  readonly numeric?: boolean
  readonly onEnter?: () => void
  /** A `title` looks like one until it is pointed at or edited; its hint is a tooltip, and a problem floats below. */
  readonly look?: 'field' | 'title'
  /** What was written in such fields before, to choose from; anything else can be typed. */
  readonly suggestions?: readonly string[]
}

/**
 * A line or paragraph of text. Nothing is handed over while an input method is composing; a text that was refused
 * stays as typed, with the reason, until it is mended or Escape brings the kept one back.
 */
export function TextField(props: Props) {
  const { label, labelHidden = false, value, onChange, commit = 'typing', multiline = false, onEnter } = props
  const isTitle = props.look === 'title'
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const kept = useRef(value)
  const composing = useRef(false)

  // An undo, or another view, changed the text: what was typed before it is no longer what is edited.
  useEffect(() => {
    if (value !== kept.current) {
      kept.current = value
      setDraft(null)
      setProblem(null)
    }
  }, [value])

  const handOver = (text: string) => {
    if (text === kept.current) return setProblem(null)
    const refused = onChange(text)
    setProblem(refused)
    if (refused === null) kept.current = text
  }
  const leave = () => {
    if (draft === null) return
    if (commit === 'leaving') {
      const refused = draft === value ? null : onChange(draft)
      setProblem(refused)
      if (refused === null) setDraft(null)
    } else if (problem === null) setDraft(null)
  }
  const shared = {
    id,
    value: draft ?? value,
    lang: props.lang,
    placeholder: props.placeholder,
    'aria-invalid': problem !== null,
    'aria-describedby': problem || props.hint ? `${id}-help` : undefined,
    autoFocus: props.autoFocus,
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: (event: { currentTarget: { value: string } }) => {
      composing.current = false
      if (commit === 'typing') handOver(event.currentTarget.value)
    },
    onChange: (event: { target: { value: string } }) => {
      setDraft(event.target.value)
      if (commit === 'typing' && !composing.current) handOver(event.target.value)
    },
    onBlur: leave,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && !multiline) {
        leave()
        onEnter?.()
      }
      if (event.key === 'Escape' && draft !== null && draft !== value) {
        event.stopPropagation()
        setDraft(null)
        setProblem(null)
      }
    },
  }
  return (
    <div
      className={styles.field}
      data-label-hidden={labelHidden || props.labelAbove || undefined}
      data-look={props.look}
    >
      <label htmlFor={id} className={labelHidden ? 'hidden-visually' : styles.label}>
        {label}
      </label>
      <div className={styles.control}>
        <div
          className={styles.frame}
          data-invalid={problem !== null || undefined}
          data-multiline={multiline || undefined}
          title={isTitle ? props.hint : undefined}
        >
          {props.badge}
          {multiline ? (
            <textarea {...shared} className={styles.input} rows={props.rows ?? 4} />
          ) : (
            <input
              {...shared}
              className={props.numeric ? `${styles.input} numeric` : styles.input}
              type="text"
              autoComplete="off"
              spellCheck={false}
              {...(props.suggestions ? { list: `${id}-known` } : {})}
            />
          )}
          {props.suggestions && (
            <datalist id={`${id}-known`}>
              {props.suggestions.map((words) => (
                <option key={words} value={words} />
              ))}
            </datalist>
          )}
          {props.suffix && <span className={styles.suffix}>{props.suffix}</span>}
        </div>
        {(problem || props.hint) && (
          <p
            id={`${id}-help`}
            className={problem ? styles.problem : isTitle ? 'hidden-visually' : styles.hint}
            role={problem ? 'alert' : undefined}
          >
            {problem ?? props.hint}
          </p>
        )}
      </div>
    </div>
  )
}
