import { type InputHTMLAttributes, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useWords } from '../i18n/language-context.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './Palette.module.css'

interface Props {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onClose: () => void
  /** What the field has besides once there is something to choose from. */
  readonly field?: InputHTMLAttributes<HTMLInputElement>
  readonly children?: ReactNode
}

/** The palette's window with its field, which has the focus. It is there at once, whatever the search still waits for. */
export function PaletteBox({ typed, onType, onClose, field, children }: Props) {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Closing gives the focus back to where it was.
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className={styles.box}>
        <div className={styles.query}>
          <Icon name="search" />
          <input
            className={styles.input}
            type="text"
            role="combobox"
            aria-expanded={false}
            aria-autocomplete="list"
            aria-label={t('palette.title')}
            placeholder={t('palette.placeholder')}
            autoComplete="off"
            spellCheck={false}
            autoFocus
            value={typed}
            onChange={(event) => onType(event.target.value)}
            {...field}
          />
          <kbd className={styles.key}>Esc</kbd>
        </div>
        {children}
      </div>
    </dialog>
  )
}
