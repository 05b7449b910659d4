import { useId } from 'react'
import { useWords } from '../../i18n/language-context.tsx'
import styles from './ExportDialog.module.css'

const mostShown = 200

/** Lines under a heading, in a box that scrolls. */
export function FileNames({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const t = useWords()
  const id = useId()
  if (names.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <ul className={`${styles.files} selectable`} tabIndex={0} aria-labelledby={id}>
        {names.slice(0, mostShown).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {names.length > mostShown && <li>{t('recipients.export.more', { count: names.length - mostShown })}</li>}
      </ul>
    </section>
  )
}
