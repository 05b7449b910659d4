import type { Forum } from '../../core/document/rows.ts'
import { useWords } from '../i18n/language-context.tsx'
import styles from './ReleasesScreen.module.css'
import { Recipients } from './recipients/Recipients.tsx'

/** What was given out, what changed since, and who holds what. */
export function ReleasesScreen({ forum }: { readonly forum: Forum }) {
  const t = useWords()
  return (
    <>
      <div className={styles.toolbar}>
        <h1>{t('releases.title')}</h1>
      </div>
      <div className={styles.split}>
        <Recipients forum={forum} />
      </div>
    </>
  )
}
