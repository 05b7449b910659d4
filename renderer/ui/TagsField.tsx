import { useState } from 'react'
import { useWords } from '../i18n/language-context.tsx'
import { Icon } from './Icon.tsx'
import styles from './TagsField.module.css'
import { TextField } from './TextField.tsx'
import { useListFocus } from './use-list-focus.ts'

interface Props {
  readonly label: string
  /** What the field says that adds one. */
  readonly addLabel: string
  readonly value: readonly string[]
  readonly onChange: (tags: readonly string[]) => unknown
}

/** Words that something is found by: each can be taken away, and Enter adds one. */
export function TagsField({ label, addLabel, value, onChange }: Props) {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const { list, adding, focusAfterRemoval } = useListFocus<HTMLUListElement>()
  const add = () => {
    // Several at once, as they are pasted from a list.
    const words = typed.split(/[,，、;；\n]/).flatMap((part) => part.trim() || [])
    const added = words.filter((word, i) => !value.includes(word) && words.indexOf(word) === i)
    if (added.length > 0) onChange([...value, ...added])
    setTyped('')
  }
  return (
    <fieldset className={styles.tags} aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.control}>
        {value.length > 0 && (
          <ul ref={list} className={styles.list}>
            {value.map((tag, index) => (
              <li key={tag} className={styles.tag}>
                <span className="cut">{tag}</span>
                <button
                  type="button"
                  data-remove
                  aria-label={t('directory.removeTag', { tag })}
                  onClick={() => {
                    onChange(value.filter((other) => other !== tag))
                    focusAfterRemoval(index)
                  }}
                >
                  <Icon name="close" size={12} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <div ref={adding} data-draft>
          <TextField
            label={addLabel}
            labelHidden
            placeholder={addLabel}
            value={typed}
            onEnter={add}
            onChange={(text) => {
              setTyped(text)
              return null
            }}
          />
        </div>
      </div>
    </fieldset>
  )
}
