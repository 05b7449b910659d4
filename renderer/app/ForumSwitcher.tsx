import { memo } from 'react'
import { Button, MenuTrigger } from 'react-aria-components'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import { formatDays } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp, useDocumentPart } from '../state/app-context.tsx'
import { forumsLatestFirst } from '../state/latest-forum.ts'
import { ActionList } from '../ui/ActionMenu.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Text } from '../ui/Text.tsx'
import styles from './TopBar.module.css'

/** The forum in sight, and the way to the others: latest first. */
export const ForumSwitcher = memo(function ForumSwitcher({ forum }: { readonly forum: Forum }) {
  const { show } = useApp()
  const table = useDocumentPart(({ forums }) => forums)
  const language = useLanguage()
  const t = useWords()
  const daysOf = ({ days }: Forum) =>
    formatDays(
      days.map(({ date }) => date),
      language,
    )
  const forums = forumsLatestFirst(table)
  return (
    <MenuTrigger>
      <Button className={styles.forum ?? ''} aria-label={`${t('app.forums')}: ${wordsFor(forum.name, language)}`}>
        <span className={styles.forumName}>
          <b className="cut">
            <Text of={forum.name} />
          </b>
          <span className={styles.days}>{daysOf(forum)}</span>
        </span>
        <Icon name="down" size={12} />
      </Button>
      <ActionList
        label={t('app.forums')}
        actions={[
          ...forums.map((other) => ({
            key: other.id,
            words: wordsFor(other.name, language),
            detail: daysOf(other),
            isChosen: other.id === forum.id,
            act: () => show({ forumId: other.id, sessionId: null, engagementId: null, selected: [], day: null }),
          })),
          'separator' as const,
          { key: 'new', words: t('app.newForum'), act: () => show({ overlay: 'new-forum' }) },
        ]}
      />
    </MenuTrigger>
  )
})
