import { Button } from 'react-aria-components'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum } from '../../core/document/rows.ts'
import { comparisonWithDraft } from '../../core/release/comparison-between.ts'
import { latestRelease } from '../../core/release/release-history.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './StatusLine.module.css'

/** How much the draft differs from the latest release; leads to what, and whom it concerns. Nothing before the first. */
export function ChangesButton({ forum, document }: { readonly forum: Forum; readonly document: WorkspaceDocument }) {
  const { show } = useApp()
  const t = useWords()
  const release = latestRelease(document, forum.id)
  if (!release || !document.forums[forum.id]) return null
  const { count, concerned } = comparisonWithDraft(document, forum.id, release.id)
  return (
    <Button
      className={styles.changes ?? ''}
      onPress={() => show({ screen: 'releases', releaseId: null, comparedWith: null })}
    >
      <Icon name="releases" size={14} />
      <span>{t('releases.changesSince', { count, number: release.number })}</span>
      {count > 0 && <span className={styles.concerned}>{t('releases.recipients', { count: concerned.length })}</span>}
    </Button>
  )
}
