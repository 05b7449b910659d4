import { ListBox, ListBoxItem } from 'react-aria-components'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { ReleaseId } from '../../core/document/release-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { releaseList } from '../../core/release/compare-releases.ts'
import { comparisonWithDraft } from '../../core/release/comparison-between.ts'
import { draftEditedAt } from '../../core/release/draft-edited.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import styles from './ReleaseList.module.css'
import { countWords, dateWords, momentWords } from './release-words.ts'

const draftKey = 'draft'

interface Props {
  readonly forum: Forum
  readonly document: WorkspaceDocument
  readonly selected: ReleaseId | null
}

/** The draft and every release, the latest first, with what each changed. What is selected is shown beside it. */
export function ReleaseList({ forum, document, selected }: Props) {
  const { show } = useApp()
  const language = useLanguage()
  const t = useWords()
  const [zone, today] = [baseZone(forum), todayOf(forum)]
  const list = releaseList(document, forum.id)
  const edited = draftEditedAt(document, forum.id)
  const [latest] = list
  const since = latest ? comparisonWithDraft(document, forum.id, latest.release.id) : null
  return (
    <ListBox
      aria-label={t('releases.title')}
      className={styles.list ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[selected ?? draftKey]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        const release = list.find(({ release: { id } }) => id === key)?.release
        show({ releaseId: release?.id ?? null, comparedWith: null })
      }}
    >
      <ListBoxItem id={draftKey} textValue={t('releases.draft')} className={styles.item ?? ''}>
        <span className={styles.first}>
          <b>{t('releases.draft')}</b>
          <span className={styles.aside}>{t('releases.now')}</span>
        </span>
        {edited && (
          <span className={styles.second}>
            {t('releases.edited', { at: momentWords(edited, zone, today, language) })}
          </span>
        )}
        <span className={styles.third}>
          {latest && since
            ? [
                t('releases.changesSince', { count: since.count, number: latest.release.number }),
                ...(since.count > 0 ? [t('releases.recipients', { count: since.concerned.length })] : []),
              ].join(t('releases.comma'))
            : t('releases.notReleased')}
        </span>
      </ListBoxItem>
      {list.map((listed) => (
        <ListBoxItem
          key={listed.release.id}
          id={listed.release.id}
          textValue={`${t('releases.number', { number: listed.release.number })} ${listed.release.name}`}
          className={styles.item ?? ''}
        >
          <span className={styles.first}>
            <b>{t('releases.number', { number: listed.release.number })}</b>
            <span className={styles.aside}>{dateWords(listed.release.at, zone, today, language)}</span>
          </span>
          <span className={styles.second}>{listed.release.name}</span>
          <span className={styles.third}>{countWords(listed, t)}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}
