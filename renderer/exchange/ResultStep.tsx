import { useWords } from '../i18n/language-context.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './Import.module.css'
import { TroubledRows } from './TroubledRows.tsx'
import type { ImportModel } from './use-import.ts'

/** What was done, and what was not. */
export function ResultStep({ model, forumName }: { readonly model: ImportModel; readonly forumName: string }) {
  const { imported, plan } = model
  const t = useWords()
  if (!imported || !plan) return null
  return (
    <>
      <p className={styles.done} role="status">
        <Icon name="check" />
        {t('exchange.done', { count: imported.count, forum: forumName })}
      </p>
      <ul className={styles.counts}>
        <li data-action="add">{t('exchange.doneAdded', { count: imported.added })}</li>
        <li data-action="merge">{t('exchange.doneMerged', { count: imported.merged })}</li>
        <li data-action="skip">{t('exchange.counts.skip', { count: plan.counts.skip })}</li>
        <li data-action="refuse">{t('exchange.counts.refuse', { count: plan.counts.refuse })}</li>
      </ul>
      <p className={styles.quiet}>{t('exchange.undoHint')}</p>
      <TroubledRows model={model} />
    </>
  )
}
