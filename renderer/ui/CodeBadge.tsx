import styles from './CodeBadge.module.css'

/** The neutral code of a country or zone: two or three letters, no flag, no colour. */
export function CodeBadge({ code }: { readonly code: string }) {
  return <span className={styles.code}>{code}</span>
}
