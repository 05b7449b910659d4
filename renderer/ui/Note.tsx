import type { ReactNode } from 'react'
import type { Severity } from '../../core/programme/conflict.ts'
import { useWords } from '../i18n/language-context.tsx'
import { Icon } from './Icon.tsx'
import styles from './Note.module.css'

/** A conflict in words where it happens. */
export function Note({ severity, children }: { readonly severity: Severity; readonly children: ReactNode }) {
  const t = useWords()
  return (
    <p className={styles.note} data-severity={severity}>
      <Icon name={severity} size={14} />
      <span>
        <span className="hidden-visually">{t(`severity.${severity}`)}: </span>
        {children}
      </span>
    </p>
  )
}
