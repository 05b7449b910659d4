import type { ReactNode } from 'react'
import type { Severity } from '../../core/programme/conflict.ts'
import { useWords } from '../i18n/language-context.tsx'
import { Icon } from './Icon.tsx'
import styles from './Note.module.css'

/** A conflict in words where it happens. */
export function Note({
  severity,
  action,
  children,
}: {
  readonly severity: Severity
  /** What can be done about it: beside the words, so that a note takes no more room, and under them once it opens. */
  readonly action?: ReactNode
  readonly children: ReactNode
}) {
  const t = useWords()
  return (
    <div className={styles.note} data-severity={severity}>
      <Icon name={severity} size={14} />
      <p className={styles.words}>
        <span className="hidden-visually">{t(`severity.${severity}`)}: </span>
        {children}
      </p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
