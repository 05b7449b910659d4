import type { ReactNode } from 'react'
import styles from './Empty.module.css'

/** What belongs in an empty place, and the one next step. */
export function Empty({
  title,
  hint,
  children,
}: {
  readonly title: string
  readonly hint: string
  readonly children?: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <b>{title}</b>
      <p>{hint}</p>
      {children && <div className={styles.action}>{children}</div>}
    </div>
  )
}
